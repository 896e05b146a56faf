/**
 * The team at a glance: who sells what, in which segment, and who gets a manager's development time.
 * {@link org.headroom.domain.team.TeamTable} is the use case; {@link org.headroom.domain.team.SegmentRule}
 * and {@link org.headroom.domain.team.CoverageRule} are ports, so that better statistics replace the first ones.
 */
package org.headroom.domain.team;
