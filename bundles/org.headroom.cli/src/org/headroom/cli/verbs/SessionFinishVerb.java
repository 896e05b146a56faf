package org.headroom.cli.verbs;

import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Refused;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.method.Closing;

/** {@code session finish NAME}: ends it when it holds what its method requires, else says what is missing. */
final class SessionFinishVerb implements Verb {

	@Override
	public String name() {
		return "finish";
	}

	@Override
	public void describe(Signature signature) {
		signature.words("NAME|ID", true);
	}

	@Override
	public Exit run(Call call) {
		CoachingSession session = new Found(call).runningSession(call.word(0));
		SessionRoom room = SessionShowVerb.room(call.desk());
		Closing closing = room.finish(room.open(session.id()));
		if (!closing.isComplete()) {
			throw new Refused(Exit.REFUSED, call.words(SessionFinishVerb.class).say("session.lacks"), closing.lacks().stream().map(lack -> lack.say(call.desk().locale())).toList());
		}
		return SessionDeferVerb.moved(call, session, "session.finished", "");
	}
}
