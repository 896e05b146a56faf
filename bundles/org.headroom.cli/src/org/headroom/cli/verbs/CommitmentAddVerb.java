package org.headroom.cli.verbs;

import java.util.Optional;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Persons;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.Commitments;
import org.headroom.method.Party;

/** {@code commitments add NAME TEXT}: a promise made outside a session. */
final class CommitmentAddVerb implements Verb {

	@Override
	public String name() {
		return "add";
	}

	@Override
	public void describe(Signature signature) {
		signature.word("NAME").words("TEXT", true).option("--by", "PARTY").option("--due", "DAY").option("--if", "TEXT").option("--then", "TEXT").option("--confidence", "0-10");
	}

	@Override
	public Exit run(Call call) {
		Person person = new Persons(call.desk()).one(call.word(0));
		Commitment commitment = new Commitment(call.desk().ids().getAsLong(), person.id(), call.choice("--by", Party.class).orElse(Party.MANAGER), call.word(1));
		call.day("--due").ifPresent(commitment::dueOn);
		commitment.plan(call.value("--if").orElse(""), call.value("--then").orElse(""));
		call.whole("--confidence", 0, 10).ifPresent(commitment::confidence);
		call.desk().port(Commitments.class).save(commitment);
		return call.show(() -> new Page().sentence(call.words(CommitmentAddVerb.class).say("commitment.added", person.name(), Long.toString(commitment.id()))),
				() -> Shapes.commitment(commitment, Optional.of(person.name())));
	}
}
