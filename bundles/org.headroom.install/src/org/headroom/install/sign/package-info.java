/** Who signed a file, and whether the file is still what was signed. */
package org.headroom.install.sign;
