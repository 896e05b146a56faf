package org.headroom.cli.verbs;

import java.util.EnumSet;
import java.util.Set;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Persons;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Columns;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.deals.Deal;
import org.headroom.domain.deals.DealPage;
import org.headroom.domain.deals.DealQuery;
import org.headroom.domain.deals.DealState;
import org.headroom.domain.deals.Deals;
import org.headroom.domain.people.Person;
import org.headroom.domain.words.Words;

/** {@code person NAME}: results, sessions, goals, promises and notes of one person; {@code --deals} pages through the deals. */
final class PersonVerb implements Verb {
	private static final int USUAL = 20;
	private static final int MOST = 1000;
	private static final int ANY = Integer.MAX_VALUE;

	@Override
	public String name() {
		return "person";
	}

	@Override
	public void describe(Signature signature) {
		signature.words("NAME", true).flag("--deals").option("--state", "open|won|lost").option("--text", "TEXT").option("--sort", "COLUMN")
				.option("--limit", "N").option("--offset", "N");
	}

	@Override
	public Exit run(Call call) {
		Person person = new Persons(call.desk()).one(call.word(0));
		if (!call.has("--deals")) {
			PersonPage page = PersonPage.read(call.desk(), person);
			return call.show(() -> new PersonText(call, page).text(), () -> PersonShape.of(page, call.desk().locale()));
		}
		int offset = call.whole("--offset", 0, ANY).orElse(0);
		DealPage deals = call.desk().port(Deals.class).page(query(call, person), offset, call.whole("--limit", 1, MOST).orElse(USUAL));
		return call.show(() -> text(call, person, deals, offset), () -> new Json().put("person", Shapes.person(person)).put("total", deals.total())
				.put("offset", offset).all("deals", deals.deals().stream().map(PersonVerb::deal)));
	}

	private static DealQuery query(Call call, Person person) {
		DealQuery.Order order = call.choice("--sort", DealQuery.Order.class).orElse(DealQuery.Order.CLOSED);
		Set<DealState> states = call.choice("--state", DealState.class).<Set<DealState>>map(EnumSet::of).orElse(EnumSet.allOf(DealState.class));
		boolean down = switch (order) {
			case CLOSED, CREATED, AMOUNT -> true;
			case ACCOUNT, PRODUCT, STATE -> false;
		};
		return DealQuery.of(person.id()).only(states).containing(call.value("--text").orElse("")).orderedBy(order, down);
	}

	private static Page text(Call call, Person person, DealPage deals, int offset) {
		Said said = new Said(call.desk());
		if (deals.deals().isEmpty()) {
			return new Page().sentence(call.words(PersonVerb.class).say("deals.none", person.name()));
		}
		Words words = call.words(PersonVerb.class);
		Columns columns = new Columns().text(words.say("deals.closed")).text(words.say("deals.account")).text(words.say("deals.product"))
				.text(words.say("deals.stage")).number(words.say("deals.amount"));
		deals.deals().forEach(deal -> columns.row(deal.closedOn().map(said::day).orElse(Said.NONE), deal.account(), deal.product(),
				deal.stage().isEmpty() ? Json.token(deal.state()) : deal.stage(), deal.amount().map(amount -> said.money(amount, deal.currency())).orElse(Said.NONE)));
		return new Page().sentence(words.say("deals.lead", person.name(), offset + 1, offset + deals.deals().size(), deals.total())).gap().table(columns);
	}

	private static Json deal(Deal deal) {
		return new Json().id("id", deal.id()).put("externalId", deal.externalId()).put("name", deal.name()).put("account", deal.account())
				.put("product", deal.product()).put("stage", deal.stage()).put("state", deal.state()).put("amount", deal.amount())
				.put("currency", deal.currency()).put("createdOn", deal.createdOn()).put("closedOn", deal.closedOn());
	}
}
