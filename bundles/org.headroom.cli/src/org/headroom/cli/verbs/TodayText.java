package org.headroom.cli.verbs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.headroom.cli.desk.Call;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.Pace;
import org.headroom.domain.team.Fact;
import org.headroom.domain.today.Suggestion;
import org.headroom.domain.today.Today;
import org.headroom.domain.words.ProductName;
import org.headroom.domain.words.Words;

/** The Today page on a terminal. */
final class TodayText {
	private static final int THEN = 4;

	private final Said said;
	private final Words words;
	private final boolean invented;

	TodayText(Call call, boolean invented) {
		this.said = new Said(call.desk());
		this.words = call.words(TodayText.class);
		this.invented = invented;
	}

	Page of(Today today) {
		Page page = new Page().line(said.weekday(today.day()) + " · " + today.week(said.locale()) + (invented ? " · " + words.say("today.sample") : ""));
		page.gap().sentence(today.lead(said.locale()));
		if (today.horizon().stale()) {
			page.sentence(words.say("stale.data", said.day(today.horizon().day())));
		}
		if (today.people() == 0) {
			return page.gap().sentence(words.say("today.empty"));
		}
		today.next().ifPresent(next -> next(page.gap(), next));
		section(page, words.say("today.then"), today.suggestions().stream().skip(1).limit(THEN).toList(), this::then);
		section(page, words.say("today.running"), today.running(), each -> words.say("today.goOn", each.person().name(), said.kind(each.session().kind())));
		section(page, words.say("today.today"), today.today(), each -> each.session().plannedFor().map(said::time).orElse("") + "  " + with(each));
		section(page, words.say("today.due"), today.due(), each -> each.commitment().what() + " · " + each.person().name()
				+ each.commitment().dueOn().map(due -> " · " + said.relative(due)).orElse(""));
		section(page, words.say("today.slipping"), today.slipping(), this::slipping);
		section(page, words.say("today.later"), today.later(), each -> each.session().plannedFor().map(said::moment).orElse("") + "  " + with(each));
		return page;
	}

	private void next(Page page, Suggestion next) {
		String name = next.row().person().name();
		page.under(words.say("today.next"), name).under(words.say("today.next"), next.why(said.locale()) + " " + next.when(said.locale()));
		next.bring().map(fact -> fact.sentence(said.locale())).ifPresent(fact -> page.under(words.say("today.next"), fact));
		page.under(words.say("today.next"), ProductName.command() + " session run \"" + name + "\"" + (next.quarterEnd() ? " --kind touch" : ""));
	}

	private String then(Suggestion suggestion) {
		String fact = suggestion.bring().map(Fact::kind).map(kind -> switch (kind) {
			case DEAL_SIZE -> words.say("bring.size");
			case WIN_RATE -> words.say("bring.winRate");
			case DEALS_CLOSED -> words.say("bring.closed");
		}).map(text -> " · " + text).orElse("");
		String days = suggestion.daysSince().isPresent() ? words.say("today.days", suggestion.daysSince().getAsLong()) : words.say("today.never");
		return suggestion.row().person().name() + " · " + days + fact;
	}

	private String slipping(Today.Slipping slipping) {
		Goal goal = slipping.goal();
		Pace.Behind pace = slipping.pace();
		BigDecimal target = goal.ladder().orElseThrow().target();
		return slipping.person().name() + ": " + words.say("today.behind", goal.title(), said.number(pace.reading()), said.number(target), goal.unit(),
				said.number(pace.expected().setScale(1, RoundingMode.HALF_UP)));
	}

	private String with(Today.Appointment appointment) {
		return appointment.person().name() + " · " + said.kind(appointment.session().kind());
	}

	private static <T> void section(Page page, String label, List<T> all, Function<T, String> line) {
		if (!all.isEmpty()) {
			page.gap().under(label, all.stream().map(line).toList());
		}
	}
}
