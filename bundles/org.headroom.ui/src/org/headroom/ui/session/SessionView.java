package org.headroom.ui.session;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalState;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.plugins.Noticed;
import org.headroom.domain.sessions.AskedWords;
import org.headroom.domain.sessions.CarriedAnswer;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.CommitmentState;
import org.headroom.domain.sessions.Commitments;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.RecordedAnswer;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.domain.sessions.SessionState;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.team.Fact;
import org.headroom.domain.team.PersonFacts;
import org.headroom.domain.team.Segment;
import org.headroom.domain.team.TeamTable;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.Lack;
import org.headroom.method.Party;
import org.headroom.method.Prompt;
import org.headroom.method.Stage;
import org.headroom.method.StageTrait;
import org.headroom.method.Step;
import org.headroom.questions.PickContext;
import org.headroom.questions.Question;
import org.headroom.questions.Questions;
import org.headroom.questions.SessionContext;
import org.headroom.questions.ShippedQuestions;
import org.headroom.ui.desk.Currencies;
import org.headroom.ui.desk.SessionWords;
import org.headroom.ui.kit.Figures;
import org.headroom.ui.kit.RelativeDates;

/**
 * Everything the Session view says, and what can be done in it. Read off the display thread; {@link #with} takes over
 * what was recorded since.
 *
 * @param open what was recorded in it; empty while it is only planned
 * @param facts at most three worth bringing
 * @param promises open ones of both sides from earlier sessions
 * @param goals open ones of the person
 * @param asked what was asked when the session was read, where it was not a prompt's own text
 */
