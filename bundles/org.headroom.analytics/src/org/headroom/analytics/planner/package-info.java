/** When to meet whom in the weeks ahead: development in quiet weeks, a touch in crunch, nothing stacked. */
package org.headroom.analytics.planner;
