package org.headroom.ui.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.ui.desk.SmallTeam;
import org.junit.jupiter.api.Test;

class TeamViewTest {
	private final SmallTeam team = new SmallTeam();

	@Test
	void whoWaitsLongestStandsFirst() {
		team.held("Darcel S", SessionKind.DEVELOPMENT, 71);
		team.held("Zane L", SessionKind.DEVELOPMENT, 3);
		team.held("Vicki B", SessionKind.DEVELOPMENT, 20);
		List<String> names = view().lines().stream().sorted(TeamLine.byWaiting().reversed()).map(TeamLine::name).toList();
		assertEquals(List.of("Kary H", "Darcel S", "Vicki B", "Zane L"), names);
	}

	@Test
	void aDealReviewIsNoDevelopment() {
		team.held("Darcel S", SessionKind.DEAL_REVIEW, 2);
		TeamLine line = line("Darcel S");
		assertEquals("never", line.lastWords());
		assertEquals(1, line.recent());
	}

	@Test
	void aSegmentIsNeverSaidWithoutItsRankAndN() {
		assertEquals("top · 1 of 4", line("Darcel S").segment());
	}

	@Test
	void thePictureOfTheTrendIsAlsoSaidInWords() {
		assertTrue(line("Darcel S").lastQuarter().contains("600"), line("Darcel S").lastQuarter());
		assertEquals(view().lines().getFirst().trend().size(), line("Darcel S").trend().size());
	}

	@Test
	void theNextSessionIsSaidWithItsDayAndTime() {
		team.planned("Kary H", SessionKind.TOUCH, SmallTeam.TODAY.plusDays(1).atTime(10, 0));
		assertTrue(line("Kary H").nextWords().matches("Fri, Mar\\w* 13, 10:00.*"), line("Kary H").nextWords());
		assertEquals("Kary H", view().lines().stream().min(TeamLine.byNext()).orElseThrow().name());
	}

	@Test
	void groupsNameThoseWhoseManagerIsUnknown() {
		var group = view().group(TeamView.Grouping.MANAGER).orElseThrow();
		assertEquals("Melvin M", group.apply(line("Darcel S")));
		assertTrue(view().group(TeamView.Grouping.NONE).isEmpty());
	}

	@Test
	void withTooFewSessionsTheLeadSaysHowManyItTakes() {
		assertTrue(view().lead().contains("too few"), view().lead());
	}

	@Test
	void theCountFollowsTheFilter() {
		assertEquals("4 people", view().context(4).split(" · ")[0]);
		assertEquals("1 of 4 people", view().context(1).split(" · ")[0]);
	}

	@Test
	void anImportCanBeTakenBackFromHereUntilItWas() {
		assertTrue(view().lastImport().isPresent());
		Imports imports = team.workspace.port(Imports.class);
		imports.undo(imports.batches().getFirst().id());
		assertTrue(view().lastImport().isEmpty());
	}

	@Test
	void aKeyTakesBackOnlyAnImportOfThisStart() {
		assertFalse(view().importIsFresh());
		try (Imports.Draft draft = team.workspace.port(Imports.class).begin("again", java.time.Instant.now().plusSeconds(60))) {
			draft.person(new org.headroom.domain.imports.PersonRow("Late C", "Melvin M", "Central", ""));
			draft.commit();
		}
		assertTrue(view().importIsFresh());
	}

	@Test
	void anEmptyWorkspaceIsEmpty() {
		assertTrue(TeamView.read(new InMemoryWorkspace(), team.clock, SmallTeam.ENGLISH).empty());
		assertFalse(view().empty());
	}

	@Test
	void itSpeaksGerman() {
		TeamView german = TeamView.read(team.workspace, team.clock, Locale.GERMANY);
		assertEquals("Spitze · 1 von 4", german.lines().stream().filter(line -> line.name().equals("Darcel S")).findFirst().orElseThrow().segment());
	}

	private TeamView view() {
		return TeamView.read(team.workspace, team.clock, SmallTeam.ENGLISH);
	}

	private TeamLine line(String name) {
		return view().lines().stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
	}
}
