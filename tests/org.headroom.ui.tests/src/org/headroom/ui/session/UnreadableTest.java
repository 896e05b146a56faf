package org.headroom.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.sessions.SessionState;
import org.headroom.domain.team.Fact;
import org.headroom.domain.words.Words;
import org.headroom.method.Party;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.DeskAtHand;
import org.headroom.ui.desk.Plugins;
import org.headroom.ui.desk.SmallTeam;
import org.headroom.ui.drafts.DraftShelf;
import org.headroom.ui.drafts.ShelfAtHand;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Screen;
import org.junit.jupiter.api.Test;

/** What can't be read is neither dropped nor made into something else: it stays, is marked, and holds up the finish. */
class UnreadableTest {
	private final SmallSession small = new SmallSession();
	private final Desk desk = DeskAtHand.on(small.team.workspace, small.team.clock);
	private final Words words = Words.of(SessionPart.class, SmallTeam.ENGLISH);
	private final Watching watching = new Watching();
	private final List<Runnable> timers = new ArrayList<>();
	private final SessionWork work = new SessionWork(desk, small.id, (millis, what) -> timers.add(what), new SaveState(words, small.team.clock), watching);
	private final ShelfAtHand shelves = new ShelfAtHand();
	private DraftShelf shelf = shelves.shelf();
	private int finished;

	@Test
	void aDayThatCantBeReadHoldsUpTheFinishAndLeadsToItsField() {
		small.say("aim", "Two accounts");
		try (Screen screen = new Screen()) {
			LiveSession live = open(screen);
			live.actions().get(SessionCommands.PROMISE_PERSON).run();
			text(screen, "session.commitment.0.what").setText("Call them");
			text(screen, "session.commitment.0.confidence").setText("8");
			text(screen, "session.commitment.0.due").setText("12/1/20x6");
			live.finish();
			assertEquals(0, finished);
			assertEquals("12/1/20x6", text(screen, "session.commitment.0.due").getText(), "kept as it was typed");
			follow(screen, "session.missing.unread.0");
			screen.until(() -> text(screen, "session.commitment.0.due").isFocusControl());
			text(screen, "session.commitment.0.due").setText("12/1/26");
			live.finish();
			assertEquals(1, finished);
			assertEquals(Optional.of(LocalDate.of(2026, 12, 1)), promise().dueOn());
		}
	}

	@Test
	void whatIsWrongNamesTwoFormsThatAreTaken() {
		try (Screen screen = new Screen()) {
			open(screen).actions().get(SessionCommands.PROMISE_PERSON).run();
			Text due = text(screen, "session.commitment.0.due");
			due.setText("soonish");
			Screen.key(due, SWT.CR, SWT.CR);
			Label problem = (Label) Screen.named(screen.shell(), "session.commitment.0.due.problem");
			assertTrue(problem.isVisible());
			assertEquals("Not a day yet. Write 3/26/2026, or tomorrow.", problem.getText());
			due.setText("tomorrow");
			Screen.key(due, SWT.CR, SWT.CR);
			assertFalse(problem.isVisible());
			assertEquals("Mar 13, 2026", due.getText());
		}
	}

	@Test
	void howSureIsNoOtherNumberThanTheOneThatWasTyped() {
		small.say("aim", "Two accounts");
		try (Screen screen = new Screen()) {
			LiveSession live = open(screen);
			live.actions().get(SessionCommands.PROMISE_PERSON).run();
			text(screen, "session.commitment.0.what").setText("Call them");
			text(screen, "session.commitment.0.due").setText("12/1/2026");
			text(screen, "session.commitment.0.confidence").setText("11");
			assertEquals("11", text(screen, "session.commitment.0.confidence").getText());
			assertEquals("A whole number from 0 to 10.", ((Label) Screen.named(screen.shell(), "session.commitment.0.confidence.problem")).getText());
			live.finish();
			assertEquals(0, finished);
			assertEquals(Optional.empty(), promise().confidence());
			text(screen, "session.commitment.0.confidence").setText("10");
			live.finish();
			assertEquals(1, finished);
			assertEquals(Optional.of(10), promise().confidence());
		}
	}

