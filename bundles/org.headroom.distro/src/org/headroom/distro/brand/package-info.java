/** A branding project: what its file says, every mistake in it, and a new one to begin with. */
package org.headroom.distro.brand;
