package org.headroom.cli.verbs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Persons;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Columns;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.CommitmentState;
import org.headroom.domain.sessions.Commitments;
import org.headroom.domain.words.Words;
import org.headroom.method.Party;

/** {@code commitments [NAME]}: what is open on both sides, the earliest due first, or all of one person. */
final class CommitmentsVerb implements Verb {
	private static final int AHEAD_DAYS = 365;

	@Override
	public String name() {
		return "commitments";
	}

	@Override
	public void describe(Signature signature) {
		signature.words("NAME", false);
	}

	@Override
	public List<Verb> verbs() {
		return List.of(new CommitmentAddVerb(), new CommitmentSettleVerb("keep", CommitmentState.KEPT), new CommitmentSettleVerb("drop", CommitmentState.DROPPED),
				new CommitmentSettleVerb("reopen", CommitmentState.OPEN));
	}

	@Override
	public Exit run(Call call) {
		Commitments commitments = call.desk().port(Commitments.class);
		Optional<Person> person = call.words(0).map(new Persons(call.desk())::one);
		List<Commitment> found = person.map(each -> commitments.of(each.id())).orElseGet(() -> Stream.of(Party.MANAGER, Party.SALESPERSON)
				.flatMap(party -> commitments.due(party, call.desk().today().plusDays(AHEAD_DAYS)).stream()).toList());
		Map<Long, Person> people = call.desk().port(People.class).all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
		Function<Commitment, Optional<String>> whose = commitment -> Optional.ofNullable(people.get(commitment.personId())).map(Person::name);
		return call.show(() -> text(call, found, whose), () -> new Json().all("commitments", found.stream().map(each -> Shapes.commitment(each, whose.apply(each)))));
	}

	private static Page text(Call call, List<Commitment> found, Function<Commitment, Optional<String>> whose) {
		Words words = call.words(CommitmentsVerb.class);
		if (found.isEmpty()) {
			return new Page().sentence(words.say("commitments.none"));
		}
		Said said = new Said(call.desk());
		Columns columns = new Columns().text(words.say("commitments.with")).text(words.say("commitments.whose")).text(words.say("commitments.due"))
				.text(words.say("commitments.state")).text(words.say("commitments.what"));
		found.forEach(each -> columns.row(whose.apply(each).orElse(Said.NONE), said.party(each.owner()), each.dueOn().map(said::relative).orElse(Said.NONE),
				said.commitment(each.state()), each.what()));
		return new Page().table(columns);
	}
}
