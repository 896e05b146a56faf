package org.headroom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import org.headroom.cli.desk.Exit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewsTest {
	private final Typed typed = new Typed();

	@BeforeEach
	void theSampleOrganisationIsThere() {
		typed.withSample();
	}

	@Test
	void todayBeginsWithItsSentenceAndWhomToSeeNext() {
		assertEquals(Exit.OK, typed.type("today"));
		List<String> lines = typed.out.lines().toList();
		assertTrue(lines.get(0).contains("week 8 of 13"), lines.get(0));
		assertTrue(lines.get(2).startsWith("2 of your 3 strongest have not had a development session"), lines.get(2));
		assertTrue(lines.get(4).matches("Next +Amara Lindqvist"), lines.get(4));
		assertTrue(typed.out.contains("Due from you") && typed.out.contains("Slipping") && typed.out.contains("Yuki Brandt · development"), typed.out);
		assertTrue(lines.stream().allMatch(line -> line.length() <= 96), typed.out);
		assertEquals("", typed.err);
	}

	@Test
	void todaySpeaksGerman() {
		typed.type("today", "--lang", "de");
		assertTrue(typed.out.contains("2 von deinen 3 Stärksten") && typed.out.contains("Von dir fällig"), typed.out);
	}

	@Test
	void todayAsJson() {
		typed.type("today", "--json");
		JsonObject json = typed.json();
		assertEquals(Set.of("day", "quarter", "sample", "dataUpTo", "dataIsOld", "lead", "suggestions", "running", "today", "due", "slipping", "later"), json.keySet());
		assertEquals("2026-11-23", json.get("day").getAsString());
		JsonObject next = json.getAsJsonArray("suggestions").get(0).getAsJsonObject();
		assertEquals("Amara Lindqvist", next.getAsJsonObject("person").get("name").getAsString());
		assertTrue(next.get("daysSinceDevelopment").getAsInt() > 200);
		assertEquals("deal-size", next.getAsJsonArray("facts").get(0).getAsJsonObject().get("kind").getAsString());
	}

	@Test
	void whoIsPutOffIsNotNextAndCanBeTakenBack() {
		typed.type("today", "not-now", "Amara", "--reason", "after-quarter-end");
		typed.type("today");
		assertFalse(typed.out.contains("Next            Amara"), typed.out);
		typed.type("today", "not-now", "Amara", "--undo");
		typed.type("today");
		assertTrue(typed.out.contains("Next            Amara"), typed.out);
	}

	@Test
	void theTeamIsAlignedUnderTheSentenceThatMatters() {
		typed.type("team");
		List<String> lines = typed.out.lines().toList();
		assertTrue(lines.get(0).startsWith("Your 3 strongest people of 9 had"), lines.get(0));
		int segment = lines.get(3).indexOf("Segment");
		assertEquals("top (1/7)", lines.get(4).substring(segment, segment + 9));
		assertEquals(9, lines.stream().skip(4).count());
	}

	@Test
	void theTeamIsSortedFilteredAndGrouped() {
		typed.type("team", "--sort", "revenue");
		assertTrue(typed.out.lines().toList().get(4).startsWith("Amara"), typed.out);
		typed.type("team", "--filter", "rotter", "--sort", "development");
		assertTrue(typed.out.lines().toList().get(4).startsWith("Sione"), typed.out);
		typed.type("team", "--group", "office");
		assertTrue(typed.out.indexOf("\nHamburg\n") < typed.out.indexOf("\nRotterdam\n"), typed.out);
	}

	@Test
	void theTeamAsJson() {
		typed.type("team", "--json");
		JsonObject json = typed.json();
		assertEquals(Set.of("dataUpTo", "dataIsOld", "coverage", "quarters", "rows"), json.keySet());
		assertEquals("shares", json.getAsJsonObject("coverage").get("is").getAsString());
		JsonObject row = json.getAsJsonArray("rows").get(0).getAsJsonObject();
		assertEquals(Set.of("id", "name", "role", "office", "manager", "segment", "rank", "peers", "revenue", "openDeals", "lastDevelopment", "recentSessions", "next"), row.keySet());
		assertTrue(row.get("id").getAsJsonPrimitive().isString());
		assertEquals(8, row.getAsJsonArray("revenue").size());
	}

	@Test
	void aPersonIsFoundByTheBeginningOfTheName() {
		assertEquals(Exit.OK, typed.type("person", "amara"));
		assertTrue(typed.out.startsWith("Amara Lindqvist · Hamburg · reports to Helena Ostrow"), typed.out);
		assertTrue(typed.out.contains("put off · by me · after quarter end") && typed.out.contains("of quota"), typed.out);
	}

	@Test
	void aMistypedNameIsAnsweredWithThoseNearIt() {
		assertEquals(Exit.NOT_FOUND, typed.type("person", "Amra"));
		assertTrue(typed.err.contains("Did you mean") && typed.err.contains("Amara Lindqvist"), typed.err);
		assertEquals("", typed.out);
	}

	@Test
	void anAmbiguousNameListsWhomItFits() {
		assertEquals(Exit.NOT_FOUND, typed.type("person", "an"));
		assertTrue(typed.err.contains("Yuki Brandt · Hamburg") && typed.err.contains("Leila Vance"), typed.err);
	}

	@Test
	void aPersonAsJson() {
		typed.type("person", "Amara", "--json");
		assertEquals(Set.of("id", "name", "role", "office", "manager", "hiredOn", "openDeals", "facts", "quarters", "sessions", "moves", "goals", "commitments", "insights", "notes"),
				typed.json().keySet());
		assertEquals(3, typed.json().getAsJsonArray("moves").size());
	}

	@Test
	void dealsComeInPages() {
		typed.type("person", "Amara", "--deals", "--limit", "5", "--offset", "5", "--json");
		assertEquals(5, typed.json().getAsJsonArray("deals").size());
		assertTrue(typed.json().get("total").getAsInt() > 200);
		typed.type("person", "Amara", "--deals", "--state", "won", "--sort", "amount", "--limit", "3");
		assertTrue(typed.out.contains("deals 1 to 3 of") && typed.out.contains("Closed won"), typed.out);
	}

	@Test
	void theWorkspaceAndItsImportsAreTold() {
		typed.type("workspace", "--json");
		assertEquals(Set.of("folder", "shared", "sample", "people", "deals", "openGoals", "runningSessions", "imports"), typed.json().keySet());
		assertEquals(18, typed.json().get("people").getAsInt());
		typed.type("import", "list");
		assertTrue(typed.out.contains("sample"), typed.out);
	}
}
