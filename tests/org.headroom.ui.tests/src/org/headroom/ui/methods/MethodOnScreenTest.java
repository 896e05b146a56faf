package org.headroom.ui.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.words.Words;
import org.headroom.method.Method;
import org.headroom.method.MethodCatalogue;
import org.headroom.method.yaml.KnownCode;
import org.headroom.method.yaml.YamlMethodReader;
import org.headroom.questions.Questions;
import org.headroom.questions.fakes.InMemoryQuestions;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.DeskAtHand;
import org.headroom.ui.desk.Plugins;
import org.headroom.ui.session.Rehearsal;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text with its marks, and the practice, under the hand. */
class MethodOnScreenTest {
	private static final String RIGHT = """
			headroom-method: 1
			id: pause
			version: 1.0.0
			languages: [en]
			title: Pause
			stages:
			  - id: look
			    title: Look
			    minutes: 5
			    prompts:
			      - {id: price, ask: What of it?, answer: {choice: {options: {high: High, low: Low}}}, required: true}
			      - {id: heard, ask: How often?, answer: tally}
			  - id: move
			    title: Move
			    minutes: 5
			    prompts:
			      - {id: next, ask: What next?, answer: {table: {columns: [{id: what, title: What, answer: text}, {id: when, title: When, answer: date}]}}}
			""";

	private final Words words = Words.of(PracticePane.class, Locale.ENGLISH);

	private static Method method() {
		return YamlMethodReader.forAuthors().read("pause.yaml", RIGHT).method().orElseThrow();
	}

	@Test
	void aMistakeIsUnderlinedAndTheWayToItSelectsIt() {
		try (Screen screen = new Screen()) {
			YamlText yaml = new YamlText(screen.shell(), "text", "text", true);
			String wrong = RIGHT.replace("title: Pause", "titel: Pause");
			yaml.text().setText(wrong);
			screen.open();
			Marks marks = Marks.of(wrong, YamlMethodReader.forAuthors().read("pause.yaml", wrong), Locale.ENGLISH);
			yaml.show(marks);
			Marks.Mark mark = marks.mistakes().stream().filter(each -> each.line() == 5).findFirst().orElseThrow();
			StyleRange range = yaml.text().getStyleRangeAtOffset(mark.start());
			assertTrue(range.underline);
			yaml.go(mark);
			assertEquals("titel:", yaml.text().getSelectionText());
		}
	}

	@Test
	void tabsBecomeBlanks() {
		try (Screen screen = new Screen()) {
			YamlText yaml = new YamlText(screen.shell(), "text", "text", true);
			yaml.withoutTabs();
			screen.open();
			yaml.text().setText("a:\n\tb: 1\n");
			assertFalse(yaml.text().getText().contains("\t"));
		}
	}

	@Test
	void codeThatNoPluginBringsIsAHintAndNoMistake(@TempDir Path folder) throws IOException {
		String text = RIGHT.replace("id: heard, ask: How often?", "id: heard, ask: How often?, from: {computed: org.acme.oftn}");
		Path file = Files.writeString(folder.resolve("pause.yaml"), text);
		KnownCode code = new KnownCode(Set.of("org.acme.often"), Set.of(), Set.of());
		MethodDocument opened = MethodDocument.open(Opened.edit(file), MethodCatalogue.of(java.util.List.of()), Optional.of(code), Locale.ENGLISH).orElseThrow();
		MethodDocument.Read read = opened.read(text, Locale.ENGLISH);
		assertTrue(read.method().isPresent());
		assertEquals(java.util.List.of(), read.marks().mistakes());
		assertTrue(read.marks().all().getFirst().says().contains("org.acme.often"), read.marks().toString());
	}

	private Sandboxed sandboxed(Rehearsal.Around told) {
		Desk desk = DeskAtHand.on(new InMemoryWorkspace().with(Questions.class, new InMemoryQuestions()), Clock.systemDefaultZone());
		return new Sandboxed(desk, words, place -> new Rehearsal(place, desk, new Plugins(desk, null, EclipseContextFactory.create()), null, null, told));
	}

