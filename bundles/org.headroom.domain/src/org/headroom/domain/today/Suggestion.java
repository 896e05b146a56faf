package org.headroom.domain.today;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.headroom.domain.team.Fact;
import org.headroom.domain.team.Segment;
import org.headroom.domain.team.TeamRow;
import org.headroom.domain.words.Words;

/**
 * Somebody to see.
 *
 * @param daysSince days since the last development session; empty when there was none
 * @param quarterEnd in the last two weeks of the quarter, when a touch fits better
 * @param quietUntil the last day before those two weeks
 * @param facts at most three worth bringing
 */
public record Suggestion(TeamRow row, OptionalLong daysSince, boolean quarterEnd, LocalDate quietUntil, List<Fact> facts) {
	public Suggestion {
		facts = List.copyOf(facts);
	}

	/** Why this person, in a sentence. */
	public String why(Locale locale) {
		Words words = Words.of(Suggestion.class, locale);
		boolean top = row.standing().segment() == Segment.TOP;
		if (daysSince.isEmpty()) {
			return top ? words.say("why.top.never") : words.say("why.never");
		}
		return top ? words.say("why.top.days", daysSince.getAsLong()) : words.say("why.days", daysSince.getAsLong());
	}

	/** Why now, or why only ten minutes. */
	public String when(Locale locale) {
		Words words = Words.of(Suggestion.class, locale);
		return quarterEnd ? words.say("when.quarterEnd") : words.say("when.quiet", DateTimeFormatter.ofLocalizedPattern("MMMMd").withLocale(locale).format(quietUntil));
	}

	/** The first fact worth bringing. */
	public Optional<Fact> bring() {
		return facts.stream().findFirst();
	}
}
