package org.headroom.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

class RequirementsTest {

	private final Stage stage = Sample.stage("options", Sample.prompt("options", Sample.OPTIONS), Sample.prompt("ruler", Sample.RULER));

	@Test
	void twoRatedOptionsAreWanted() {
		MethodRun run = run(List.of(new Output.FilledRows("options", 2, List.of("what", "rating"))), CommitmentRule.FREE);
		Row rated = AnswerTypeTest.row(new Answer.Text("call"), new Answer.ScalePoint(3));
		Row unrated = new Row(Map.of("what", new Answer.Text("wait")));
		assertEquals(List.of("“Ask options” needs 2 complete rows; there is none so far."), said(run));
		assertEquals(List.of("“Ask options” needs 2 complete rows; there is one so far."), said(with(run, rated, unrated)));
		assertEquals(List.of(), said(with(run, rated, rated)));
	}

	@Test
	void anyFilledRowCountsWhenNoColumnsAreNamed() {
		MethodRun run = run(List.of(new Output.FilledRows("options", 1, List.of())), CommitmentRule.FREE);
		assertEquals(1, said(with(run, new Row(Map.of("what", new Answer.Text(""))))).size());
		assertEquals(List.of(), said(with(run, new Row(Map.of("what", new Answer.Text("x"))))));
	}

	@Test
	void anAnswerThatDoesNotFitIsALack() {
		MethodRun run = run(List.of(), CommitmentRule.FREE).with(Recorded.answers(Map.of("ruler", new Answer.ScalePoint(12))));
		assertEquals(List.of("“Ask ruler”: The scale runs from 0 to 10."), said(run));
	}

	@Test
	void aGoalAndAnInsightCanBeWanted() {
		MethodRun run = run(List.of(new Output.Goal(), new Output.Insight()), CommitmentRule.FREE);
		assertEquals(List.of("No goal has been agreed yet.", "Nothing has been written down of what they saw."), said(run));
		assertEquals(List.of(), said(run.with(new Recorded(Map.of(), List.of(), true, 1))));
	}

	@Test
	void aCommitmentOfThePersonIsWanted() {
		CommitmentRule rule = new CommitmentRule(1, 0, 1, true, false, AnswerType.Scale.ZERO_TO_TEN);
		MethodRun run = run(List.of(), rule);
		assertEquals(List.of("One commitment by the salesperson is needed; 0 complete so far.",
				"One commitment is needed; 0 complete so far."), said(run));
		assertEquals(List.of(), said(run.with(pledges(new Pledge(Party.SALESPERSON, true, false, 8)))));
		assertEquals(List.of("One commitment by the salesperson is needed; 0 complete so far."),
				said(run.with(pledges(new Pledge(Party.MANAGER, true, false, 8)))));
	}

	@Test
	void whatACommitmentLacksIsSaid() {
		CommitmentRule rule = new CommitmentRule(0, 2, 0, true, true, AnswerType.Scale.ZERO_TO_TEN);
		List<String> said = said(run(List.of(), rule).with(pledges(new Pledge(Party.MANAGER, false, false, Pledge.UNRATED),
				new Pledge(Party.MANAGER, true, true, 11))));
		assertEquals(List.of("2 commitments by the manager are needed; 0 complete so far.", "One commitment has no due date.",
				"One commitment has no if-then plan.", "2 commitments have no rating of how sure its owner is."), said);
	}

	@Test
	void aCommitmentBeyondTheRuleMayStayUnfinished() {
		CommitmentRule rule = new CommitmentRule(1, 0, 0, true, false, AnswerType.Scale.ZERO_TO_TEN);
		assertEquals(List.of(), said(run(List.of(), rule).with(pledges(new Pledge(Party.SALESPERSON, true, false, 0),
				new Pledge(Party.MANAGER, false, false, Pledge.UNRATED)))));
	}

	@Test
	void aRuleAsksForNoNegativeNumber() {
		assertThrows(IllegalArgumentException.class, () -> new CommitmentRule(-1, 0, 0, false, false, AnswerType.Scale.ZERO_TO_TEN));
	}

	@Test
	void everythingIsSaidInGermanToo() {
		MethodRun run = run(List.of(new Output.FilledRows("options", 2, List.of())), CommitmentRule.FREE);
		assertEquals("„Frag options“ braucht 2 vollständige Zeilen; bisher gibt es keine.",
				run.closing().lacks().getFirst().say(Locale.GERMANY));
	}

	@Test
	void somethingIsMissingOnlyWhereSomethingIs() {
		assertThrows(IllegalArgumentException.class, () -> new Closing.Missing(List.of()));
		assertTrue(Closing.of(List.of()).isComplete());
	}

	private MethodRun run(List<Output> outputs, CommitmentRule rule) {
		return MethodRun.begin(Sample.draft(stage).outputs(outputs).commitments(rule).build(), false);
	}

	private static MethodRun with(MethodRun run, Row... rows) {
		return run.with(Recorded.answers(Map.of("options", AnswerTypeTest.rows(rows))));
	}

	private static Recorded pledges(Pledge... pledges) {
		return Recorded.NOTHING.with(List.of(pledges));
	}

	private static List<String> said(MethodRun run) {
		return run.closing().lacks().stream().map(lack -> lack.say(Locale.ENGLISH)).toList();
	}
}
