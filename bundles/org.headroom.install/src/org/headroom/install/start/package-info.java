/** Brings what is installed into the running framework, at the start and while it runs. Touches no p2, so that a start loads none. */
package org.headroom.install.start;
