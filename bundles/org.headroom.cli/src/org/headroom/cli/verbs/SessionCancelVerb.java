package org.headroom.cli.verbs;

import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.domain.sessions.CoachingSession;

/** {@code session cancel NAME --reason REASON}: ends it without a result; what was said stays readable. */
final class SessionCancelVerb implements Verb {

	@Override
	public String name() {
		return "cancel";
	}

	@Override
	public void describe(Signature signature) {
		signature.words("NAME|ID", true).option("--reason", "REASON").option("--words", "TEXT").option("--by", "PARTY");
	}

	@Override
	public Exit run(Call call) {
		SessionDeferVerb.Why why = SessionDeferVerb.Why.of(call);
		CoachingSession session = new Found(call).openSession(call.word(0));
		SessionShowVerb.room(call.desk()).cancel(session.id(), why.by(), why.reason(), why.words());
		return SessionDeferVerb.moved(call, session, "session.cancelled", "");
	}
}
