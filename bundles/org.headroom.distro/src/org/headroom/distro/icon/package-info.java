/** One drawing, in all the sizes and forms that operating systems want of it. */
package org.headroom.distro.icon;
