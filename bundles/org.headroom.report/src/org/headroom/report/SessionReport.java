package org.headroom.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.headroom.domain.plugins.ReportSection;
import org.headroom.domain.sessions.AskedWords;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.RecordedAnswer;
import org.headroom.domain.sessions.Turn;
import org.headroom.domain.words.Words;
import org.headroom.method.Party;
import org.headroom.method.Prompt;
import org.headroom.method.Stage;
import org.headroom.method.Visibility;
import org.headroom.method.code.WritesReport.Block;
import org.headroom.report.Report.Part;
import org.headroom.report.Report.Piece;

/**
 * The record of a session, for the two who held it. It needs the definition that was kept with the session, and not the plugin
 * that brought it.
 *
 * @param open the session
 * @param sections what its method prints, from {@code PluginVoices.report}; where the method says nothing of printing, all stages are
 * @param asked what was asked where it was not the prompt's own text
 */
public record SessionReport(OpenSession open, List<ReportSection> sections, AskedWords asked, Locale locale, ZoneId zone) {

	public SessionReport {
		sections = sections.stream().filter(section -> !section.isEmpty()).toList();
	}

	/** The report. */
	public Report report() {
		List<Part> parts = new ArrayList<>();
		parts.add(new Part(words().say("part.about"), answered(open.method().fields(), 0)));
		parts.addAll(sections.isEmpty() ? stages() : sections.stream().map(this::part).toList());
		parts.add(new Part(words().say("part.saw"), points(open.insights().stream().filter(insight -> insight.visibility() != Visibility.MINE).map(insight -> words().say("quoted", insight.words())))));
		parts.add(new Part(words().say("part.goals"), points(open.goals().stream().filter(goal -> goal.visibility() != Visibility.MINE)
				.map(goal -> words().say("goal", goal.title(), date(goal.dueOn()))))));
		parts.add(new Part(words().say("part.promises"), points(open.commitments().stream().filter(each -> each.visibility() != Visibility.MINE).map(this::line))));
		if (parts.stream().allMatch(part -> part.pieces().isEmpty())) {
			parts.add(new Part(words().say("part.record"), List.of(new Piece.Paragraph(words().say("nothing")))));
		}
		return new Report(open.person().name(), subtitle(), parts, words().say("note.mine"));
	}

	private Words words() {
		return Words.of(SessionReport.class, locale);
	}

	private String subtitle() {
		String day = open.session().startedAt().map(at -> date(LocalDate.ofInstant(at, zone))).orElse("");
		return words().say("subtitle", open.method().title().in(locale), day, open.session().minutes());
	}

	private List<Part> stages() {
		return Stream.concat(open.run().path().stream(), open.method().stages().stream()).distinct().flatMap(this::rounds).toList();
	}

	private Stream<Part> rounds(Stage stage) {
		int last = open.round(stage.id());
		String title = stage.title().in(locale);
		return IntStream.rangeClosed(0, last).mapToObj(round -> new Part(last == 0 ? title : words().say("round", title, round + 1), answered(stage.prompts(), round)));
	}

	private Part part(ReportSection section) {
		List<Piece> pieces = new ArrayList<>(section.lines().stream().flatMap(line -> pieces(line.prompt(), line.answer())).toList());
		section.blocks().stream().map(SessionReport::piece).forEach(pieces::add);
		return new Part(section.part().title().in(locale), pieces);
	}

	private static Piece piece(Block block) {
		return switch (block) {
			case Block.Paragraph(String text) -> new Piece.Paragraph(text);
			case Block.Points(List<String> points) -> new Piece.Points(points);
			case Block.Table(List<String> headings, List<List<String>> rows) -> new Piece.Grid(headings, rows);
		};
	}

	private List<Piece> answered(List<Prompt> prompts, int round) {
		return prompts.stream().flatMap(prompt -> open.rounds(prompt.id()).stream().filter(answer -> answer.round() == round && answer.visibility() != Visibility.MINE)
				.flatMap(answer -> pieces(prompt, answer))).toList();
	}

	private Stream<Piece> pieces(Prompt prompt, RecordedAnswer answer) {
		return Turn.of(asked.of(prompt, answer, locale), prompt.answer().plain(answer.answer(), locale), other -> words().say("asked", other)).stream()
				.map(turn -> new Piece.Answered(turn.asked(), turn.words().lines().toList()));
	}

	private static List<Piece> points(Stream<String> lines) {
		List<String> all = lines.toList();
		return all.isEmpty() ? List.of() : List.of(new Piece.Points(all));
	}

	private String line(Commitment commitment) {
		String owner = commitment.owner() == Party.MANAGER ? words().say("owner.manager") : open.person().name();
		String due = commitment.dueOn().map(day -> words().say("promise.due", date(day)).strip()).orElse("");
		String plan = commitment.ifSituation().isEmpty() ? "" : words().say("promise.plan", commitment.ifSituation(), commitment.thenAction());
		return String.join(" · ", Stream.of(words().say("promise", owner, commitment.what()), due, plan).filter(text -> !text.isEmpty()).toList());
	}

	private String date(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
	}
}