	@Test
	void aPromiseTakenAwayHoldsNothingUp() {
		small.say("aim", "Two accounts");
		try (Screen screen = new Screen()) {
			LiveSession live = open(screen);
			live.actions().get(SessionCommands.PROMISE_PERSON).run();
			text(screen, "session.commitment.0.what").setText("Call them");
			live.actions().get(SessionCommands.PROMISE_MINE).run();
			text(screen, "session.commitment.1.due").setText("soonish");
			Screen.named(screen.shell(), "session.commitment.1.remove").notifyListeners(SWT.Selection, new Event());
			text(screen, "session.commitment.0.due").setText("tomorrow");
			text(screen, "session.commitment.0.confidence").setText("8");
			live.finish();
			assertEquals(1, finished);
		}
	}

	@Test
	void itStandsThereAgainWhenItsFieldIsMadeAnew() {
		try (Screen screen = new Screen()) {
			Composite page = new Composite(screen.shell(), SWT.NONE);
			page.setLayout(new Rows());
			Unreadable all = Unreadable.within(page);
			DayField before = new DayField(page, "before", "When?", small.team.clock, SmallTeam.ENGLISH, day -> { }).keeping("when");
			screen.open();
			text(screen, "before").setText("soonish");
			before.dispose();
			assertFalse(all.focus(all.all().getFirst()));
			new DayField(page, "after", "When?", small.team.clock, SmallTeam.ENGLISH, day -> { }).keeping("when").show(Optional.empty());
			assertEquals("soonish", text(screen, "after").getText());
			assertEquals(List.of(new Unreadable.Entry("when", "When?", "soonish")), all.all());
			text(screen, "after").setText("");
			assertEquals(List.of(), all.all());
		}
	}

	@Test
	void itIsOnDiskAndStandsThereAgainWhenTheSessionIsOpenedAgain() {
		try (Screen screen = new Screen()) {
			open(screen).actions().get(SessionCommands.PROMISE_PERSON).run();
			text(screen, "session.commitment.0.what").setText("Call them");
			text(screen, "session.commitment.0.due").setText("soonish");
			work.flush();
			shelves.pass();
		}
		shelf = shelves.restarted();
		try (Screen screen = new Screen()) {
			LiveSession again = open(screen);
			assertEquals("soonish", text(screen, "session.commitment.0.due").getText());
			again.finish();
			assertEquals(0, finished);
			text(screen, "session.commitment.0.due").setText("tomorrow");
			shelves.pass();
		}
		assertEquals(List.of(), shelves.onDisk());
	}

	private LiveSession open(Screen screen) {
		Composite content = new Composite(screen.shell(), SWT.NONE);
		content.setLayout(new Rows());
		work.read(small.open());
		Plugins plugins = new Plugins(desk, null, EclipseContextFactory.create());
		LiveSession live = new LiveSession(content, small.view(), work, desk, shelf, words, plugins, new StagePages(null, null, plugins), new Around());
		watching.live = Optional.of(live);
		screen.open();
		return live;
	}

	private Commitment promise() {
		return small.open().commitments().stream().filter(each -> each.owner() == Party.SALESPERSON).findFirst().orElseThrow();
	}

	private static Text text(Screen screen, String id) {
		return (Text) Screen.named(screen.shell(), id);
	}

	private static void follow(Screen screen, String id) {
		Control link = Screen.named(screen.shell(), id);
		Event event = new Event();
		event.text = "go";
		link.notifyListeners(SWT.Selection, event);
	}

	private final class Watching implements SessionWork.Watcher {
		private Optional<LiveSession> live = Optional.empty();

		@Override
		public void progress(OpenSession fresh) {
			work.read(fresh);
			live.filter(each -> fresh.session().state() == SessionState.RUNNING).ifPresent(each -> each.refresh(small.view().with(fresh)));
		}

		@Override
		public void saving() {
		}

		@Override
		public void meddled(String promptId, AnswerKeeping.Kept kept) {
			throw new AssertionError(promptId);
		}

		@Override
		public void failed(RuntimeException failure) {
			throw failure;
		}
	}

	private final class Around implements LiveSession.Around {

		@Override
		public void finished() {
			finished++;
		}

		@Override
		public void moved(SessionMove.Kind kind, Runnable back) {
		}

		@Override
		public void putAway(Runnable back) {
		}

		@Override
		public void removed(Runnable back) {
		}

		@Override
		public void follow(Fact fact) {
		}

		@Override
		public void showDeals(List<Long> ids) {
		}
	}
}
