/** Makes a brand's own bundle and feature, which take the place of Headroom's, and its icons. */
package org.headroom.distro.look;
