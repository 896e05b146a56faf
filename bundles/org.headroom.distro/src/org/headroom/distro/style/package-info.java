/** The colours of Headroom's two themes, and what a brand may put in their place. */
package org.headroom.distro.style;
