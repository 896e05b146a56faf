/** Whether a goal that adds up over the quarter is on its way, against the person's own season. */
package org.headroom.analytics.pace;