	@Test
	void aPracticeIsWalkedToItsEnd() {
		try (Screen screen = new Screen()) {
			PracticePane pane = new PracticePane(screen.shell(), words, this::sandboxed, true);
			assertFalse(pane.shows());
			pane.show(method());
			screen.open();
			press(screen, "practice.before.steps.4");
			press(screen, "session.answer.price.high");
			press(screen, "practice.reflected");
			press(screen, "practice.asked");
			assertTrue(((Label) find(screen.shell(), "practice.ratio").orElseThrow()).getText().startsWith("Said back 1, asked 1: 1.0 to 1."));
			pane.actions().get("org.headroom.command.session.stage.next").run();
			pane.actions().get("org.headroom.command.session.finish").run();
			assertTrue(said(screen.shell()).contains("This session is over, and nothing of it was kept."));
			press(screen, "practice.after.steps.6");
			assertEquals("From 4 before to 6 after.", ((Label) find(screen.shell(), "practice.change").orElseThrow()).getText());
			press(screen, "practice.useful.yes");
			assertEquals("It was useful to them.", ((Label) find(screen.shell(), "practice.useful.said").orElseThrow()).getText());
			press(screen, "practice.followUp");
			assertTrue(said(screen.shell()).contains("This is the session after"));
			press(screen, "practice.over");
			assertTrue(find(screen.shell(), "practice.before").isPresent());
		}
	}

	@Test
	void aChangedMethodIsPractisedWhereTheOldOneWas() {
		try (Screen screen = new Screen()) {
			PracticePane pane = new PracticePane(screen.shell(), words, this::sandboxed, false);
			pane.show(method());
			screen.open();
			press(screen, "session.answer.price.high");
			pane.show(YamlMethodReader.forAuthors().read("pause.yaml", RIGHT.replace("What of it?", "What of the price?")).method().orElseThrow());
			assertTrue(said(screen.shell()).contains("What of the price?"));
			assertTrue(((Button) find(screen.shell(), "session.answer.price.high").orElseThrow()).getSelection());
		}
	}

	@Test
	void aMethodOnOfferIsReadWithoutBeingJudged() {
		MethodDocument shown = MethodDocument.open(Opened.read("pause"), MethodCatalogue.of(java.util.List.of(method())), Optional.empty(), Locale.ENGLISH).orElseThrow();
		assertEquals("Pause", shown.name());
		assertEquals(Marks.NONE, shown.read("anything", Locale.ENGLISH).marks());
		assertEquals(Optional.empty(), MethodDocument.open(Opened.read("gone"), MethodCatalogue.of(java.util.List.of()), Optional.empty(), Locale.ENGLISH));
	}

	private static void press(Screen screen, String id) {
		Button button = (Button) find(screen.shell(), id).orElseThrow();
		if ((button.getStyle() & SWT.RADIO) != 0) {
			button.setSelection(true);
		}
		button.notifyListeners(SWT.Selection, new Event());
	}

	private static Optional<Control> find(Composite in, String id) {
		return Arrays.stream(in.getChildren()).flatMap(child -> {
			Optional<Control> self = Named.idOf(child).filter(id::equals).map(found -> child);
			return (self.isPresent() ? self : child instanceof Composite inner ? find(inner, id) : Optional.<Control>empty()).stream();
		}).findFirst();
	}

	private static String said(Composite in) {
		StringBuilder all = new StringBuilder();
		for (Control child : in.getChildren()) {
			if (child instanceof Label label) {
				all.append(label.getText()).append('\n');
			} else if (child instanceof Link link) {
				all.append(link.getText()).append('\n');
			} else if (child instanceof Composite inner) {
				all.append(said(inner));
			}
		}
		return all.toString();
	}
}
