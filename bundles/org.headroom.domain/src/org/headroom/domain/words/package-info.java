/** Visible words in the reader's language, one file of messages a package. */
package org.headroom.domain.words;
