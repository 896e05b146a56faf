package org.headroom.persistence.ports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.goals.Milestone;
import org.headroom.persistence.sql.Database;
import org.headroom.persistence.sql.Mapping;
import org.headroom.persistence.sql.Rows;
import org.headroom.persistence.sql.Sql;

/** Goals, their milestones and check-ins. */
public final class JpaGoals implements Goals {
	static final Rows<Goal> GOALS = Rows.of(Goal.class);
	static final Rows<Milestone> MILESTONES = Rows.of(Milestone.class);
	static final Rows<CheckIn> CHECK_INS = Rows.of(CheckIn.class, Map.of("day", "on_day"));
	private static final String SELECT = "SELECT " + GOALS.columns() + " FROM goal ";
	private static final String LAST_CHECK_INS = "SELECT " + CHECK_INS.columnsOf("c") + """
			 FROM check_in c JOIN goal g ON g.id = c.goal_id
			WHERE g.state = 'OPEN' AND NOT EXISTS (SELECT 1 FROM check_in later WHERE later.goal_id = c.goal_id
				AND (later.on_day > c.on_day OR later.on_day = c.on_day AND later.id > c.id))
			ORDER BY c.goal_id""";

	private final Database database;
	private final Mapping mapping;

	public JpaGoals(Database database, Mapping mapping) {
		this.database = database;
		this.mapping = mapping;
	}

	@Override
	public Optional<Goal> byId(long id) {
		return database.call("reading a goal", connection -> Sql.first(connection, SELECT + "WHERE id = ?", GOALS, id));
	}

	@Override
	public List<Goal> of(long personId) {
		return database.call("reading goals", connection -> Sql.list(connection,
				SELECT + "WHERE person_id = ? ORDER BY CASE WHEN state = 'OPEN' THEN 0 ELSE 1 END, due_on, id", GOALS, personId));
	}

	@Override
	public List<Goal> open() {
		return database.call("reading goals", connection -> Sql.list(connection, SELECT + "WHERE state = 'OPEN' ORDER BY due_on, id", GOALS));
	}

	@Override
	public void save(Goal goal) {
		mapping.save("goal " + goal.id(), goal);
	}

	@Override
	public void remove(long id) {
		database.run("removing a goal", connection -> {
			Sql.update(connection, "DELETE FROM check_in WHERE goal_id = ?", id);
			Sql.update(connection, "DELETE FROM milestone WHERE goal_id = ?", id);
			Sql.update(connection, "DELETE FROM goal WHERE id = ?", id);
		});
	}

	@Override
	public List<Milestone> milestones(long goalId) {
		return database.call("reading milestones", connection -> Sql.list(connection,
				"SELECT " + MILESTONES.columns() + " FROM milestone WHERE goal_id = ? ORDER BY due_on NULLS LAST, id", MILESTONES, goalId));
	}

	@Override
	public void save(Milestone milestone) {
		mapping.save("milestone " + milestone.id(), milestone);
	}

	@Override
	public void removeMilestone(long id) {
		database.run("removing a milestone", connection -> Sql.update(connection, "DELETE FROM milestone WHERE id = ?", id));
	}

	@Override
	public List<CheckIn> checkIns(long goalId) {
		return database.call("reading check-ins", connection -> Sql.list(connection,
				"SELECT " + CHECK_INS.columns() + " FROM check_in WHERE goal_id = ? ORDER BY on_day, id", CHECK_INS, goalId));
	}

	@Override
	public List<CheckIn> lastCheckIns() {
		return database.call("reading check-ins", connection -> Sql.list(connection, LAST_CHECK_INS, CHECK_INS));
	}

	@Override
	public void save(CheckIn checkIn) {
		mapping.save("check-in " + checkIn.id(), checkIn);
	}

	@Override
	public void removeCheckIn(long id) {
		database.run("removing a check-in", connection -> Sql.update(connection, "DELETE FROM check_in WHERE id = ?", id));
	}
}
