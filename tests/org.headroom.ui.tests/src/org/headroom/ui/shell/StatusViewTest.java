package org.headroom.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.headroom.domain.workspace.Settings;
import org.headroom.method.MethodCatalogue;
import org.headroom.ui.desk.SmallTeam;
import org.junit.jupiter.api.Test;

class StatusViewTest {
	private final SmallTeam team = new SmallTeam();

	@Test
	void itSaysWhoWorksHere() {
		assertEquals("nobody chosen as \"me\"", view(team.clock).who());
		team.workspace.port(Settings.class).put(Settings.ME, Long.toString(team.person("Melvin M").id()));
		assertEquals("Melvin M", view(team.clock).who());
	}

	@Test
	void oldDealsAreSaidToEnd() {
		assertEquals("", view(team.clock).horizon());
		assertEquals("Deals end on Feb 10, 2026", view(Clock.offset(team.clock, Duration.ofDays(200))).horizon());
	}

	private StatusView view(Clock clock) {
		return StatusView.read(team.workspace, MethodCatalogue.of(List.of()), false, clock, SmallTeam.ENGLISH);
	}
}
