package org.headroom.ui.team;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.headroom.domain.deals.DataHorizon;
import org.headroom.domain.imports.ImportBatch;
import org.headroom.domain.team.Coverage;
import org.headroom.domain.team.CoverageSentence;
import org.headroom.domain.team.Team;
import org.headroom.domain.team.TeamRow;
import org.headroom.domain.team.TeamTable;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Workspace;
import org.headroom.ui.desk.Currencies;
import org.headroom.ui.desk.LeadLinks;
import org.headroom.ui.desk.SegmentWords;
import org.headroom.ui.imports.ImportUndo;
import org.headroom.ui.kit.Figures;
import org.headroom.ui.kit.RelativeDates;
import org.headroom.ui.kit.Sentence;

/** What the Team view says, in which words. Made off the display thread; no widget in it. */
final class TeamView {
	/** What rows can be grouped by. */
	enum Grouping { NONE, MANAGER, OFFICE }

	private final Team team;
	private final Optional<ImportBatch> lastImport;
	private final boolean fresh;
	private final Clock clock;
	private final Locale locale;
	private final Figures figures;
	private final RelativeDates dates;
	private final Words words;
	private final List<TeamLine> lines;

	TeamView(Team team, Optional<ImportBatch> lastImport, boolean fresh, Clock clock, Locale locale, Figures figures) {
		this.team = team;
		this.lastImport = lastImport;
		this.fresh = fresh;
		this.clock = clock;
		this.locale = locale;
		this.figures = figures;
		this.dates = new RelativeDates(clock, locale);
		this.words = Words.of(TeamView.class, locale);
		this.lines = team.rows().stream().map(this::line).toList();
	}

	static TeamView read(Workspace workspace, Clock clock, Locale locale) {
		return new TeamView(new TeamTable(workspace, clock).read(), ImportUndo.newest(workspace), ImportUndo.fresh(workspace).isPresent(), clock, locale, Currencies.figures(workspace, locale));
	}

	/** The newest import, which can be taken back: what this view shows comes from nothing else. */
	Optional<ImportBatch> lastImport() {
		return lastImport;
	}

	/** Whether it came since the workbench was started; an older one is taken back only from the list of imports. */
	boolean importIsFresh() {
		return fresh;
	}

	boolean empty() {
		return team.rows().isEmpty();
	}

	/** The one sentence that matters: who gets the development minutes; its first figure leads to the strongest. */
	String lead() {
		String sentence = CoverageSentence.of(team.coverage(), locale);
		return team.coverage() instanceof Coverage.Shares ? LeadLinks.first(sentence, "top") : Sentence.literal(sentence);
	}

	/**
	 * How many people, and up to when the deals tell anything.
	 *
	 * @param left how many of them the filter leaves
	 */
	String context(int left) {
		int all = team.rows().size();
		String people = left < all ? words.say("context.some", left, all) : words.say("context.people", all);
		DataHorizon horizon = team.horizon();
		return horizon.stale() ? words.say("context.stale", people, dates.date(horizon.day())) : people;
	}

	List<TeamLine> lines() {
		return lines;
	}

	private TeamLine line(TeamRow row) {
		List<Double> trend = row.revenue().stream().map(BigDecimal::doubleValue).toList();
		String last = row.revenue().isEmpty() ? Figures.NONE : "\u2002" + figures.shortMoney(row.revenue().getLast());
		return new TeamLine(row.person().id(), row.person().name(), row.manager(), row.person().office(), row.standing(),
				SegmentWords.brief(row.standing(), locale), trend, last, row.openDeals(), row.lastDevelopment(), ago(row.lastDevelopment()),
				row.recentSessions(), row.next(), row.next().map(this::when).orElse(Figures.NONE));
	}

	private String ago(Optional<Instant> when) {
		return when.map(instant -> dates.say(LocalDate.ofInstant(instant, clock.getZone()))).orElseGet(() -> words.say("never"));
	}

	private String when(LocalDateTime next) {
		return words.say("next", DateTimeFormatter.ofLocalizedPattern("MMMEd").withLocale(locale).format(next), DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(next));
	}

	Optional<Function<TeamLine, String>> group(Grouping grouping) {
		return switch (grouping) {
			case NONE -> Optional.empty();
			case MANAGER -> Optional.of(line -> known(line.manager(), words.say("group.noManager")));
			case OFFICE -> Optional.of(line -> known(line.office(), words.say("group.noOffice")));
		};
	}

	private static String known(String name, String otherwise) {
		return name.isEmpty() ? otherwise : name;
	}
}
