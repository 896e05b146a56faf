/** Goals with a ladder of targets, milestones and dated check-ins. Outcome and learning goals are kept apart. */
package org.headroom.domain.goals;
