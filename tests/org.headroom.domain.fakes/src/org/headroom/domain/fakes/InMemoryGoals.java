package org.headroom.domain.fakes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalState;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.goals.Milestone;

final class InMemoryGoals implements Goals {
	private final Map<Long, Goal> goals = new TreeMap<>();
	private final Map<Long, Milestone> milestones = new TreeMap<>();
	private final Map<Long, CheckIn> checkIns = new TreeMap<>();

	@Override
	public Optional<Goal> byId(long id) {
		return Optional.ofNullable(goals.get(id));
	}

	@Override
	public List<Goal> of(long personId) {
		return goals.values().stream().filter(goal -> goal.personId() == personId)
				.sorted(Comparator.comparing((Goal goal) -> goal.state() != GoalState.OPEN).thenComparing(Goal::dueOn)).toList();
	}

	@Override
	public List<Goal> open() {
		return goals.values().stream().filter(goal -> goal.state() == GoalState.OPEN).sorted(Comparator.comparing(Goal::dueOn)).toList();
	}

	@Override
	public void save(Goal goal) {
		goals.put(goal.id(), goal);
	}

	@Override
	public void remove(long id) {
		goals.remove(id);
		milestones.values().removeIf(milestone -> milestone.goalId() == id);
		checkIns.values().removeIf(checkIn -> checkIn.goalId() == id);
	}

	@Override
	public List<Milestone> milestones(long goalId) {
		return milestones.values().stream().filter(milestone -> milestone.goalId() == goalId).sorted(Comparator.comparing(Milestone::dueOn)).toList();
	}

	@Override
	public void save(Milestone milestone) {
		milestones.put(milestone.id(), milestone);
	}

	@Override
	public void removeMilestone(long id) {
		milestones.remove(id);
	}

	@Override
	public List<CheckIn> checkIns(long goalId) {
		return checkIns.values().stream().filter(checkIn -> checkIn.goalId() == goalId)
				.sorted(Comparator.comparing(CheckIn::day).thenComparing(CheckIn::id)).toList();
	}

	@Override
	public List<CheckIn> lastCheckIns() {
		return open().stream().map(goal -> checkIns(goal.id())).filter(list -> !list.isEmpty()).map(List::getLast).toList();
	}

	@Override
	public void save(CheckIn checkIn) {
		checkIns.put(checkIn.id(), checkIn);
	}

	@Override
	public void removeCheckIn(long id) {
		checkIns.remove(id);
	}
}
