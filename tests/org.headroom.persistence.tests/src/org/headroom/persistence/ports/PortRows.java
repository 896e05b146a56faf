package org.headroom.persistence.ports;

import java.util.Map;
import org.headroom.domain.deals.Quota;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.Milestone;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.SituationNote;
import org.headroom.persistence.sql.Rows;
import org.headroom.questions.Question;
import org.headroom.questions.QuestionUse;

/** The rows the ports read, for the test that compares them with the mapping. */
public final class PortRows {

	private PortRows() {
	}

	/** By class: those that are written through the mapping. */
	public static Map<Class<?>, Rows<?>> all() {
		return Map.of(Person.class, JpaPeople.PEOPLE, Quota.class, JpaQuotas.QUOTAS, CoachingSession.class, JpaSessions.SESSIONS, Commitment.class,
				JpaCommitments.COMMITMENTS, SituationNote.class, JpaSituations.NOTES, Goal.class, JpaGoals.GOALS, Milestone.class, JpaGoals.MILESTONES,
				CheckIn.class, JpaGoals.CHECK_INS, Question.class, JpaQuestions.QUESTIONS, QuestionUse.class, JpaQuestions.USES);
	}
}
