/** The making of a distribution, step by step, and what keeps it whole: its folder, its troubles, its seal. */
package org.headroom.distro.work;
