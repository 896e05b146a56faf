package org.headroom.questions;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.team.Fact;
import org.headroom.domain.team.Segment;
import org.headroom.domain.workspace.Workspace;

/**
 * Use case: what the picker has to know about a running session, read once when it opens; then
 * {@link PickContext#inStage} for each stage, and {@link PickContext#after} when something was asked. Off the
 * display thread.
 */
public final class SessionContext {
	private final Workspace workspace;
	private final PresentTriggers triggers;

	public SessionContext(Workspace workspace, Clock clock) {
		this.workspace = workspace;
		this.triggers = new PresentTriggers(workspace, clock);
	}

	/**
	 * For any stage of the session.
	 *
	 * @param facts those worth bringing, as they are shown beside the session
	 */
	public PickContext of(CoachingSession session, Person person, Segment segment, List<Fact> facts) {
		List<String> present = triggers.of(person, segment, facts).stream().filter(trigger -> admits(session.kind(), trigger)).toList();
		List<QuestionUse> uses = workspace.port(Questions.class).usesOf(person.id());
		return new PickContext("", Set.of(), Set.of(Audience.of(segment)), present, session.kind() == SessionKind.TOUCH, session.id(), uses);
	}

	/** Who reviews a deal has chosen to talk about the pipeline, quarter end or not. */
	private static boolean admits(SessionKind kind, String trigger) {
		return kind != SessionKind.DEAL_REVIEW || !trigger.equals(Trigger.QUARTER_END.id());
	}
}
