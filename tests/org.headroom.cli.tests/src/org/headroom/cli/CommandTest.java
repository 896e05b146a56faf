package org.headroom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import org.headroom.cli.desk.Exit;
import org.headroom.domain.workspace.Holder;
import org.headroom.domain.workspace.WorkspaceUnavailable;
import org.junit.jupiter.api.Test;

class CommandTest {
	private final Typed typed = new Typed();

	@Test
	void anUnknownCommandListsThoseThereAre() {
		assertEquals(Exit.USAGE, typed.type("tody"));
		assertTrue(typed.err.contains("There is no command “tody”"), typed.err);
		assertTrue(typed.err.contains("today, team, person, session"), typed.err);
		assertEquals("", typed.out);
	}

	@Test
	void anUnknownOptionNamesItsCommand() {
		assertEquals(Exit.USAGE, typed.type("team", "--colour"));
		assertTrue(typed.err.contains("no option --colour with “headroom team”"), typed.err);
	}

	@Test
	void aMissingNameIsAsked() {
		assertEquals(Exit.USAGE, typed.type("person"));
		assertTrue(typed.err.contains("Whose?"), typed.err);
	}

	@Test
	void helpIsAResultAndTouchesNoWorkspace() {
		assertEquals(Exit.OK, typed.type("session", "run", "--help"));
		assertTrue(typed.out.startsWith("Usage: headroom session run"), typed.out);
		assertTrue(typed.opened.isEmpty());
	}

	@Test
	void helpSpeaksGerman() {
		typed.type("--help", "--lang", "de");
		assertTrue(typed.out.contains("Aufruf:") && typed.out.contains("Coaching-Methoden"), typed.out);
	}

	@Test
	void theWorkspaceIsTheOptionThenTheVariableThenTheHome() {
		typed.type("team", "--workspace", "there");
		typed.type("team");
		typed.withVariable("HEADROOM_WORKSPACE", "elsewhere").type("team");
		assertEquals(Path.of("there").toAbsolutePath(), typed.opened.get(0));
		assertEquals(Path.of("home", "Headroom").toAbsolutePath(), typed.opened.get(1));
		assertEquals(Path.of("elsewhere").toAbsolutePath(), typed.opened.get(2));
	}

	@Test
	void theOptionsEveryCommandHasMayStandBeforeIt() {
		assertEquals(Exit.OK, typed.type("--workspace", "there", "--json", "team"));
		assertEquals(Path.of("there").toAbsolutePath(), typed.opened.getFirst());
		assertEquals(0, typed.json().getAsJsonArray("rows").size());
	}

	@Test
	void lettersTheTerminalLostAreNotKept() {
		assertEquals(Exit.USAGE, typed.type("notes", "add", "Amara", "Gr\uFFFD\uFFFDe"));
		assertTrue(typed.err.contains("C.UTF-8") && typed.opened.isEmpty(), typed.err);
	}

	@Test
	void aHeldWorkspaceNamesWhoHoldsIt() {
		Holder holder = new Holder("vera", "desk-7", 4711, "workbench", Typed.NOW);
		typed.withWorkspaces((folder, me) -> {
			throw new WorkspaceUnavailable(folder, holder);
		});
		assertEquals(Exit.UNAVAILABLE, typed.type("team"));
		assertTrue(typed.err.contains("vera") && typed.err.contains("desk-7") && typed.err.contains("4711") && typed.err.contains("workbench"), typed.err);
	}

	@Test
	void whatIsNoWorkspaceSaysSo() {
		typed.withWorkspaces((folder, me) -> {
			throw new WorkspaceUnavailable(folder, WorkspaceUnavailable.Why.NOT_A_FOLDER, null);
		});
		assertEquals(Exit.UNAVAILABLE, typed.type("today", "--lang", "de"));
		assertTrue(typed.err.contains("kein Ordner"), typed.err);
	}

	@Test
	void aFaultOfOurOwnIsToldWithoutATrace() {
		typed.withWorkspaces((folder, me) -> {
			throw new IllegalStateException("Somebody Real");
		});
		assertEquals(Exit.FAULT, typed.type("team"));
		assertTrue(typed.err.contains("IllegalStateException") && !typed.err.contains("Somebody Real") && !typed.err.contains("\tat "), typed.err);
	}

	@Test
	void theNumbersOfTheExitCodesStay() {
		assertEquals("0 1 2 3 4 5 6 70", String.join(" ", Arrays.stream(Exit.values()).map(exit -> Integer.toString(exit.code())).toList()));
	}

	@Test
	void theLanguageOfTheWorkspaceCountsUnlessOneIsAskedFor() {
		typed.type("settings", "--language", "de");
		typed.type("team");
		assertTrue(typed.out.contains("Hier ist noch niemand"), typed.out);
		typed.type("team", "--lang", "en");
		assertTrue(typed.out.contains("Nobody is here yet"), typed.out);
	}
}
