package org.headroom.cli.verbs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.headroom.cli.desk.Call;
import org.headroom.cli.terminal.Columns;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.deals.QuarterResult;
import org.headroom.domain.deals.Quota;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.CommitmentState;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Settings;

/** One person on a terminal. */
final class PersonText {
	private static final int LATEST = 5;

	private final Said said;
	private final Words words;
	private final PersonPage page;
	private final String currency;

	PersonText(Call call, PersonPage page) {
		this.said = new Said(call.desk());
		this.words = call.words(PersonText.class);
		this.page = page;
		this.currency = call.desk().setting(Settings.CURRENCY).orElse("");
	}

	Page text() {
		Page text = new Page().line(header()).gap();
		page.facts().forEach(fact -> text.sentence(fact.sentence(said.locale())));
		if (page.facts().isEmpty()) {
			text.sentence(words.say("person.noFacts"));
		}
		results(text.gap());
		section(text, words.say("person.sessions"), page.sessions().stream().limit(LATEST).toList(), this::session);
		section(text, words.say("person.moved"), page.moves().stream().limit(LATEST).toList(), this::move);
		section(text, words.say("person.goals"), page.goals(), line -> line.text(said, words));
		section(text, words.say("person.promises"), open(), this::promise);
		section(text, words.say("person.saw"), page.insights().stream().limit(LATEST).toList(), insight -> words.say("quoted", insight.words()) + " · "
				+ said.party(insight.origin()) + " · " + said.day(Said.dayOf(insight.at())));
		section(text, words.say("person.notes"), page.notes().stream().limit(LATEST).toList(), note -> said.day(Said.dayOf(note.at())) + " · " + note.words()
				+ " · " + said.visibility(note.visibility()));
		return text;
	}

	private String header() {
		List<String> parts = new ArrayList<>(List.of(page.person().name()));
		Optional.of(page.person().office()).filter(office -> !office.isEmpty()).ifPresent(parts::add);
		page.manager().map(Person::name).map(name -> words.say("person.reportsTo", name)).ifPresent(parts::add);
		page.person().hiredOn().map(day -> words.say("person.since", said.day(day))).ifPresent(parts::add);
		parts.add(words.say("person.openDeals", page.open()));
		return String.join(" · ", parts);
	}

	private void results(Page text) {
		if (page.quarters().isEmpty()) {
			return;
		}
		Columns columns = new Columns().text(words.say("person.quarter")).number(words.say("person.won")).number(words.say("person.lost"))
				.number(words.say("person.revenue")).number(words.say("person.quota")).number(words.say("person.ofQuota"));
		page.quarters().forEach(quarter -> quarter(columns, quarter));
		text.table(columns);
	}

	private void quarter(Columns columns, FiscalQuarter quarter) {
		Optional<QuarterResult> result = Optional.ofNullable(page.results().get(quarter));
		BigDecimal revenue = result.map(QuarterResult::revenue).orElse(BigDecimal.ZERO);
		Optional<BigDecimal> quota = Optional.ofNullable(page.quotas().get(quarter.first())).map(Quota::amount).filter(amount -> amount.signum() > 0);
		columns.row(quarter.label(), said.count(result.map(QuarterResult::won).orElse(0)), said.count(result.map(QuarterResult::lost).orElse(0)),
				said.money(revenue, currency), quota.map(amount -> said.money(amount, currency)).orElse(Said.NONE),
				quota.map(amount -> words.say("percent", revenue.doubleValue() / amount.doubleValue())).orElse(Said.NONE));
	}

	private String session(CoachingSession session) {
		String when = session.endedAt().map(Said::dayOf).map(said::day).or(() -> session.plannedFor().map(said::moment)).orElse(Said.NONE);
		String minutes = session.minutes() > 0 ? " · " + words.say("minutes", session.minutes()) : "";
		return when + " · " + said.kind(session.kind()) + " · " + said.state(session.state()) + minutes;
	}

	private String move(SessionMove move) {
		String what = switch (move.kind()) {
			case DEFERRED -> words.say("move.deferred");
			case CANCELLED -> words.say("move.cancelled");
		};
		String why = move.words().isEmpty() ? said.reason(move.reason()) : move.words();
		return said.day(Said.dayOf(move.at())) + " · " + what + " · " + said.by(move.by()) + " · " + why;
	}

	private List<Commitment> open() {
		return page.commitments().stream().filter(each -> each.state() == CommitmentState.OPEN).toList();
	}

	private String promise(Commitment commitment) {
		return said.party(commitment.owner()) + ": " + commitment.what() + commitment.dueOn().map(due -> " · " + said.relative(due)).orElse("");
	}

	private static <T> void section(Page text, String label, List<T> all, Function<T, String> line) {
		if (!all.isEmpty()) {
			text.gap().under(label, all.stream().map(line).toList());
		}
	}
}
