/** Packages that bring a Java of their own and tie the product into the system. Made by the JDK's jpackage and the system's own tools. */
package org.headroom.distro.installer;
