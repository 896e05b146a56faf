/** What starts a distribution: a script a system, of which nothing is built. */
package org.headroom.distro.start;
