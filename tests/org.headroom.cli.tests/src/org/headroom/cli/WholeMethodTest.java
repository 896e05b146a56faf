package org.headroom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headroom.cli.desk.Exit;
import org.headroom.domain.deals.Deal;
import org.headroom.domain.deals.DealQuery;
import org.headroom.domain.deals.Deals;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.people.People;
import org.headroom.domain.plugins.CodePoints;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.RecordedAnswer;
import org.headroom.domain.sessions.SessionState;
import org.headroom.domain.sessions.Sessions;
import org.headroom.method.Answer;
import org.headroom.method.code.AsksComputed;
import org.headroom.method.code.PersonFacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A method that uses everything a method can say, held from the terminal. */
class WholeMethodTest {
	private final Typed typed = new Typed();

	@BeforeEach
	void theSampleOrganisationIsThere() {
		typed.withSample().withMethod(WholeMethod.whole());
	}

	@Test
	void everyKindOfAnswerLoopsFieldsAndNoticesFromOneInput() {
		assertEquals(Exit.OK, typed.type(whole(), run()), typed.out + typed.err);
		assertEquals(List.of("weak", "better"), said("tried"));
		assertEquals(List.of("call", "visit"), said("idea"));
		assertEquals(new Answer.ScalePoint(4), answer("worry"));
		assertEquals(Answer.Chosen.one("time"), answer("one"));
		assertEquals(new Answer.Chosen(List.of("price", "trust")), answer("some"));
		assertEquals(new Answer.Ranked(List.of("time", "price")), answer("order"));
		assertEquals("2026-11-30", ((Answer.OnDate) answer("day")).date().toString());
		assertEquals("1200.50 USD", ((Answer.Amount) answer("money")).value() + " " + ((Answer.Amount) answer("money")).currency());
		assertEquals(deal().id(), ((Answer.LinkedDeal) answer("deal")).id());
		assertEquals(typed.workspace.port(Goals.class).of(amara()).getFirst().id(), ((Answer.LinkedGoal) answer("goal")).id());
		assertEquals(new Answer.Count(3), answer("heard"));
		assertEquals(List.of("what", "deal", "goal", "day", "worth", "which"), List.copyOf(((Answer.Rows) answer("table")).rows().getFirst().cells().keySet()));
		assertEquals(List.of("On the road"), said("place"));
		assertTrue(typed.out.contains("round 2") && typed.out.contains("The worry is back"), typed.out);
		assertEquals(SessionState.FINISHED, latest().state());
	}

	@Test
	void aMistypedAnswerOfAnyKindIsAskedAgain() {
		List<String> input = new ArrayList<>(whole());
		input.add(input.indexOf("1, 3"), "1, 2, 3");
		input.add(input.indexOf("1200.50 USD"), "much");
		input.add(input.indexOf("4"), "9");
		assertEquals(Exit.OK, typed.type(input, run()), typed.out + typed.err);
		assertTrue(typed.out.contains("At most 2") || typed.out.contains("2"), typed.out);
		assertEquals(new Answer.Chosen(List.of("price", "trust")), answer("some"));
	}

	@Test
	void ofSeveralDealsThatFitOneIsTakenByItsNumber() {
		List<String> input = new ArrayList<>(whole());
		int at = input.indexOf(deal().externalId());
		input.set(at, "s");
		input.add(at + 1, "2");
		assertEquals(Exit.OK, typed.type(input, run()), typed.out + typed.err);
		Deal second = typed.workspace.port(Deals.class).page(DealQuery.of(amara()).containing("s"), 0, 2).deals().get(1);
		assertEquals(second.id(), ((Answer.LinkedDeal) answer("deal")).id());
		assertTrue(typed.out.contains("Several fit.") && typed.out.contains("  2  " + second.name() + " · "), typed.out);
	}

	@Test
	void theNextSessionOpensWithTheReviewAndOffersWhatWasSaid() {
		typed.type(whole(), run());
		assertEquals(Exit.UNFINISHED, typed.type(List.of("", ":quit"), run()));
		assertTrue(typed.out.contains("Stage review") && typed.out.contains("from the session of") && typed.out.contains("visit"), typed.out);
		assertEquals(new Answer.Text("visit"), answer("then"));
	}

	@Test
	void whatIsOfferedCanBeLeftAndSaidAnew() {
		typed.type(whole(), run());
		typed.type(List.of("-", ":back", "something else", ":quit"), run());
		assertEquals(new Answer.Text("something else"), answer("then"));
	}

	@Test
	void theLoopCanBeLeftAnotherRoundTakenAndAStageEnteredAgain() {
		typed.type(List.of("weak", "3", "", "n", ":back", ":back", ":quit"), run());
		assertEquals(0, round("try"));
		typed.type(List.of(":again", "strong", "8", ":quit"), resume());
		assertEquals(1, round("try"));
		assertEquals(List.of("weak", "strong"), said("tried"));
	}

	@Test
	void anOptionalStageIsPassedOver() {
		typed.type(List.of("well", "9", "", "idea", "", "", "n", ":quit"), run());
		assertTrue(typed.out.contains("“Stage extra” may be left out"), typed.out);
		assertEquals("kinds", latest().stageId());
	}

