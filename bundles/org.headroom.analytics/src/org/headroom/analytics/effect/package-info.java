/** Whether coaching helped, by a design that a sceptic accepts, and what was left undone. The usual verdict is that chance explains it. */
package org.headroom.analytics.effect;