record SessionView(CoachingSession session, Person person, Optional<OpenSession> open, List<Fact> facts, List<Commitment> promises, List<Goal> goals,
		Optional<QuestionsAtHand> questions, AskedWords asked, Figures figures, Clock clock, Locale locale) {
	SessionView {
		facts = List.copyOf(facts);
		promises = List.copyOf(promises);
		goals = List.copyOf(goals);
	}

	/** @throws NoSuchElementException when there is no such session */
	static SessionView read(Workspace workspace, long sessionId, Clock clock, java.util.function.LongSupplier ids, Locale locale) {
		CoachingSession session = workspace.port(Sessions.class).byId(sessionId).orElseThrow(() -> new NoSuchElementException("session " + sessionId));
		Person person = workspace.port(People.class).byId(session.personId()).orElseThrow();
		Figures figures = Currencies.figures(workspace, locale);
		if (!session.began()) {
			return new SessionView(session, person, Optional.empty(), List.of(), List.of(), List.of(), Optional.empty(), AskedWords.NONE, figures, clock, locale);
		}
		OpenSession open = new SessionRoom(workspace, clock, ids).open(sessionId);
		List<Fact> facts = new PersonFacts(workspace, clock).facts(person.id());
		return new SessionView(session, person, Optional.of(open), facts, promises(workspace, session), goals(workspace, session),
				Optional.of(questions(workspace, open, facts, clock, ids)), AskedWords.in(workspace, open), figures, clock, locale);
	}

	private static List<Commitment> promises(Workspace workspace, CoachingSession session) {
		return workspace.port(Commitments.class).of(session.personId()).stream().filter(promise -> promise.state() == CommitmentState.OPEN)
				.filter(promise -> promise.sessionId().filter(id -> id == session.id()).isEmpty()).toList();
	}

	private static List<Goal> goals(Workspace workspace, CoachingSession session) {
		return workspace.port(Goals.class).of(session.personId()).stream().filter(goal -> goal.state() == GoalState.OPEN)
				.filter(goal -> goal.sessionId().filter(id -> id == session.id()).isEmpty()).toList();
	}

	private static QuestionsAtHand questions(Workspace workspace, OpenSession open, List<Fact> facts, Clock clock, java.util.function.LongSupplier ids) {
		boolean live = open.session().state() == SessionState.RUNNING;
		if (live) {
			ShippedQuestions.seed(workspace, ids);
		}
		Segment segment = new TeamTable(workspace, clock).read().rows().stream().filter(row -> row.person().id() == open.person().id()).findFirst()
				.map(row -> row.standing().segment()).orElse(Segment.TOO_NEW);
		PickContext context = new SessionContext(workspace, clock).of(open.session(), open.person(), segment, facts);
		return new QuestionsAtHand(workspace.port(Questions.class).all(!live), context, open.method(), live);
	}

	/** The same with what was recorded since. */
	SessionView with(OpenSession fresh) {
		return new SessionView(fresh.session(), person, Optional.of(fresh), facts, promises, goals, questions, asked, figures, clock, locale);
	}

	private Words words() {
		return Words.of(SessionView.class, locale);
	}

	/** Whether it can be worked in. */
	boolean live() {
		return session.state() == SessionState.RUNNING && open.isPresent();
	}

	boolean planned() {
		return session.state() == SessionState.PLANNED;
	}

	/** Person, method and kind. */
	String title() {
		String kind = SessionWords.kind(session.kind(), locale);
		return open.map(each -> words().say("title", person.name(), each.method().title().in(locale), kind)).orElseGet(() -> words().say("title.unbegun", person.name(), kind));
	}

	/** How the person is called in a sentence. */
	String firstName() {
		return person.name().split(" ")[0];
	}

	/** What a session that is not running says about itself. */
	String about() {
		String day = session.endedAt().map(at -> date(LocalDate.ofInstant(at, clock.getZone()))).orElse("");
		return switch (session.state()) {
			case FINISHED -> words().say("over.finished", day, session.minutes());
			case CANCELLED -> words().say("over.cancelled", day);
			case PLANNED -> session.plannedFor().map(when -> words().say("planned.for", DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT).withLocale(locale).format(when)))
					.orElseGet(() -> words().say("planned.some"));
			case RUNNING -> "";
		};
	}

	String date(LocalDate day) {
		return new RelativeDates(clock, locale).date(day);
	}

	/** The stage the two are in. */
	Stage stage() {
		return open.orElseThrow().run().stage();
	}

	/** The stages in their order, as the list at the left shows them. */
	List<StageLine> stages() {
		return new StageLines(open.orElseThrow(), live(), locale).all();
	}

	/** What the prompt asks: the bank's question where it draws one. */
	String ask(Prompt prompt) {
		return questions.flatMap(all -> all.drawn(prompt.id())).map(question -> text(question)).orElseGet(() -> prompt.text().in(locale));
	}

	String text(Question question) {
		return question.text(locale);
	}

	/** Where "next" leads. */
	Optional<Stage> next() {
		return step().enters();
	}

	/** What "continue" will do. */
	Step step() {
		return live() ? open.orElseThrow().run().step() : new Step.End();
	}

	/** Whether it leads nowhere only because an answer is missing that decides where. */
	boolean undecided() {
		return live() && new Branches(open.orElseThrow().run()).undecided();
	}

	/** The earlier stage that the answers lead back to. */
	Optional<Stage> leadsBack() {
		return live() ? new Branches(open.orElseThrow().run()).back() : Optional.empty();
	}

	/** The way to {@link #leadsBack} in words. */
	Optional<String> backward() {
		return leadsBack().map(to -> words().say("next.back", button(to)));
	}

	/** "Continue" in words; empty at the end. */
	Optional<String> onward() {
		return switch (step()) {
			case Step.Onward(Stage to) -> Optional.of(words().say("next", button(to)));
			case Step.Again around -> Optional.of(once(around));
			case Step.End end -> Optional.empty();
		};
	}

	/** A further round in words, where it is possible and not what "continue" does anyway. */
	Optional<String> again() {
		return live() && !(step() instanceof Step.Again) ? open.orElseThrow().run().again().map(this::once) : Optional.empty();
	}

	/** The title as a button says it, which takes {@code &} for the mark of a mnemonic. */
	private String button(Stage stage) {
		return stage.title().in(locale).replace("&", "&&");
	}

	private String once(Step.Again around) {
		return words().say("next.again", button(around.stages().getFirst()), around.round() + 1);
	}

	/** The stage that may be entered instead of the one that "continue" leads to: behind an optional one, or out of a loop. */
	Optional<Stage> beyond() {
		return switch (step()) {
			case Step.Onward(Stage to) -> to.is(StageTrait.OPTIONAL) ? enterableAfter(to) : Optional.empty();
			case Step.Again around -> enterableAfter(stage());
			case Step.End end -> Optional.empty();
		};
	}

	private Optional<Stage> enterableAfter(Stage stage) {
		List<Stage> path = open.orElseThrow().run().path();
		List<Stage> enterable = open.orElseThrow().enterable();
		return path.stream().skip(path.indexOf(stage) + 1L).filter(enterable::contains).findFirst();
	}

	/** The way to {@link #beyond} in words. */
	Optional<String> past() {
		return beyond().map(to -> step() instanceof Step.Again ? words().say("next.enough", button(to)) : words().say("next.skip", button(to)));
	}

	/** The round the stage at hand is in, from 0. */
	int round() {
		return open.orElseThrow().round(stage().id());
	}

	/** A quiet line under the title of the stage at hand: what makes it special; may be empty. */
	String special() {
		Stage stage = stage();
		List<String> parts = new ArrayList<>();
		if (round() > 0) {
			parts.add(words().say("stage.round", round() + 1));
		}
		if (stage.is(StageTrait.OPTIONAL)) {
			parts.add(words().say("stage.optional.here"));
		}
		if (stage.is(StageTrait.DEFERRED)) {
			parts.add(words().say("stage.deferred.here"));
		}
		return String.join(" · ", parts);
	}

	/** What was answered to a prompt before the round at hand, a line a round. */
	List<String> earlier(Prompt prompt) {
		return open.map(now -> {
			int here = now.round(now.method().stageOf(prompt.id()).map(Stage::id).orElse(""));
			return now.rounds(prompt.id()).stream().filter(answer -> answer.round() < here)
					.map(answer -> words().say("round.said", answer.round() + 1, prompt.answer().plain(answer.answer(), locale))).toList();
		}).orElse(List.of());
	}

	/** What the session before offers for a prompt, if anything. */
	Optional<CarriedAnswer> offered(Prompt prompt) {
		return live() ? open.orElseThrow().offered(prompt.id()) : Optional.empty();
	}

	/** The stage before this one on the way, where one may go back. */
	Optional<Stage> previous() {
		if (!live()) {
			return Optional.empty();
		}
		List<Stage> path = open.orElseThrow().run().path();
		int here = path.indexOf(stage());
		List<Stage> enterable = open.orElseThrow().enterable();
		return here > 0 && enterable.contains(path.get(here - 1)) ? Optional.of(path.get(here - 1)) : Optional.empty();
	}

	/** What is missing before it may finish. */
	List<Lack> lacks() {
		return open.map(now -> now.run().closing().lacks()).orElse(List.of());
	}

	/** The answers a notice rests on, and in how many sessions it has held. */
	List<String> evidence(Noticed noticed) {
		OpenSession now = open.orElseThrow();
		List<String> lines = new ArrayList<>();
		for (String id : noticed.evidence()) {
			List<RecordedAnswer> said = now.rounds(id);
			now.method().prompt(id).filter(prompt -> !said.isEmpty()).ifPresent(prompt -> lines.add(words().say("evidence", prompt.text().in(locale), prompt.answer().plain(said.getLast().answer(), locale))));
		}
		if (noticed.sessions() > 1) {
			lines.add(words().say("evidence.sessions", noticed.sessions()));
		}
		return List.copyOf(lines);
	}

	/** Whose promise, as a row of it begins. */
	String owner(Party party) {
		return party == Party.MANAGER ? words().say("owner.me") : firstName();
	}

	/** A promise in one line, for the reminder at the side and for a session that is over. */
	String line(Commitment promise) {
		RelativeDates dates = new RelativeDates(clock, locale);
		LocalDate today = LocalDate.now(clock);
		String due = promise.dueOn().map(day -> promise.overdue(today) ? words().say("promise.overdue", dates.say(day)) : words().say("promise.due", dates.say(day))).orElse("");
		String plan = promise.ifSituation().isEmpty() ? "" : words().say("promise.plan", promise.ifSituation(), promise.thenAction());
		String sure = promise.confidence().map(level -> words().say("promise.confidence", level)).orElse("");
		return String.join(" · ", List.of(words().say("promise", owner(promise.owner()), promise.what()), due, plan, sure).stream().filter(part -> !part.isEmpty()).toList());
	}

	/** A goal in one line. */
	String line(Goal goal) {
		String rungs = goal.ladder().map(ladder -> words().say("goal.rungs", goal.metric(), number(ladder.baseline()), number(ladder.commit()), number(ladder.target()), number(ladder.stretch()), goal.unit())).orElse("");
		return String.join(" · ", List.of(goal.title(), rungs.strip(), words().say("goal.due", date(goal.dueOn()))).stream().filter(part -> !part.isEmpty()).toList());
	}

	private String number(java.math.BigDecimal value) {
		return java.text.NumberFormat.getNumberInstance(locale).format(value);
	}
}
