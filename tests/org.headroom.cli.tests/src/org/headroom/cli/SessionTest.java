package org.headroom.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.headroom.cli.desk.Exit;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.AskedWords;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.Commitments;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.domain.sessions.SessionState;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.sessions.Turn;
import org.headroom.method.Answer;
import org.headroom.method.AnswerType;
import org.headroom.method.LocalText;
import org.headroom.method.Method;
import org.headroom.method.Party;
import org.headroom.method.Prompt;
import org.headroom.method.PromptSource;
import org.headroom.method.Stage;
import org.headroom.method.TimeBox;
import org.headroom.method.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionTest {
	/** From the goal to two promises and the end, as somebody types it. */
	static final List<String> WHOLE = List.of("Two plants by spring", "8", "It is mine to want", "told", "", "Call the plant", "7", "Ask a colleague", "5", "", "", "+14", "", "",
			"Call the plant manager", "1", "+7", "they say later", "I ask what has to be true", "9", "Bring the reference", "2", "+3", "", "8", "");

	private final Typed typed = new Typed();

	@BeforeEach
	void theSampleOrganisationIsThere() {
		typed.withSample();
	}

	@Test
	void aWholeSessionIsHeldFromOneStandardInput() {
		assertEquals(Exit.OK, typed.type(WHOLE, "session", "run", "Amara", "--method", "grow"), typed.out + typed.err);
		assertTrue(typed.out.contains("1 of 4 · Goal") && typed.out.contains("4 of 4 · Will") && typed.out.contains("2 commitments, 1 insight"), typed.out);
		CoachingSession session = latest();
		assertEquals(SessionState.FINISHED, session.state());
		assertTrue(session.minutes() > 0);
		List<Commitment> promises = typed.workspace.port(Commitments.class).ofSession(session.id());
		assertEquals(Set.of(Party.SALESPERSON, Party.MANAGER), Set.copyOf(promises.stream().map(Commitment::owner).toList()));
		assertEquals(2, ((Answer.Rows) answer("options")).rows().size());
	}

	@Test
	void whatWasSaidIsThereAfterTheInputEndsAndItGoesOnWhereItWas() {
		assertEquals(Exit.UNFINISHED, typed.type(WHOLE.subList(0, 4), "session", "run", "Amara"));
		assertTrue(typed.out.contains("session resume \"Amara Lindqvist\""), typed.out);
		assertEquals("Two plants by spring", ((Answer.Text) answer("goal")).text());
		assertEquals(Exit.OK, typed.type(WHOLE.subList(4, WHOLE.size()), "session", "resume", "Amara"), typed.out);
		assertEquals(SessionState.FINISHED, latest().state());
	}

	@Test
	void backShowsWhatWasSaidAndTakesAnotherAnswer() {
		typed.type(List.of("A first wish", "8", ":back", ":back", ":back", "A better wish", ":quit"), "session", "run", "Amara");
		assertTrue(typed.out.contains("so far: A first wish"), typed.out);
		assertTrue(typed.out.contains("This is the first question"), typed.out);
		assertEquals("A better wish", ((Answer.Text) answer("goal")).text());
	}

	@Test
	void finishWithoutWhatIsRequiredSaysWhatIsMissingAndGoesThere() {
		assertEquals(Exit.UNFINISHED, typed.type(List.of("", "", "", "", "", "", "", "", "", "", "", "Now a goal"), "session", "run", "Amara"));
		assertTrue(typed.out.contains("something is missing") && typed.out.contains("“What do you want?” has no answer yet"), typed.out);
		assertEquals("Now a goal", ((Answer.Text) answer("goal")).text(), typed.out);
		assertEquals(Exit.REFUSED, typed.type("session", "finish", "Amara"));
		assertTrue(typed.err.contains("One commitment by the salesperson is needed"), typed.err);
	}

	@Test
	void aCancelledSessionIsTakenUpAgainAndTheSlipForgotten() {
		typed.type(List.of("A wish", ":quit"), "session", "run", "Amara");
		long id = latest().id();
		assertEquals(Exit.NOT_FOUND, typed.type("session", "reopen", Long.toString(id)), "it is not cancelled");
		int before = typed.workspace.port(Sessions.class).moves(latest().personId()).size();
		typed.type("session", "cancel", "Amara", "--reason", "not-needed");
		assertEquals(SessionState.CANCELLED, typed.workspace.port(Sessions.class).byId(id).orElseThrow().state());
		assertEquals(Exit.OK, typed.type("session", "reopen", Long.toString(id)), typed.err);
		assertTrue(typed.out.contains("The session with Amara Lindqvist is taken up again."), typed.out);
		assertEquals(SessionState.RUNNING, typed.workspace.port(Sessions.class).byId(id).orElseThrow().state());
		assertEquals(before, typed.workspace.port(Sessions.class).moves(latest().personId()).size());
	}

	@Test
	void aPlanIsTakenBackOnce() {
		assertEquals(Exit.OK, typed.type("session", "plan", "Amara", "--at", "+40 10:00"));
		int planned = sessions().size();
		assertEquals(Exit.OK, typed.type("session", "unplan", "Amara"), typed.err);
		assertEquals(planned - 1, sessions().size());
	}

	@Test
	void aSessionPutOffTodayIsTakenBack() {
		typed.type(List.of("A wish", ":quit"), "session", "run", "Amara");
		int before = moves().size();
		typed.type("session", "defer", "Amara", "--to", "+7 10:00", "--reason", "nothing-to-bring");
		assertEquals(Exit.OK, typed.type("session", "undefer", "Amara"), typed.err);
		assertEquals("The session with Amara Lindqvist is not put off after all: it is running as before.", typed.out.strip());
		assertEquals(SessionState.RUNNING, latest().state());
		assertEquals(before, moves().size());
		assertEquals(Exit.NOT_FOUND, typed.type("session", "undefer", "Amara"));
		assertTrue(typed.err.contains("put off today"), typed.err);
	}

	@Test
	void aPlanPutOffTwiceGoesBackOneByOne() {
		typed.type("session", "plan", "Amara", "--at", "+40 10:00");
		typed.type("session", "defer", "Amara", "--to", "+50 10:00", "--reason", "not-needed");
		String id = Long.toString(sessions().stream().filter(each -> each.state() == SessionState.PLANNED).findFirst().orElseThrow().id());
		typed.type("session", "defer", id, "--to", "+60 10:00", "--reason", "not-needed");
		assertEquals(Exit.OK, typed.type("session", "undefer", id, "--json"), typed.err);
		assertEquals(Typed.DAY.plusDays(50) + "T10:00", typed.json().get("plannedFor").getAsString());
		assertEquals(Exit.OK, typed.type("session", "undefer", id, "--lang", "de"), typed.err);
		assertTrue(typed.out.contains("doch nicht verschoben"), typed.out);
	}

	private List<CoachingSession> sessions() {
		return typed.workspace.port(Sessions.class).of(typed.workspace.port(People.class).named("Amara Lindqvist").getFirst().id());
	}

	@Test
	void anAnswerThatDoesNotFitIsAskedAgain() {
		typed.type(List.of("A wish", "eleven", "11", "3", ":quit"), "session", "run", "Amara");
		assertTrue(typed.out.contains("The scale runs from 0 to 10"), typed.out);
		assertEquals(new Answer.ScalePoint(3), answer("importance"));
	}

	@Test
	void aDashTakesAnAnswerAway() {
		typed.type(List.of("A wish", ":back", "-", ":quit"), "session", "run", "Amara");
		assertTrue(typed.workspace.port(Sessions.class).answers(latest().id()).isEmpty());
	}

	@Test
	void insightsAreTheirsOrMine() {
		typed.type(List.of(":saw The price was never the point", ":saw me: try the board", ":quit"), "session", "run", "Amara");
		assertEquals(List.of(Party.SALESPERSON, Party.MANAGER), typed.workspace.port(Sessions.class).insights(latest().id()).stream().map(each -> each.origin()).toList());
	}

	@Test
	void itCanBePutOffAndGoesOnAnotherDay() {
		assertEquals(Exit.OK, typed.type(List.of("A wish", ":defer", "+7 10:00", "1", "1"), "session", "run", "Amara"), typed.out);
		assertEquals(SessionState.PLANNED, latest().state());
		assertTrue(moves().stream().anyMatch(move -> move.sessionId() == latest().id() && move.reason() == SessionMove.Reason.AFTER_QUARTER_END));
		assertEquals(Exit.UNFINISHED, typed.type(List.of(":quit"), "session", "resume", "Amara"));
		assertTrue(typed.out.contains("How much?"), typed.out);
	}

	@Test
	void itCanBeCancelledWithWords() {
		assertEquals(Exit.OK, typed.type(List.of("A wish", ":cancel", "6", "1", "the fire alarm"), "session", "run", "Amara"), typed.out);
		assertEquals(SessionState.CANCELLED, latest().state());
		assertTrue(moves().stream().anyMatch(move -> move.words().equals("the fire alarm")));
	}

	@Test
	void oneThatRunsGoesOnInsteadOfASecondOne() {
		typed.type(List.of("A wish"), "session", "run", "Amara");
		long first = latest().id();
		typed.type(List.of(":quit"), "session", "run", "Amara");
		assertTrue(typed.err.contains("it goes on where it was"), typed.err);
		assertEquals(first, latest().id());
	}

	@Test
	void theOnePlannedForTodayIsBegun() {
		typed.type(List.of(":quit"), "session", "run", "Yuki");
		Person yuki = typed.workspace.port(People.class).named("Yuki").getFirst();
		assertTrue(typed.workspace.port(Sessions.class).of(yuki.id()).stream().noneMatch(session -> session.state() == SessionState.PLANNED));
	}

	@Test
	void nobodyWhoLeftIsGivenASession() {
		Person amara = typed.workspace.port(People.class).named("Amara").getFirst();
		amara.leave();
		typed.workspace.port(People.class).save(amara);
		assertEquals(Exit.NOT_FOUND, typed.type(List.of(":quit"), "session", "run", "Amara"));
		assertTrue(typed.err.contains("is no longer here"), typed.err);
		assertEquals(Exit.NOT_FOUND, typed.type("session", "plan", "Amara", "--at", "tomorrow 10:00"));
		assertEquals(Exit.OK, typed.type("person", "Amara"), typed.err);
	}

	@Test
	void whatTheySawIsNotAskedWhereTheManagerIsAlone() {
		Prompt mine = Prompt.of("why", LocalText.english("Why today?"), AnswerType.FreeText.PLAIN);
		mine = new Prompt(mine.id(), mine.text(), mine.help(), mine.source(), mine.answer(), Visibility.MINE, Set.of(Visibility.MINE), false);
		Prompt ours = Prompt.of("heard", LocalText.english("What was said?"), AnswerType.FreeText.PLAIN);
		typed.withMethod(Method.draft("alone").title(LocalText.english("Alone")).stages(List.of(stage("before", mine), stage("together", ours))).build());
		assertEquals(Exit.UNFINISHED, typed.type(List.of("I am sure", "A lot", "The price was never the point", ":quit"), "session", "run", "Amara", "--method", "alone"), typed.err);
		assertEquals(new Answer.Text("A lot"), answer("heard"));
		assertEquals(List.of("The price was never the point"), typed.workspace.port(Sessions.class).insights(latest().id()).stream().map(each -> each.words()).toList());
	}

	private static Stage stage(String id, Prompt prompt) {
		return new Stage(id, LocalText.english(id), LocalText.NONE, TimeBox.minutes(5), Set.of(), List.of(prompt), List.of());
	}

	@Test
	void itAsksInGerman() {
		typed.type(List.of("Zwei Werke", ":quit"), "session", "run", "Amara", "--lang", "de");
		assertTrue(typed.out.contains("1 von 4 · Ziel · 10 min") && typed.out.contains("Was willst du?") && typed.out.contains("jedes Wort ist gespeichert"), typed.out);
	}

	@Test
	void anUnknownMethodListsThoseThereAre() {
		assertEquals(Exit.NOT_FOUND, typed.type("session", "run", "Amara", "--method", "shout"));
		assertTrue(typed.err.contains("grow  GROW"), typed.err);
	}

	@Test
	void sessionsArePlannedMovedAndCancelledByCommand() {
		assertEquals(Exit.OK, typed.type("session", "plan", "Amara", "--at", "+2 14:30", "--kind", "touch", "--json"));
		assertEquals("2026-11-25T14:30", typed.json().get("plannedFor").getAsString());
		assertEquals(Exit.USAGE, typed.type("session", "defer", "Amara", "--to", "+9"));
		assertEquals(Exit.OK, typed.type("session", "defer", "Amara", "--to", "+9", "--reason", "nothing-to-bring"));
		assertEquals(Exit.OK, typed.type("session", "cancel", "Amara", "--words", "She is on holiday", "--by", "salesperson"));
		assertEquals(2, moves().stream().filter(move -> move.at().isAfter(Typed.NOW)).count());
		assertEquals(Exit.NOT_FOUND, typed.type("session", "cancel", "Amara", "--reason", "not-needed"));
	}

	@Test
	void everyWordOfASessionCanBeReadAgain() {
		typed.type(WHOLE, "session", "run", "Amara");
		typed.type("session", "show", "Amara");
		assertTrue(typed.out.contains("Two plants by spring") && typed.out.replaceAll("\\s+", " ").contains("if they say later, then I ask what has to be true") && typed.out.contains("“It is mine to want”"), typed.out);
		typed.type("session", "show", "Amara", "--json");
		JsonObject json = typed.json();
		assertEquals(Set.of("id", "personId", "person", "kind", "state", "method", "stage", "plannedFor", "startedAt", "endedAt", "minutes", "stages", "answers", "notices", "insights", "commitments",
				"goals", "missing"), json.keySet());
		assertEquals(5, json.getAsJsonArray("answers").size());
	}

	@Test
	void whatWasAskedIsReadAgainWhereItWasNotThePromptsOwnWords() {
		Prompt drawn = new Prompt("why", LocalText.english("A question of the bank"), LocalText.NONE, new PromptSource.FromBank("goal", List.of()), AnswerType.FreeText.PLAIN,
				Visibility.OURS, Set.of(Visibility.OURS), false);
		typed.withMethod(Method.draft("drawn").title(LocalText.english("Drawn")).stages(List.of(stage("goal", drawn), stage("end", Prompt.of("sure", LocalText.english("Sure?"), AnswerType.FreeText.PLAIN)))).build());
		typed.type(List.of("It pays", ":quit"), "session", "run", "Amara", "--method", "drawn");
		SessionRoom room = new SessionRoom(typed.workspace, Clock.fixed(Typed.NOW, ZoneOffset.UTC), new AtomicLong(1)::incrementAndGet);
		AskedWords.keep(typed.workspace, room.open(latest().id()), drawn, "What is it worth to her?", Locale.ENGLISH);
		typed.type("session", "show", "Amara", "--json");
		assertEquals("What is it worth to her?", typed.json().getAsJsonArray("answers").get(0).getAsJsonObject().get("asked").getAsString());
		typed.type("session", "show", "Amara");
		assertTrue(typed.out.contains("What is it worth to her?") && !typed.out.contains("A question of the bank"), typed.out);
	}

	@Test
	void aQuestionOnOfferIsReadAgainWithItsAnswerBelow() {
		typed.type(List.of("A wish", ":quit"), "session", "run", "Amara");
		SessionRoom room = new SessionRoom(typed.workspace, Clock.fixed(Typed.NOW, ZoneOffset.UTC), new AtomicLong(1)::incrementAndGet);
		room.answer(room.open(latest().id()), "goal", new Answer.Text(Turn.quote("A wish", "Since when?") + "March"), Visibility.OURS);
		typed.type("session", "show", "Amara");
		assertTrue(typed.out.contains("Asked: Since when?") && !typed.out.contains("»"), typed.out);
	}

	@Test
	void runningAndPlannedSessionsAreListed() {
		typed.type("session");
		assertTrue(typed.out.contains("Yuki Brandt") && typed.out.contains("planned"), typed.out);
		typed.type("session", "list", "Amara", "--json");
		assertTrue(typed.json().getAsJsonArray("sessions").size() > 10);
	}

	private CoachingSession latest() {
		return typed.workspace.port(Sessions.class).of(amara().id()).stream().max(Comparator.comparing(CoachingSession::id)).orElseThrow();
	}

	private List<SessionMove> moves() {
		return typed.workspace.port(Sessions.class).moves(amara().id());
	}

	private Person amara() {
		return typed.workspace.port(People.class).named("Amara Lindqvist").getFirst();
	}

	private Answer answer(String prompt) {
		return typed.workspace.port(Sessions.class).answers(latest().id()).stream().filter(each -> each.promptId().equals(prompt)).findFirst().orElseThrow().answer();
	}
}
