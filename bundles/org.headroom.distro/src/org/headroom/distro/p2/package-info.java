/** Puts products together out of p2 repositories, on this machine and without a network. Nothing here knows what a brand looks like. */
package org.headroom.distro.p2;
