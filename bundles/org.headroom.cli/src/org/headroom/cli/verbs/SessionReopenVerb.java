package org.headroom.cli.verbs;

import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.domain.sessions.CoachingSession;

/** {@code session reopen NAME}: a cancelled session goes on where it was, or is planned as before. */
final class SessionReopenVerb implements Verb {

	@Override
	public String name() {
		return "reopen";
	}

	@Override
	public void describe(Signature signature) {
		signature.words("NAME|ID", true);
	}

	@Override
	public Exit run(Call call) {
		CoachingSession session = new Found(call).cancelledSession(call.word(0));
		SessionShowVerb.room(call.desk()).reopen(session.id());
		return SessionDeferVerb.moved(call, session, "session.reopened", "");
	}
}
