package org.headroom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.headroom.cli.desk.Exit;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordsTest {
	private final Typed typed = new Typed();

	@BeforeEach
	void theSampleOrganisationIsThere() {
		typed.withSample();
	}

	@Test
	void goalsStandApartByKindAndSayHowManySlip() {
		typed.type("goals");
		assertTrue(typed.out.matches("(?s)\\d+ goals, \\d of them behind their pace\\..*Outcome goals.*Learning goals.*"), typed.out);
	}

	@Test
	void aGoalIsAddedWithALadderAndCheckedIn() {
		assertEquals(Exit.OK, typed.type("goals", "add", "Sione", "Bigger", "pilots", "--due", "+90", "--metric", "pilots", "--baseline", "2", "--target", "6", "--step", "First pilot@+30"));
		assertTrue(typed.out.contains("from 2 to 4 (commit), 6 (target), 8 (stretch)") && typed.out.contains("First pilot"), typed.out);
		assertEquals(Exit.OK, typed.type("goals", "check-in", "bigger", "--reading", "3", "--confidence", "7", "--evidence", "One in Gdansk", "--json"));
		assertEquals(Set.of("id", "personId", "person", "kind", "state", "title", "metric", "unit", "startsOn", "dueOn", "ladder", "pace", "visibility", "milestones", "checkIns"), typed.json().keySet());
		assertEquals(1, typed.json().getAsJsonArray("checkIns").size());
		typed.type("goals", "step", "bigger", "--done", "pilot");
		assertTrue(typed.out.contains("✓ First pilot"), typed.out);
		typed.type("goals", "settle", "bigger");
		typed.type("goals", "Sione");
		assertTrue(typed.out.contains("Bigger pilots · reached"), typed.out);
	}

	@Test
	void aLadderOutOfOrderIsRefusedWithTheReason() {
		assertEquals(Exit.USAGE, typed.type("goals", "add", "Sione", "Odd", "--due", "+90", "--baseline", "2", "--target", "6", "--commit", "9"));
		assertTrue(typed.err.contains("in this order"), typed.err);
		assertEquals(Exit.USAGE, typed.type("goals", "add", "Sione", "Odd", "--due", "someday"));
		assertTrue(typed.err.contains("2026-11-27"), typed.err);
	}

	@Test
	void twoGoalsOfAPersonAreListedToChooseFrom() {
		assertEquals(Exit.NOT_FOUND, typed.type("goals", "show", "Oskar"));
		assertEquals(3, typed.err.lines().count(), typed.err);
	}

	@Test
	void promisesAreKeptByAPartOfTheirWords() {
		typed.type("commitments");
		assertTrue(typed.out.contains("Send the notes on pricing"), typed.out);
		assertEquals(Exit.OK, typed.type("commitments", "keep", "pricing"));
		typed.type("today");
		assertTrue(!typed.out.contains("pricing"), typed.out);
		assertEquals(Exit.NOT_FOUND, typed.type("commitments", "keep", "pricing"));
	}

	@Test
	void aPromiseMadeInTheCorridorIsAdded() {
		typed.type("commitments", "add", "Amara", "Call the board", "--due", "tomorrow", "--json");
		assertEquals("2026-11-24", typed.json().get("dueOn").getAsString());
		assertEquals("manager", typed.json().get("owner").getAsString());
	}

	@Test
	void aNoteIsForTheManagerAloneUnlessSaidOtherwise() {
		typed.type("notes", "add", "Amara", "Quiet", "today");
		assertTrue(typed.out.contains("for you alone"), typed.out);
		typed.type("notes", "Amara");
		assertTrue(typed.out.contains("Quiet today · for you alone"), typed.out);
	}

	@Test
	void whatSomebodyWroteDoesNotSteerTheTerminal() {
		typed.type("notes", "add", "Amara", "red \u001B[31malert");
		typed.type("notes", "Amara");
		assertTrue(typed.out.contains("red ·[31malert") && typed.out.indexOf('\u001B') < 0, typed.out);
	}

	@Test
	void questionsAreFoundByTheBeginningsOfWords() {
		assertEquals(Exit.OK, typed.type("questions", "search", "best", "quart"));
		assertTrue(typed.out.contains("headroom/best-quarter-as-start"), typed.out);
		typed.type("questions", "list", "--stage", "goal", "--json");
		assertTrue(typed.json().get("total").getAsInt() > 20);
		assertEquals(Set.of("id", "key", "text", "textEn", "textDe", "type", "stages", "triggers", "audiences", "tags", "pack", "retired"),
				typed.json().getAsJsonArray("questions").get(0).getAsJsonObject().keySet());
	}

	@Test
	void aQuestionIsAddedRetiredAndRestored() {
		typed.type("questions", "add", "Is it the price?", "--stage", "reality", "--json");
		String key = typed.json().get("key").getAsString();
		assertTrue(!typed.err.isEmpty(), "a closed question gets a hint");
		assertEquals(Exit.OK, typed.type("questions", "retire", key));
		typed.type("questions", "search", "price", "--json");
		assertTrue(!typed.out.contains(key), typed.out);
		typed.type("questions", "restore", key);
		typed.type("questions", "search", "price", "--limit", "99", "--json");
		assertTrue(typed.out.contains(key), typed.out);
		assertEquals(Exit.USAGE, typed.type("questions", "list", "--type", "shouted"));
		assertTrue(typed.err.contains("reflection"), typed.err);
	}

	@Test
	void settingsAreShownChangedAndChecked() {
		typed.type("settings", "--fiscal-start", "03-01", "--currency", "usd", "--me", "Jonas");
		assertTrue(typed.out.contains("Jonas Adeyemi") && typed.out.contains("USD") && typed.out.contains("Q3 2027"), typed.out);
		assertEquals(Exit.USAGE, typed.type("settings", "--fiscal-start", "02-29"));
		assertEquals(Exit.USAGE, typed.type("settings", "--currency", "gold"));
		typed.type("settings", "--json");
		assertEquals("03-01", typed.json().getAsJsonObject("fiscal").get("start").getAsString());
	}

	@Test
	void theSampleGoesIntoAnEmptyWorkspaceOnly() {
		assertEquals(Exit.OK, typed.type("sample"));
		assertTrue(typed.out.contains("here already"), typed.out);
		Typed own = new Typed();
		own.workspace.port(People.class).save(new Person(1, "Somebody Real", Role.SALESPERSON));
		assertEquals(Exit.REFUSED, own.type("sample"));
		assertTrue(own.err.contains("one person"), own.err);
	}

	@Test
	void methodsAreListedWithTheirStages() {
		typed.type("methods", "--json");
		assertEquals(4, typed.json().getAsJsonArray("methods").get(0).getAsJsonObject().getAsJsonArray("stages").size());
	}
}