	@Test
	void aSlashIsAnOrderOnlyWhereItIsOne() {
		typed.type(List.of("/home is where it is", "/back", "better", ":quit"), run());
		assertEquals(List.of("better"), said("tried"));
		assertTrue(typed.out.contains("so far: /home is where it is"), typed.out);
	}

	@Test
	void finishingWithoutTheFieldAsksForIt() {
		typed.type(List.of("well", "9", ":finish", "Here", ":finish"), run());
		assertTrue(typed.out.contains("“Say place” has no answer yet"), typed.out);
		assertEquals(List.of("Here"), said("place"));
		assertEquals(SessionState.FINISHED, latest().state(), typed.out);
	}

	@Test
	void aComputedPromptIsAskedAndAPluginThatFailsIsNamed() {
		typed.withPoints(code(Optional.of("Why so many small ones?")));
		List<String> upTo = whole().subList(0, whole().indexOf("4"));
		typed.type(upTo, run());
		assertTrue(typed.out.contains("Why so many small ones?"), typed.out);
		typed.withPoints(code(null));
		typed.type(List.of(":back"), resume());
		assertTrue(typed.out.contains("How is the mix?") && typed.err.contains("The plugin org.acme.coaching gave something that can’t be used")
				|| typed.err.contains("The plugin org.acme.coaching gave something that can't be used"), typed.err);
		assertTrue(typed.err.contains("headroom methods off org.acme.coaching"), typed.err);
		typed.type("methods", "troubles");
		assertTrue(typed.out.contains("org.acme.coaching"), typed.out);
		typed.type("methods", "off", "org.acme.coaching");
		typed.type("methods", "troubles", "--json");
		assertTrue(typed.out.contains("\"off\":true") || typed.out.contains("\"off\": true"), typed.out);
		typed.type("methods", "on", "org.acme.coaching");
		typed.type("methods", "troubles");
		assertTrue(typed.out.contains("No plugin has failed"), typed.out);
	}

	@Test
	void theRecordShowsAllRoundsFieldsAndNoticesAndIsFoundWithoutTheMethod() {
		typed.type(whole(), run());
		Typed without = typed.withMethod(ShortMethod.other());
		without.type("session", "show", "Amara");
		assertTrue(without.out.contains("weak") && without.out.contains("better") && without.out.contains("round 2") && without.out.contains("On the road") && without.out.contains("The worry is back"),
				without.out);
		assertEquals(Exit.OK, without.type("session", "find", "ON", "road"));
		assertTrue(without.out.contains("headroom session show " + latest().id()) && without.out.contains("On the road"), without.out);
		without.type("session", "find", "nowhere", "to", "be", "found");
		assertFalse(without.out.contains("session show"), without.out);
		without.type("session", "show", "Amara", "--json");
		assertEquals(1, without.json().getAsJsonArray("notices").size());
	}

	/** From the first try to the finish, as somebody types it. */
	private List<String> whole() {
		String deal = deal().externalId();
		return List.of("weak", "3", "", "", "better", "8", "", "call", "", "y", "visit", "", "", "", "extra words", "", "mixed", "4", "time", "1, 3", "2, 1", "+7", "1200.50 USD", deal, "1", "3",
				"row", deal, "1", "+3", "10", "trust", "", "", "On the road", "", "", "");
	}

	private String[] run() {
		return new String[] { "session", "run", "Amara", "--method", "whole" };
	}

	private String[] resume() {
		return new String[] { "session", "resume", "Amara" };
	}

	private static CodePoints code(Optional<String> question) {
		AsksComputed asks = new AsksComputed() {

			@Override
			public String key() {
				return "org.acme.mix";
			}

			@Override
			public Optional<String> ask(PersonFacts facts, Locale locale) {
				return question;
			}
		};
		return new CodePoints() {

			@Override
			public <S> List<Registered<S>> of(Class<S> type) {
				return type.isInstance(asks) ? List.of(new Registered<>("org.acme.coaching", () -> type.cast(asks))) : List.of();
			}
		};
	}

	private long amara() {
		return typed.workspace.port(People.class).named("Amara Lindqvist").getFirst().id();
	}

	private Deal deal() {
		return typed.workspace.port(Deals.class).page(DealQuery.of(amara()), 0, 1).deals().getFirst();
	}

	private CoachingSession latest() {
		return typed.workspace.port(Sessions.class).of(amara()).stream().filter(CoachingSession::began).max(Comparator.comparing(each -> each.startedAt().orElseThrow())).orElseThrow();
	}

	private int round(String stage) {
		return latest().rounds().getOrDefault(stage, 0);
	}

	private List<String> said(String prompt) {
		return answers(prompt).stream().map(each -> ((Answer.Text) each.answer()).text()).toList();
	}

	private Answer answer(String prompt) {
		return answers(prompt).getLast().answer();
	}

	private List<RecordedAnswer> answers(String prompt) {
		return typed.workspace.port(Sessions.class).answers(latest().id()).stream().filter(each -> each.promptId().equals(prompt)).sorted(Comparator.comparingInt(RecordedAnswer::round)).toList();
	}
}
