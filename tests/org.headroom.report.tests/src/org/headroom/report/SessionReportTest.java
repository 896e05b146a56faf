package org.headroom.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;
import org.headroom.domain.plugins.ReportSection;
import org.headroom.domain.sessions.AskedWords;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.domain.sessions.Turn;
import org.headroom.method.Answer;
import org.headroom.method.AnswerType;
import org.headroom.method.LocalText;
import org.headroom.method.Method;
import org.headroom.method.Party;
import org.headroom.method.Prompt;
import org.headroom.method.ReportPart;
import org.headroom.method.Stage;
import org.headroom.method.StageTrait;
import org.headroom.method.TimeBox;
import org.headroom.method.Visibility;
import org.headroom.method.code.WritesReport.Block;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionReportTest {

	private static final Prompt TRY = Prompt.of("try", LocalText.english("What did you try?"), AnswerType.FreeText.PLAIN);
	private static final Prompt OWN = Prompt.of("own", LocalText.english("What about me?"), AnswerType.FreeText.PLAIN);

	private final InMemoryWorkspace workspace = new InMemoryWorkspace();
	private final SessionRoom room = new SessionRoom(workspace, Clock.fixed(Instant.parse("2026-03-12T10:00:00Z"), ZoneId.of("UTC")), new AtomicLong(100)::incrementAndGet);
	private final Person person = new Person(1, "Łucja Ødegård & Söhne", Role.SALESPERSON);
	private OpenSession open;

	@BeforeEach
	void aSessionInTwoRounds() {
		workspace.port(People.class).save(person);
		Stage practice = new Stage("practice", LocalText.english("Practice"), LocalText.NONE, TimeBox.minutes(5), Set.of(StageTrait.REPEATABLE), List.of(TRY, OWN), List.of());
		open = room.begin(person, SessionKind.DEVELOPMENT, Method.draft("practice").title(LocalText.english("Practice")).stages(List.of(practice)).build());
		room.answer(open, "try", new Answer.Text("Silence after <the price>\nand a smile"), Visibility.OURS);
		room.answer(open, "own", new Answer.Text("I talk too much"), Visibility.MINE);
		room.again(room.open(open.session().id()));
		open = room.open(open.session().id());
		room.answer(open, "try", new Answer.Text("Five seconds"), Visibility.OURS);
		room.insight(open, "I fear the pause", Party.SALESPERSON, Visibility.OURS);
		room.insight(open, "She is afraid of me", Party.MANAGER, Visibility.MINE);
		Commitment promise = room.commitment(open, Party.SALESPERSON, "Try it with Vestby");
		promise.dueOn(LocalDate.of(2026, 3, 20));
		room.save(promise);
		open = room.open(open.session().id());
	}

	@Test
	void everyRoundIsPrintedWithItsNumber() {
		List<String> headings = report(List.of()).parts().stream().map(Report.Part::heading).toList();

		assertEquals(List.of("Practice, round 1", "Practice, round 2", "What they saw, in their own words", "Commitments"), headings);
	}

	@Test
	void whatIsTheManagersOwnIsNotPrinted() {
		String page = new HtmlReport().write(report(List.of()), Locale.ENGLISH);

		assertTrue(page.contains("I fear the pause"));
		assertFalse(page.contains("I talk too much") || page.contains("afraid of me"), page);
	}

	@Test
	void wordsThatLookLikeMarkupAreWords() throws Exception {
		String page = new HtmlReport().write(report(List.of()), Locale.ENGLISH);

		assertTrue(page.contains("Silence after &lt;the price&gt;"));
		DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(page.replace("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void whereTheMethodSaysWhatIsPrintedThatIsPrinted() {
		ReportPart part = new ReportPart("step", LocalText.english("Next step"), List.of("try"), "");
		List<ReportSection> sections = List.of(new ReportSection(part, List.of(new ReportSection.Line(TRY, open.answer("try").orElseThrow())),
				List.of(new Block.Points(List.of("Before: silence")), new Block.Table(List.of("Deal", "Stage"), List.of(List.of("Vestby", "Offer"))))));

		String page = new HtmlReport().write(report(sections), Locale.ENGLISH);

		assertTrue(page.contains("<h2>Next step</h2>") && page.contains("<li>Before: silence</li>") && page.contains("<td>Vestby</td>"), page);
		assertFalse(page.contains("round 1"));
	}

	@Test
	void thePdfHoldsTheSameWordsInEveryAlphabetTheFontHas() throws IOException {
		byte[] pdf = new PdfReport().write(report(List.of()), Locale.ENGLISH);

		try (PDDocument read = Loader.loadPDF(pdf)) {
			String text = new PDFTextStripper().getText(read);
			assertTrue(text.contains("Łucja Ødegård & Söhne") && text.contains("Five seconds") && text.contains("Try it with Vestby"), text);
		}
	}

	@Test
	void theQuestionThatWasAskedIsPrintedWhereItIsNotThePromptsOwn() {
		AskedWords asked = new AskedWords(Map.of("session.asked." + open.session().id() + ".try.0", "What did you try with Vestby?"));

		String page = new HtmlReport().write(new SessionReport(open, List.of(), asked, Locale.ENGLISH, ZoneId.of("UTC")).report(), Locale.ENGLISH);

		assertTrue(page.contains("What did you try with Vestby?") && page.contains("What did you try?"), page);
	}

	@Test
	void aQuestionThatWasOnOfferIsPrintedAsAskedWithItsAnswerBelow() {
		room.answer(open, "try", new Answer.Text(Turn.quote("", "Which of your habits helped?") + "Waiting"), Visibility.OURS);
		open = room.open(open.session().id());

		Report.Part second = report(List.of()).parts().get(1);

		assertEquals(List.of(new Report.Piece.Answered("Asked: Which of your habits helped?", List.of("Waiting"))), second.pieces());
	}

	@Test
	void aFileIsWrittenWholeUnderTheNameItWasGiven(@TempDir Path folder) throws IOException {
		new ReportFile(folder.resolve("a.html")).write(report(List.of()), Locale.ENGLISH);
		new ReportFile(folder.resolve("b.PDF")).write(report(List.of()), Locale.ENGLISH);

		assertTrue(Files.readString(folder.resolve("a.html")).contains("Five seconds"));
		assertTrue(Files.readString(folder.resolve("b.PDF"), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
		assertThrows(IOException.class, () -> new ReportFile(folder.resolve("gone/c.html")).write(report(List.of()), Locale.ENGLISH));
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(2, left.count());
		}
	}

	@Test
	void aSessionWithoutAWordSaysSo() {
		open = room.begin(person, SessionKind.TOUCH, open.method());

		assertEquals(List.of("Record"), report(List.of()).parts().stream().map(Report.Part::heading).toList());
	}

	private Report report(List<ReportSection> sections) {
		return new SessionReport(open, sections, AskedWords.NONE, Locale.ENGLISH, ZoneId.of("UTC")).report();
	}
}
