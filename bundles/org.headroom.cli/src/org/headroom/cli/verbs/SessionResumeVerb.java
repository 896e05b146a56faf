package org.headroom.cli.verbs;

import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.domain.sessions.SessionState;
import org.headroom.domain.sessions.Sessions;

/** {@code session resume NAME}: goes on with a session that was left or put off, where it was. */
final class SessionResumeVerb implements Verb {

	@Override
	public String name() {
		return "resume";
	}

	@Override
	public void describe(Signature signature) {
		signature.words("NAME|ID", true);
	}

	@Override
	public Exit run(Call call) {
		CoachingSession session = new Found(call).begunSession(call.word(0));
		SessionRoom room = SessionShowVerb.room(call.desk());
		if (session.state() == SessionState.RUNNING) {
			return SessionRunVerb.hold(call, room.open(session.id()));
		}
		// It goes on with the definition it began with: the method of today is not asked for.
		return SessionRunVerb.hold(call, room.begin(session.id(), call.desk().port(Sessions.class).definition(session.snapshotId()).orElseThrow()));
	}
}
