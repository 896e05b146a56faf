package org.headroom.cli.verbs;

import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.MovedSession;
import org.headroom.domain.sessions.SessionState;

/** {@code session undefer NAME}: takes back that a session was put off today, as if it had not been. */
final class SessionUndeferVerb implements Verb {

	@Override
	public String name() {
		return "undefer";
	}

	@Override
	public void describe(Signature signature) {
		signature.words("NAME|ID", true);
	}

	@Override
	public Exit run(Call call) {
		CoachingSession session = new Found(call).deferredSession(call.word(0));
		MovedSession moved = SessionShowVerb.room(call.desk()).slip(session.id()).orElseThrow();
		SessionShowVerb.room(call.desk()).takeBack(moved);
		boolean runs = moved.before() == SessionState.RUNNING;
		return SessionDeferVerb.moved(call, session, runs ? "session.undeferred.running" : "session.undeferred",
				moved.plannedFor().map(new Said(call.desk())::moment).orElse(""));
	}
}
