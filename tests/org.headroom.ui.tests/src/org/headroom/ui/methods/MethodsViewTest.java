package org.headroom.ui.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headroom.method.LocalText;
import org.headroom.method.Method;
import org.headroom.method.MethodCatalogue;
import org.headroom.method.Origin;
import org.headroom.method.Refusal;
import org.headroom.method.yaml.YamlMethodReader;
import org.junit.jupiter.api.Test;

class MethodsViewTest {
	private static final Path WORKSPACE = Path.of("/desk/space");
	private static final Origin FILE = new Origin("", "/desk/space/methods/pause.yaml");
	private static final Method PAUSE = method("pause", "Pause");
	private static final Method GROW = method("grow", "GROW");

	private static Method method(String id, String title) {
		String text = "headroom-method: 1\nid: " + id + "\nversion: 1.0.0\nlanguages: [en]\ntitle: " + title
				+ "\nstages:\n  - id: look\n    title: Look\n    minutes: 5\n    prompts:\n      - {id: noticed, ask: What?, answer: text}\n";
		return YamlMethodReader.forAuthors().read("m.yaml", text).method().orElseThrow();
	}

	private static MethodsView view(Refusal... refusals) {
		MethodCatalogue methods = new MethodCatalogue() {
			@Override
			public List<Method> all() {
				return List.of(PAUSE, GROW);
			}

			@Override
			public Optional<Method> method(String id) {
				return all().stream().filter(each -> each.id().equals(id)).findFirst();
			}

			@Override
			public List<Refusal> refusals() {
				return List.of(refusals);
			}

			@Override
			public Optional<Origin> origin(String id) {
				return Optional.of(id.equals("pause") ? FILE : new Origin("org.headroom.methods.standard", "methods/grow.yaml"));
			}
		};
		return MethodsView.read(methods, WORKSPACE, Locale.ENGLISH);
	}

	@Test
	void onlyFilesOfTheWorkspaceCanBeChanged() {
		MethodsView view = view();
		assertEquals("2 methods are on offer; one of them is your own.", view.lead());
		assertEquals(Optional.of(Path.of(FILE.file())), view.line("pause").orElseThrow().file());
		assertEquals("this workspace", view.line("pause").orElseThrow().from());
		assertEquals("Headroom", view.line("grow").orElseThrow().from());
		assertTrue(view.line("grow").orElseThrow().file().isEmpty());
	}

	@Test
	void aFileWithMistakesIsListedWithThem() {
		Refusal refusal = new Refusal.Mistaken(new Origin("", "/desk/space/methods/half.yaml"), List.of(LocalText.english("2:1: Wrong. Right.")), "");
		MethodsView view = view(refusal);
		MethodLine line = view.lines().getLast();
		assertEquals("half.yaml", line.title());
		assertEquals("Refused: a mistake", line.state());
		assertEquals(List.of("2:1: Wrong. Right."), line.why());
		assertTrue(line.file().isPresent());
		assertEquals("2 methods are on offer; one needs a look.", view.lead());
	}

	@Test
	void whereTheVersionBeforeGoesOnItStaysInItsRow() {
		MethodsView view = view(new Refusal.Mistaken(FILE, List.of(LocalText.english("2:1: Wrong. Right.")), "1.0.0"));
		assertEquals(2, view.lines().size());
		assertEquals("A mistake", view.line("pause").orElseThrow().state());
		assertEquals("Its file has a mistake, so version 1.0.0 goes on.", view.line("pause").orElseThrow().why().getFirst());
	}

	@Test
	void anIdThatIsTakenIsNotFree() {
		assertFalse(view().isFree("grow"));
		assertTrue(view().isFree("growth"));
	}

	@Test
	void whatAViewWasOpenedForIsReadBack() {
		for (Opened opened : List.of(Opened.edit(Path.of("/a/b: c.yaml")), Opened.read("grow"), Opened.practise("grow"))) {
			assertEquals(opened, Opened.of(opened.text()));
		}
	}
}
