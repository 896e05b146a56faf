/**
 * Where there is room: revenue as closed deals x win rate x size, with cycle time beside them; each factor against the person's own best
 * window and the peers' 90th percentile, as ranges.
 */
package org.headroom.analytics.room;
