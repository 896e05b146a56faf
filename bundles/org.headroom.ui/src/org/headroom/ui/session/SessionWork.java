package org.headroom.ui.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.sessions.AskedWords;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.Commitments;
import org.headroom.domain.sessions.CarriedAnswer;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.Insight;
import org.headroom.domain.sessions.MovedSession;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.RecordedAnswer;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.sessions.UsualMethod;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.Answer;
import org.headroom.method.Closing;
import org.headroom.method.Method;
import org.headroom.method.MethodCatalogue;
import org.headroom.method.Party;
import org.headroom.method.Prompt;
import org.headroom.method.Visibility;
import org.headroom.questions.Question;
import org.headroom.questions.QuestionUse;
import org.headroom.questions.Questions;
import org.headroom.ui.desk.Change;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.drafts.Autosave;
import org.headroom.ui.drafts.Later;

/**
 * Writes what happens in the Session view: what is typed goes through {@link Autosave}, what is done goes at
 * once, and all of it in the order it happened. Called on the display thread; the work runs off it.
 */
final class SessionWork {
	private static final String GOAL_DRAFT = "session.goal.draft.";

	/** What the view is told, on the display thread. */
	interface Watcher {

		/** What is on disk now. */
		void progress(OpenSession fresh);

		/** Whether everything is on disk may have changed. */
		void saving();

		/** Another face answered the same prompt meanwhile. */
		void meddled(String promptId, AnswerKeeping.Kept kept);

		/** Something that was done, not typed, could not be done. */
		void failed(RuntimeException failure);
	}

	private final Desk desk;
	private final long sessionId;
	private final Watcher watcher;
	private final FieldWrites writes;
	/** What is on disk by what this view read or wrote last; touched by the writing thread as well. */
	private final Map<String, Optional<Answer>> known = new ConcurrentHashMap<>();
	private final Map<Long, PromiseDraft> knownPromises = new ConcurrentHashMap<>();
	private final Set<String> ignored = new HashSet<>();
	private final Set<Change> untold = EnumSet.noneOf(Change.class);

	SessionWork(Desk desk, long sessionId, Later later, SaveState state, Watcher watcher) {
		this.desk = desk;
		this.sessionId = sessionId;
		this.watcher = watcher;
		this.writes = new FieldWrites(desk, sessionId, later, state, watcher);
	}

	/** Takes what was read as what the form shows, but for fields whose own words are still on their way. */
	void read(OpenSession open) {
		Stream.concat(open.method().fields().stream(), open.method().prompts()).map(Prompt::id).filter(id -> !busy("answer." + id))
				.forEach(id -> known.put(id, open.answer(id).map(RecordedAnswer::answer)));
		open.commitments().stream().filter(promise -> !busy("promise." + promise.id()))
				.forEach(promise -> knownPromises.put(promise.id(), PromiseDraft.of(promise)));
	}

	/** Reads what another face may have recorded. */
	void refresh() {
		desk.write(workspace -> room(workspace).open(sessionId), watcher::progress, failure -> { });
	}

	Optional<Answer> known(String promptId) {
		return known.getOrDefault(promptId, Optional.empty());
	}

	/** What the session before offers for a prompt, unless the person said to leave it. */
	Optional<CarriedAnswer> offer(Optional<CarriedAnswer> offered) {
		return offered.filter(carried -> !ignored.contains(carried.promptId()));
	}

	/** What the session before offers for this prompt is not wanted, as long as the view is open. */
	void ignore(String promptId) {
		ignored.add(promptId);
	}

	/** Whether the field has words of which this view has not heard yet that they are on disk. */
	boolean busy(String field) {
		return writes.busy(field);
	}

	/**
	 * @param drafts whether words that are no answers yet are on their way to the disk
	 * @param unread how many entries can't be read
	 */
	String saved(boolean drafts, int unread) {
		return writes.saved(drafts, unread);
	}

	boolean refused() {
		return writes.refused();
	}

	/** Everything that is typed goes to the disk now. */
	void flush() {
		writes.flush();
	}

