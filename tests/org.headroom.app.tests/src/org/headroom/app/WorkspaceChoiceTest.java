package org.headroom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkspaceChoiceTest {
	private static final Map<String, String> HOME = Map.of("user.home", "/home/vera");

	@Test
	void theArgumentComesFirst() {
		WorkspaceChoice choice = new WorkspaceChoice(new String[] { "-clean", "--workspace", "/a" }, Map.of("HEADROOM_WORKSPACE", "/b"), HOME);
		assertEquals(Path.of("/a"), choice.folder(Optional.of(Path.of("/last")), Optional.empty()));
	}

	@Test
	void anArgumentMayHaveOneDashOrAnEqualsSign() {
		assertEquals(Path.of("/a"), new WorkspaceChoice(new String[] { "-workspace", "/a" }, Map.of(), HOME).folder(Optional.empty(), Optional.empty()));
		assertEquals(Path.of("/a"), new WorkspaceChoice(new String[] { "--workspace=/a" }, Map.of(), HOME).folder(Optional.empty(), Optional.empty()));
	}

	@Test
	void thePropertyComesBeforeTheEnvironment() {
		Map<String, String> properties = Map.of("user.home", "/home/vera", "HEADROOM_WORKSPACE", "/property");
		assertEquals(Path.of("/property"), new WorkspaceChoice(new String[0], Map.of("HEADROOM_WORKSPACE", "/b"), properties).folder(Optional.empty(), Optional.empty()));
		assertEquals(Path.of("/b"), new WorkspaceChoice(new String[0], Map.of("HEADROOM_WORKSPACE", "/b"), HOME).folder(Optional.of(Path.of("/last")), Optional.empty()));
	}

	@Test
	void withoutAWordTheLastOneOpensAgain() {
		assertEquals(Path.of("/last"), new WorkspaceChoice(new String[0], Map.of(), HOME).folder(Optional.of(Path.of("/last")), Optional.empty()));
	}

	@Test
	void theVeryFirstOneIsInTheHome() {
		assertEquals(Path.of("/home/vera/Headroom"), new WorkspaceChoice(new String[] { "--workspace" }, Map.of("HEADROOM_WORKSPACE", " "), HOME).folder(Optional.empty(), Optional.empty()));
	}

	@Test
	void aDistributionHasAUsualFolderOfItsOwnUntilAnotherWasOpen() {
		WorkspaceChoice choice = new WorkspaceChoice(new String[0], Map.of(), HOME);
		assertEquals(Path.of("/home/vera/Acme Coach"), choice.folder(Optional.empty(), Optional.of("~/Acme Coach")));
		assertEquals(Path.of("/last"), choice.folder(Optional.of(Path.of("/last")), Optional.of("~/Acme Coach")));
	}
}
