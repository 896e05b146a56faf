/** Commands for those who write plugins. */
package org.headroom.cli.authors;
