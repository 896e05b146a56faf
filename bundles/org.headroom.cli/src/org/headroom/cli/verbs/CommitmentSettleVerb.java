package org.headroom.cli.verbs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.headroom.domain.words.Words;
import org.headroom.method.Party;

/** {@code commitments keep|drop|reopen PROMISE}: says what became of a promise. */
record CommitmentSettleVerb(String name, CommitmentState state) implements Verb {

	@Override
	public void describe(Signature signature) {
		signature.words("PROMISE", true);
	}

	@Override
	public Exit run(Call call) {
		Commitments commitments = call.desk().port(Commitments.class);
		Commitment commitment = found(call, commitments);
		commitment.settle(state, call.desk().today());
		commitments.save(commitment);
		Optional<String> name = call.desk().port(People.class).byId(commitment.personId()).map(Person::name);
		return call.show(() -> new Page().sentence(call.words(CommitmentSettleVerb.class).say("commitment.settled", commitment.what(), new Said(call.desk()).commitment(state))),
				() -> Shapes.commitment(commitment, name));
	}

	/** By its id, or by a part of its words when only one open promise has it. */
	private static Commitment found(Call call, Commitments commitments) {
		String which = call.word(0);
		Optional<Commitment> byId = Optional.of(which).filter(id -> id.matches("[0-9]{6,18}")).map(Long::parseLong).flatMap(commitments::byId);
		if (byId.isPresent()) {
			return byId.get();
		}
		String part = which.toLowerCase(call.desk().locale());
		List<Commitment> fitting = Stream.of(Party.values()).flatMap(party -> commitments.due(party, call.desk().today().plusYears(1)).stream())
				.filter(each -> each.what().toLowerCase(call.desk().locale()).contains(part)).toList();
		if (fitting.size() == 1) {
			return fitting.getFirst();
		}
		Words words = call.words(CommitmentSettleVerb.class);
		throw new Refused(Exit.NOT_FOUND, fitting.isEmpty() ? words.say("commitment.unknown", which) : words.say("commitment.ambiguous", which),
				fitting.stream().map(each -> each.id() + "  " + each.what()).toList());
	}
}
