package org.headroom.domain.goals;

import java.util.List;
import java.util.Optional;

/** A port: goals with their milestones and check-ins. */
public interface Goals {

	Optional<Goal> byId(long id);

	/** Open ones first, then by due date. */
	List<Goal> of(long personId);

	/** All that are open, by due date. */
	List<Goal> open();

	void save(Goal goal);

	/** With its milestones and check-ins; for a goal that was added by mistake. */
	void remove(long id);

	/** By due date. */
	List<Milestone> milestones(long goalId);

	void save(Milestone milestone);

	void removeMilestone(long id);

	/** The oldest first. */
	List<CheckIn> checkIns(long goalId);

	/** The last check-in of every open goal: what Today and Goals need without asking once a goal. */
	List<CheckIn> lastCheckIns();

	void save(CheckIn checkIn);

	void removeCheckIn(long id);
}