	/** Writes again what could not be written. */
	void again() {
		writes.again();
	}

	/** Tells the other views what changed, once the person turns to them. */
	void tellOthers() {
		if (!untold.isEmpty()) {
			Change[] changes = untold.toArray(Change[]::new);
			untold.clear();
			desk.write(workspace -> changes.length, count -> { }, failure -> { }, changes);
		}
	}

	private SessionRoom room(Workspace workspace) {
		return writes.room(workspace);
	}

	/**
	 * An answer as it stands in its field; {@link AnswerKeeping#NOTHING} takes it away.
	 *
	 * @param asked what the prompt asked
	 */
	void answer(String promptId, String asked, Answer answer, Visibility visibility, Optional<Question> firstAsked) {
		writes.type("answer." + promptId, (workspace, fresh) -> {
			firstAsked.filter(question -> !answer.isEmpty()).ifPresent(question -> use(workspace, question, fresh));
			AnswerKeeping.Kept kept = new AnswerKeeping(promptId, known(promptId), answer, visibility).keep(room(workspace), fresh, desk.locale());
			fresh.method().prompt(promptId).filter(prompt -> !answer.isEmpty()).ifPresent(prompt -> AskedWords.keep(workspace, fresh, prompt, asked, desk.locale()));
			known.put(promptId, Optional.of(kept.kept()).filter(one -> !one.isEmpty()));
			return kept;
		}, kept -> {
			if (!kept.theirs().isEmpty()) {
				watcher.meddled(promptId, kept);
			}
		});
	}

	private QuestionUse use(Workspace workspace, Question question, OpenSession fresh) {
		Questions bank = workspace.port(Questions.class);
		return bank.usesIn(sessionId).stream().filter(use -> use.questionId() == question.id()).findFirst().orElseGet(() -> {
			QuestionUse use = new QuestionUse(desk.ids().getAsLong(), question.id(), sessionId, fresh.person().id(), Instant.now(desk.clock()));
			bank.record(use);
			return use;
		});
	}

	/** An offered question was asked. */
	void asked(Question question, Consumer<QuestionUse> after) {
		writes.hand("asked." + question.id(), (workspace, fresh) -> use(workspace, question, fresh), after);
	}

	/** What they saw; blank words take it away. */
	void insight(long id, String words, Party origin, Visibility visibility) {
		writes.type("insight." + id, (workspace, fresh) -> {
			Instant at = fresh.insights().stream().filter(each -> each.id() == id).map(Insight::at).findFirst().orElseGet(() -> Instant.now(desk.clock()));
			workspace.port(Sessions.class).record(new Insight(id, sessionId, fresh.person().id(), words, origin, visibility, at));
			return id;
		}, done -> { });
	}

	/** @param after told what is on disk now, which may hold words of another face as well */
	void promise(long id, PromiseDraft draft, Consumer<PromiseDraft> after) {
		untold.add(Change.COMMITMENTS);
		writes.type("promise." + id, (workspace, fresh) -> keep(workspace, fresh, id, draft), after);
	}

	private PromiseDraft keep(Workspace workspace, OpenSession fresh, long id, PromiseDraft draft) {
		Commitments commitments = workspace.port(Commitments.class);
		Optional<Commitment> stored = commitments.byId(id);
		if (draft.empty()) {
			stored.ifPresent(promise -> commitments.remove(id));
			return draft;
		}
		Commitment promise = stored.orElseGet(() -> new Commitment(id, fresh.person().id(), draft.owner(), draft.what()));
		PromiseDraft kept = stored.isPresent() ? draft.over(PromiseDraft.of(promise), knownPromises.getOrDefault(id, PromiseDraft.of(promise))) : draft;
		kept.fill(promise);
		promise.agreedIn(sessionId);
		commitments.save(promise);
		knownPromises.put(id, PromiseDraft.of(promise));
		return kept;
	}

