package org.headroom.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.eclipse.e4.ui.di.UISynchronize;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.RecordedAnswer;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.words.Words;
import org.headroom.method.Answer;
import org.headroom.method.Closing;
import org.headroom.method.Party;
import org.headroom.method.Visibility;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.DeskAtHand;
import org.headroom.ui.desk.SmallTeam;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionWorkTest {
	private final SmallSession small = new SmallSession();
	private final BlockingQueue<Runnable> display = new LinkedBlockingQueue<>();
	private final List<Runnable> timers = new ArrayList<>();
	private final AtomicBoolean full = new AtomicBoolean();
	private final Watching watching = new Watching();
	private Desk desk;
	private SessionWork work;

	@BeforeEach
	void open() {
		Sessions sessions = small.team.workspace.port(Sessions.class);
		small.team.workspace.with(Sessions.class, whileThereIsRoom(sessions));
		desk = new Desk(CompletableFuture.completedFuture(small.team.workspace), folder -> CompletableFuture.completedFuture(small.team.workspace), small.team.clock,
				small.team.ids::incrementAndGet, SmallTeam.ENGLISH, new Queued(), DeskAtHand.Broker.silent());
		work = new SessionWork(desk, small.id, (millis, what) -> timers.add(what), new SaveState(Words.of(SessionPart.class, SmallTeam.ENGLISH), small.team.clock), watching);
		work.read(small.open());
	}

	@AfterEach
	void close() {
		full.set(false);
		desk.close();
	}

	@Test
	void whatIsTypedIsOnDiskOnceItsTimeHasPassed() {
		type("aim", "Two accounts");
		assertTrue(stored("aim").isEmpty());
		pass();
		until(() -> !work.busy("answer.aim"));
		assertEquals(Optional.of("Two accounts"), stored("aim"));
		assertTrue(work.saved(false, 0).startsWith("saved 8:00"));
		assertTrue(watching.meddled.isEmpty());
	}

	@Test
	void typingOnWhileAWriteIsUnderwayIsNotTakenForSomebodyElse() {
		for (String words : List.of("T", "Tw", "Two", "Two ", "Two a")) {
			type("aim", words);
			work.flush();
		}
		until(() -> !work.busy("answer.aim"));
		assertEquals(Optional.of("Two a"), stored("aim"));
		assertTrue(watching.meddled.isEmpty());
		assertEquals(Optional.of(new Answer.Text("Two a")), work.known("aim"));
	}

	@Test
	void wordsOfTheCommandLineAndMineAreBothKept() {
		small.say("aim", "From the command line");
		type("aim", "Mine");
		work.flush();
		until(() -> !work.busy("answer.aim") && !watching.meddled.isEmpty());
		assertEquals(List.of("From the command line"), watching.meddled);
		assertEquals(Optional.of("Mine\nFrom the command line"), stored("aim"));
	}

	@Test
	void whatCouldNotBeWrittenIsSaidKeptAndWrittenAgain() {
		full.set(true);
		type("aim", "Not lost");
		work.flush();
		until(work::refused);
		assertEquals("not saved", work.saved(false, 0));
		assertTrue(work.busy("answer.aim"), "so that the field is not overwritten by what is on disk");
		full.set(false);
		work.again();
		until(() -> !work.busy("answer.aim"));
		assertEquals(Optional.of("Not lost"), stored("aim"));
		assertFalse(work.refused());
	}

	@Test
	void aPromiseIsKeptAsSoonAsItSaysSomethingAndGoesWithItsLastWord() {
		PromiseDraft nothing = PromiseDraft.of(Party.SALESPERSON);
		promise(nothing);
		assertTrue(small.open().commitments().isEmpty());
		promise(new PromiseDraft(Party.SALESPERSON, "Call", Optional.of(LocalDate.of(2026, 3, 20)), "", "", Optional.of(8), Visibility.OURS));
		assertEquals("Call", small.open().commitments().getFirst().what());
		promise(nothing);
		assertTrue(small.open().commitments().isEmpty());
	}

	@Test
	void finishingComesAfterWhatWasTypedLast() {
		type("aim", "Two accounts");
		List<Closing> closings = new ArrayList<>();
		work.finish(closings::add);
		until(() -> !closings.isEmpty());
		assertTrue(closings.getFirst().lacks().stream().noneMatch(lack -> lack.prompt().equals("aim")));
		assertFalse(closings.getFirst().isComplete());
	}

	private void promise(PromiseDraft draft) {
		work.promise(77, draft, kept -> { });
		work.flush();
		until(() -> !work.busy("promise.77"));
	}

	private void type(String prompt, String words) {
		work.answer(prompt, "Asked?", new Answer.Text(words), Visibility.OURS, Optional.empty());
	}

	private Optional<String> stored(String prompt) {
		return small.open().answer(prompt).map(RecordedAnswer::answer).map(answer -> ((Answer.Text) answer).text());
	}

	private void pass() {
		List<Runnable> due = List.copyOf(timers);
		timers.clear();
		due.forEach(Runnable::run);
	}

	/** Runs what arrives on the display until it holds. */
	private void until(BooleanSupplier condition) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, "it did not come about");
			try {
				Optional.ofNullable(display.poll(20, TimeUnit.MILLISECONDS)).ifPresent(Runnable::run);
			} catch (InterruptedException stopped) {
				throw new IllegalStateException(stopped);
			}
		}
	}

	/** A disk that refuses to be written while it is full. */
	private Sessions whileThereIsRoom(Sessions sessions) {
		return (Sessions) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Sessions.class }, (proxy, method, arguments) -> {
			if (full.get() && method.getName().equals("record")) {
				throw new IllegalStateException("no space left");
			}
			try {
				return method.invoke(sessions, arguments);
			} catch (InvocationTargetException failure) {
				throw failure.getCause();
			}
		});
	}

	private static final class Watching implements SessionWork.Watcher {
		final List<String> meddled = new ArrayList<>();

		@Override
		public void progress(OpenSession fresh) {
			// a form would show it
		}

		@Override
		public void saving() {
			// a form would say it
		}

		@Override
		public void meddled(String promptId, AnswerKeeping.Kept kept) {
			meddled.add(kept.theirs());
		}

		@Override
		public void failed(RuntimeException failure) {
			throw failure;
		}
	}

	private final class Queued extends UISynchronize {
		@Override
		public void syncExec(Runnable runnable) {
			runnable.run();
		}

		@Override
		public void asyncExec(Runnable runnable) {
			display.add(runnable);
		}

		@Override
		protected boolean isUIThread(Thread thread) {
			return true;
		}

		@Override
		protected void showBusyWhile(Runnable runnable) {
			runnable.run();
		}

		@Override
		protected boolean dispatchEvents() {
			return false;
		}
	}
}
