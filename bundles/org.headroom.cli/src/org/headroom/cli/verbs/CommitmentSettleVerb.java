package org.headroom.cli.verbs;

import java.util.Optional;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Refused;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.CommitmentState;
import org.headroom.domain.sessions.Commitments;

/** {@code commitments keep|drop|reopen ID}: says what became of a promise. */
record CommitmentSettleVerb(String name, CommitmentState state) implements Verb {

	@Override
	public void describe(Signature signature) {
		signature.word("ID");
	}

	@Override
	public Exit run(Call call) {
		Commitments commitments = call.desk().port(Commitments.class);
		Commitment commitment = Optional.of(call.word(0)).filter(id -> id.matches("[0-9]{1,19}")).map(Long::parseLong).flatMap(commitments::byId)
				.orElseThrow(() -> new Refused(Exit.NOT_FOUND, call.words(CommitmentSettleVerb.class).say("commitment.unknown", call.word(0))));
		commitment.settle(state, call.desk().today());
		commitments.save(commitment);
		Optional<String> name = call.desk().port(People.class).byId(commitment.personId()).map(Person::name);
		return call.show(() -> new Page().sentence(call.words(CommitmentSettleVerb.class).say("commitment.settled", commitment.what(), new Said(call.desk()).commitment(state))),
				() -> Shapes.commitment(commitment, name));
	}
}