	/** Keeps a goal that is still being worded. */
	void goalDraft(GoalDraft draft) {
		writes.type("goal", (workspace, fresh) -> {
			if (draft.empty()) {
				workspace.port(Settings.class).remove(GOAL_DRAFT + sessionId);
			} else {
				workspace.port(Settings.class).put(GOAL_DRAFT + sessionId, draft.written());
			}
			return draft;
		}, kept -> { });
	}

	/** The goal that was being worded when the form was left, if there is one. */
	void unfinishedGoal(Consumer<GoalDraft> show) {
		desk.write(workspace -> workspace.port(Settings.class).get(GOAL_DRAFT + sessionId).flatMap(GoalDraft::read), draft -> draft.ifPresent(show), watcher::failed);
	}

	void agree(GoalDraft draft, Consumer<OpenSession> after) {
		flush();
		LocalDate today = LocalDate.now(desk.clock());
		act((workspace, fresh) -> {
			Goals goals = workspace.port(Goals.class);
			Goal goal = goals.byId(draft.goalId()).orElseGet(() -> draft.fresh(desk.ids().getAsLong(), fresh.person().id(), today, desk.locale()));
			draft.fill(goal, today, desk.locale());
			room(workspace).agree(fresh, goal);
			workspace.port(Settings.class).remove(GOAL_DRAFT + sessionId);
			return room(workspace).open(sessionId);
		}, after, Change.GOALS);
	}

	void enter(String stageId, Consumer<OpenSession> after) {
		flush();
		act((workspace, fresh) -> room(workspace).enter(fresh, stageId), after);
	}

	/** "Continue", as the method has it. */
	void step(Consumer<OpenSession> after) {
		flush();
		act((workspace, fresh) -> room(workspace).step(fresh), after);
	}

	/** Once more, where the method has a further round here. */
	void again(Consumer<OpenSession> after) {
		flush();
		act((workspace, fresh) -> room(workspace).again(fresh), after);
	}

	/** Counts time in the stage; what can't be counted is not worth a word. */
	void spend(Duration time) {
		desk.write(workspace -> {
			OpenSession fresh = room(workspace).open(sessionId);
			room(workspace).spend(fresh, time);
			return room(workspace).open(sessionId);
		}, watcher::progress, failure -> { });
	}

	/** @param after told whether it is finished, or what is missing */
	void finish(Consumer<Closing> after) {
		flush();
		act((workspace, fresh) -> room(workspace).finish(fresh), after, Change.SESSIONS, Change.COMMITMENTS, Change.GOALS);
	}

	void move(SessionMove.Kind kind, LocalDateTime when, Party by, SessionMove.Reason reason, String words, Consumer<MovedSession> after) {
		flush();
		desk.write(workspace -> {
			return switch (kind) {
				case DEFERRED -> room(workspace).defer(sessionId, when, by, reason, words);
				case CANCELLED -> room(workspace).cancel(sessionId, by, reason, words);
			};
		}, after, watcher::failed, Change.SESSIONS);
	}

	/** It was not moved after all; the view hears of it as of any change. */
	void takeBack(MovedSession moved) {
		desk.write(workspace -> {
			room(workspace).takeBack(moved);
			return sessionId;
		}, id -> { }, watcher::failed, Change.SESSIONS);
	}

	/** A cancelled session is taken up again, on whatever day. */
	void reopen(Runnable after) {
		desk.write(workspace -> room(workspace).reopen(sessionId), session -> after.run(), watcher::failed, Change.SESSIONS);
	}

	/** Begins a planned session, or goes on with a deferred one. */
	void begin(MethodCatalogue methods, Runnable after) {
		desk.write(workspace -> {
			CoachingSession session = workspace.port(Sessions.class).byId(sessionId).orElseThrow();
			Method method = new UsualMethod(methods).of(session);
			return room(workspace).begin(sessionId, method);
		}, open -> after.run(), watcher::failed, Change.SESSIONS);
	}

	private <A> void act(BiFunction<Workspace, OpenSession, A> work, Consumer<A> after, Change... changes) {
		desk.write(workspace -> writes.twice(workspace, work), done -> {
			watcher.progress(done.fresh());
			after.accept(done.answer());
		}, watcher::failed, changes);
	}
}
