package org.headroom.domain.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.headroom.domain.fakes.InMemoryCulprits;
import org.headroom.method.guard.CallSite;
import org.headroom.method.guard.Called;
import org.headroom.method.guard.Checkpoint;
import org.headroom.method.guard.Nonsense;
import org.headroom.method.guard.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WatchfulGuardTest {
	private static final CallSite SITE = new CallSite("org.acme.coaching", "asks org.acme.mix");
	private static final Duration SOON = Duration.ofMillis(150);

	private final InMemoryCulprits culprits = new InMemoryCulprits();
	private final AtomicLong allocated = new AtomicLong();
	private final WatchfulGuard guard = new WatchfulGuard(new Limits(SOON, 1_000, 3), thread -> allocated.get(), culprits, Clock.systemUTC());

	@Test
	void whatWorksAnswers() {
		assertEquals(Optional.of("hello"), guard.call(SITE, () -> "hello").answer());
		assertEquals(List.of(), guard.culprits());
	}

	@Test
	void whatThrowsIsNamed() {
		assertEquals(new Trouble(SITE, Trouble.Kind.THREW, "java.lang.IllegalStateException", 1, false), trouble(guard.call(SITE, () -> {
			throw new IllegalStateException("with words in it");
		})));
	}

	@Test
	void errorsOfTheCallItselfAreCaught() {
		assertEquals("java.lang.NoClassDefFoundError", trouble(guard.call(SITE, () -> {
			throw new NoClassDefFoundError("org/acme/Gone");
		})).detail());
		assertEquals("java.lang.StackOverflowError", trouble(guard.call(SITE, () -> endless(1))).detail());
		assertEquals(Trouble.Kind.TOO_MUCH_MEMORY, trouble(guard.call(new CallSite("org.acme.big", "x"), () -> {
			throw new OutOfMemoryError();
		})).kind());
	}

	private static int endless(int depth) {
		return endless(depth + 1) + 1;
	}

	@Test
	void nullAndNonsenseAreRefused() {
		assertEquals(Trouble.Kind.NONSENSE, trouble(guard.call(SITE, () -> null)).kind());
		assertEquals("a blank sentence", trouble(guard.call(SITE, () -> {
			throw new Nonsense("a blank sentence");
		})).detail());
	}

	@Test
	void whatBlocksIsInterruptedAndLeft() throws InterruptedException {
		CountDownLatch interrupted = new CountDownLatch(1);
		assertEquals(Trouble.Kind.TOO_SLOW, trouble(guard.call(SITE, () -> {
			try {
				return new CountDownLatch(1).await(1, TimeUnit.HOURS);
			} finally {
				interrupted.countDown();
			}
		})).kind());
		assertTrue(interrupted.await(10, TimeUnit.SECONDS));
	}

	@Test
	void aLoopThatNeverEndsIsEndedAtItsCheckpoint() throws InterruptedException {
		CountDownLatch ended = new CountDownLatch(1);
		assertEquals(Trouble.Kind.TOO_SLOW, trouble(guard.call(SITE, () -> runaway(ended))).kind());
		assertTrue(ended.await(10, TimeUnit.SECONDS));
	}

	@Test
	void whatAllocatesWithoutEndIsGivenUpBeforeItsTimeIsOver() throws InterruptedException {
		WatchfulGuard patient = new WatchfulGuard(new Limits(Duration.ofMinutes(5), 1_000, 3), thread -> allocated.addAndGet(400), culprits, Clock.systemUTC());
		CountDownLatch ended = new CountDownLatch(1);
		assertEquals(Trouble.Kind.TOO_MUCH_MEMORY, trouble(patient.call(SITE, () -> runaway(ended))).kind());
		assertTrue(ended.await(10, TimeUnit.SECONDS));
	}

	/** As a plugin's loop is once it is woven; it even catches what ends it. */
	private static String runaway(CountDownLatch ended) {
		try {
			while (true) {
				Checkpoint.pass();
			}
		} finally {
			ended.countDown();
		}
	}

	@Test
	void aCallOnTheCallersThreadIsEndedTooAndLeavesTheThreadClean() {
		Called<String> called = guard.here(SITE, SOON, () -> runaway(new CountDownLatch(1)));
		assertEquals(Trouble.Kind.TOO_SLOW, trouble(called).kind());
		assertFalse(Thread.currentThread().isInterrupted());
		Checkpoint.pass();
		Thread here = Thread.currentThread();
		assertSame(here, guard.here(SITE, SOON, Thread::currentThread).answer().orElseThrow());
	}

	@Test
	void threeFailuresInARowSwitchTheBundleOff() {
		assertFalse(trouble(guard.call(SITE, fails())).switchedOff());
		assertFalse(trouble(guard.call(SITE, fails())).switchedOff());
		assertTrue(trouble(guard.call(SITE, fails())).switchedOff());
		assertEquals(new Called.Off<>("org.acme.coaching"), guard.call(new CallSite("org.acme.coaching", "other"), () -> "never asked"));
		assertTrue(culprits.all().getFirst().off());
	}

	@Test
	void aPointThatWorksInBetweenStartsFromNothing() {
		guard.call(SITE, fails());
		guard.call(SITE, fails());
		guard.call(SITE, () -> "well");
		assertEquals(1, trouble(guard.call(SITE, fails())).inARow());
	}

	@Test
	void anotherPointThatWorksDoesNotExcuseTheOneThatFails() {
		guard.call(SITE, fails());
		guard.call(SITE, fails());
		guard.call(new CallSite("org.acme.coaching", "other"), () -> "well");
		assertTrue(trouble(guard.call(SITE, fails())).switchedOff());
	}

	@Test
	void switchedOnItGetsAnotherChance() {
		guard.switchOff("org.acme.coaching");
		assertEquals(Optional.empty(), guard.call(SITE, () -> "hello").answer());
		guard.switchOn("org.acme.coaching");
		assertEquals(Optional.of("hello"), guard.call(SITE, () -> "hello").answer());
		assertEquals(List.of(), guard.culprits());
	}

	@Test
	void listenersAreToldUntilTheyLeave() {
		List<Trouble> told = new ArrayList<>();
		Runnable leave = guard.listen(told::add);
		guard.call(SITE, fails());
		leave.run();
		guard.call(SITE, fails());
		assertEquals(1, told.size());
	}

	@Test
	void whatIsNotThePluginsFaultIsNotCounted() {
		IllegalStateException closed = new IllegalStateException("the workspace is closed");
		assertSame(closed, assertThrows(IllegalStateException.class, () -> guard.call(SITE, () -> {
			throw new IllegalArgumentException("wrapped by the plugin", new OwnFault(closed));
		})));
		assertEquals(List.of(), guard.culprits());
	}

	@Test
	void whoeverIsInterruptedWhileWaitingStopsWaiting() {
		Thread.currentThread().interrupt();
		assertThrows(CancellationException.class, () -> guard.call(SITE, () -> new CountDownLatch(1).await(1, TimeUnit.HOURS)));
		assertTrue(Thread.interrupted());
	}

	private static Callable<String> fails() {
		return () -> {
			throw new IllegalStateException();
		};
	}

	private static Trouble trouble(Called<?> called) {
		return ((Called.Failed<?>) called).trouble();
	}
}
