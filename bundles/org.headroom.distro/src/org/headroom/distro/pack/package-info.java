/** Writes archives and packages of folders, the same to the byte for the same folder. */
package org.headroom.distro.pack;
