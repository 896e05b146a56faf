package org.headroom.ui.today;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.Ladder;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.team.Fact;
import org.headroom.domain.today.Suggestion;
import org.headroom.domain.today.Today;
import org.headroom.domain.today.TodayPage;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Workspace;
import org.headroom.ui.desk.LeadLinks;
import org.headroom.ui.desk.SessionWords;
import org.headroom.ui.kit.Figures;
import org.headroom.ui.kit.RelativeDates;
import org.headroom.ui.kit.Sentence;

/** What the Today page says, in which words and order. Made off the display thread; no widget in it. */
final class TodayView {
	private static final int OTHERS = 4;
	/** People come late; after so long nobody comes any more. */
	private static final Duration LATE = Duration.ofMinutes(15);

	private final Today today;
	private final Clock clock;
	private final Locale locale;
	private final RelativeDates dates;
	private final Words words;

	/**
	 * The card of whom to see next.
	 *
	 * @param first whether this is the first thing to do; it is not while a session runs
	 */
	record Next(long personId, String name, String why, String when, Optional<String> bring, boolean first) {
	}

	/**
	 * One line of a section.
	 *
	 * @param id of the session, promise or goal
	 * @param markup what it says, the person's name a link whose {@code href} is the person's id
	 * @param behind the date in full, for a tooltip
	 */
	record Line(long id, long personId, String markup, String behind) {
	}

	TodayView(Today today, Clock clock, Locale locale) {
		this.today = today;
		this.clock = clock;
		this.locale = locale;
		this.dates = new RelativeDates(clock, locale);
		this.words = Words.of(TodayView.class, locale);
	}

	static TodayView read(Workspace workspace, Clock clock, Locale locale) {
		return new TodayView(new TodayPage(workspace, clock).read(), clock, locale);
	}

	boolean empty() {
		return today.people() == 0;
	}

	boolean quiet() {
		return today.quiet() && today.later().isEmpty();
	}

	/** The day and where in the quarter it lies. */
	String context() {
		return words.say("context", dates.day(today.day()), today.week(locale));
	}

	String lead() {
		return LeadLinks.first(today.lead(locale), "top");
	}

	Optional<Next> next() {
		return today.next().map(this::card);
	}

	private Next card(Suggestion suggestion) {
		return new Next(suggestion.row().person().id(), suggestion.row().person().name(), suggestion.why(locale), suggestion.when(locale),
				suggestion.bring().map(this::quote), today.running().isEmpty());
	}

	private String quote(Fact fact) {
		return fact.sentence(locale);
	}

	/** Whom to see after that, each name a link; empty when there is nobody else. */
	Optional<String> others() {
		List<String> names = today.suggestions().stream().skip(1).limit(OTHERS).map(other -> words.say("other", link(other.row().person().id(), other.row().person().name()), since(other))).toList();
		int more = today.suggestions().size() - 1 - names.size();
		String list = String.join(words.say("other.between"), names);
		return names.isEmpty() ? Optional.empty() : Optional.of(more > 0 ? words.say("other.more", list, more) : list);
	}

	private String since(Suggestion other) {
		return other.daysSince().isEmpty() ? words.say("other.never") : dates.days(other.daysSince().getAsLong());
	}

	List<Line> running() {
		return today.running().stream().map(each -> new Line(each.session().id(), each.person().id(),
				words.say("running", link(each.person().id(), each.person().name()), SessionWords.kind(each.session().kind(), locale), began(each.session())), "")).toList();
	}

	private String began(CoachingSession session) {
		return session.startedAt().map(at -> dates.say(LocalDate.ofInstant(at, clock.getZone()))).orElse("");
	}

	List<Line> appointments() {
		return today.today().stream().map(each -> appointment(each, "appointment")).toList();
	}

	List<Line> later() {
		return today.later().stream().map(each -> appointment(each, "later")).toList();
	}

	private Line appointment(Today.Appointment each, String key) {
		LocalDateTime when = each.session().plannedFor().orElse(today.day().atStartOfDay());
		String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(when);
		String person = link(each.person().id(), each.person().name());
		String kind = SessionWords.kind(each.session().kind(), locale);
		String markup = "later".equals(key) ? words.say("later", person, dates.day(when.toLocalDate()), time, kind) : words.say(past(when) ? "appointment.past" : "appointment", time, person, kind);
		return new Line(each.session().id(), each.person().id(), markup, dates.date(when.toLocalDate()));
	}

	private boolean past(LocalDateTime when) {
		return when.plus(LATE).isBefore(LocalDateTime.now(clock));
	}

	List<Line> due() {
		return today.due().stream().map(each -> {
			Optional<LocalDate> day = each.commitment().dueOn();
			String markup = words.say("due", Sentence.literal(each.commitment().what()), link(each.person().id(), each.person().name()), day.map(dates::say).orElse(""));
			return new Line(each.commitment().id(), each.person().id(), markup, day.map(dates::date).orElse(""));
		}).toList();
	}

	List<Line> slipping() {
		return today.slipping().stream().map(each -> new Line(each.goal().id(), each.person().id(), words.say("slipping", link(each.person().id(), each.person().name()),
				Sentence.literal(each.goal().title()), progress(each)), words.say("slipping.due", dates.date(each.goal().dueOn())))).toList();
	}

	private String progress(Today.Slipping slip) {
		Goal goal = slip.goal();
		Figures figures = new Figures(locale, java.util.Currency.getInstance("EUR"));
		String reading = figures.decimal(slip.pace().reading().doubleValue(), decimals(slip.pace().reading().doubleValue()));
		return goal.ladder().map(Ladder::target).map(target -> words.say("slipping.of", reading, figures.decimal(target.doubleValue(), decimals(target.doubleValue())), goal.unit()))
				.orElse(reading);
	}

	private static int decimals(double value) {
		return value == Math.rint(value) ? 0 : 1;
	}

	private static String link(long personId, String name) {
		return "<a href=\"" + personId + "\">" + Sentence.literal(name) + "</a>";
	}
}
