/** What a distribution is made of, what comes of making it, and the making itself. */
package org.headroom.distro.build;
