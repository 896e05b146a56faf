package org.headroom.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.headroom.domain.plugins.CodePoints;
import org.headroom.domain.plugins.Limits;
import org.headroom.domain.plugins.PluginGuard;
import org.headroom.domain.plugins.WatchfulGuard;
import org.headroom.method.code.AsksComputed;
import org.headroom.method.code.FactsDraft;
import org.headroom.method.guard.CallSite;
import org.headroom.method.guard.Called;
import org.headroom.method.guard.Trouble;
import org.headroom.plugins.trial.Refuses;
import org.headroom.plugins.trial.Trials;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** A plugin that goes wrong in every way, as a bundle in a real framework. Skipped where there is none. */
@Timeout(60)
class TrialPluginTest {
	private static final String NAME = "org.acme.trial";
	private static final CallSite OWN_THREAD = new CallSite(NAME, "own thread");
	private static final Duration SOON = Duration.ofMillis(300);
	private static final long PATIENCE_MILLIS = 20_000;

	@TempDir
	private Path folder;
	private BundleContext context;
	private PluginBundles bundles;
	private PluginGuard guard;
	private RegisteredPoints points;
	private Bundle trial;
	private final BlockingQueue<Trouble> troubles = new LinkedBlockingQueue<>();

	@BeforeEach
	void aPlugin() throws Exception {
		Bundle host = FrameworkUtil.getBundle(PluginBundles.class);
		assumeTrue(host != null, "only inside OSGi");
		host.start();
		context = host.getBundleContext();
		guard = guard(new Limits(SOON, 64 << 20, 3));
		guard.listen(troubles::add);
		bundles = new PluginBundles(context, guard, new Limits(SOON, 64 << 20, 3));
		bundles.open();
		points = new RegisteredPoints(context, guard);
		trial = context.installBundle("trial:" + NAME, TrialBundle.of(NAME, Trials.class, Set.of(Class.forName(Trials.class.getName() + "$1", false, getClass().getClassLoader()))));
	}

	private PluginGuard guard(Limits limits) {
		return new WatchfulGuard(limits, new AllocatedBytes(), new CulpritFile(folder.resolve("culprits.txt")), Clock.systemUTC());
	}

	@AfterEach
	void gone() throws BundleException {
		if (trial != null) {
			trial.uninstall();
			bundles.close();
		}
	}

	@Test
	void aPluginThatNobodyStartedIsStartedAndAnswers() throws Exception {
		trial.start();
		trial.stop();
		assertEquals(Optional.of(Optional.of("What is next?")), ask("well").answer());
	}

	@Test
	void whatItThrowsIsNamed() throws Exception {
		assertEquals(new Trouble(new CallSite(NAME, "throws"), Trouble.Kind.THREW, "java.lang.IllegalStateException", 1, false), trouble("throws"));
	}

	@Test
	void whatBlocksIsLeft() throws Exception {
		assertEquals(Trouble.Kind.TOO_SLOW, trouble("blocks").kind());
		allEnd();
	}

	@Test
	void aLoopThatNeverEndsReallyEnds() throws Exception {
		assertEquals(Trouble.Kind.TOO_SLOW, trouble("loops").kind());
		allEnd();
	}

	@Test
	void oneThatCatchesEvenErrorsEndsAsWell() throws Exception {
		assertEquals(Trouble.Kind.TOO_SLOW, trouble("stubborn").kind());
		allEnd();
	}

	@Test
	void whatAllocatesWithoutEndIsGivenUpLongBeforeItsTime() throws Exception {
		guard = guard(new Limits(Duration.ofMinutes(5), 64 << 20, 3));
		assertEquals(Trouble.Kind.TOO_MUCH_MEMORY, trouble("hoards").kind());
		assertEquals(Trouble.Kind.TOO_MUCH_MEMORY, trouble("streams").kind());
		allEnd();
	}

	@Test
	void aLoopOnTheCallersThreadEndsToo() throws Exception {
		Callable2 loops = asked("loops");
		assertEquals(Trouble.Kind.TOO_SLOW, ((Called.Failed<?>) guard.here(new CallSite(NAME, "page"), SOON, loops::ask)).trouble().kind());
		assertFalse(Thread.currentThread().isInterrupted());
	}

	@Test
	void aThreadOfItsOwnThatNeverPausesIsEndedAndNamed() throws Exception {
		ask("threads");
		assertEquals(new Trouble(OWN_THREAD, Trouble.Kind.RAN_ON, "", 1, false), troubles.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
		ends(Trials.THREAD);
	}

	@Test
	void aThreadOfItsOwnThatAllocatesWithoutEndIsEndedAndNamed() throws Exception {
		ask("hoardsAside");
		assertEquals(Trouble.Kind.TOO_MUCH_MEMORY, troubles.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS).kind());
		ends(Trials.THREAD);
	}

	@Test
	void whatAThreadOfItsOwnThrowsIsNamed() throws Exception {
		ask("throwsAside");
		assertEquals(new Trouble(OWN_THREAD, Trouble.Kind.THREW, "java.lang.IllegalStateException", 1, false), troubles.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
	}

	@Test
	void aThreadOfAPoolIsFreeAgainAfterwards() throws Exception {
		ask("pools");
		assertEquals(Trouble.Kind.RAN_ON, troubles.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS).kind());
		assertEquals(Optional.of(Optional.of("done")), guard(Limits.usual()).call(new CallSite(NAME, "poolsAgain"), asked("poolsAgain")::ask).answer());
	}

	@Test
	void whatLoopsInALibraryIsLeftAndToldOf() throws Exception {
		assertEquals(Trouble.Kind.TOO_SLOW, trouble("elsewhere").kind());
		troubles.take();
		assertEquals(new Trouble(new CallSite(NAME, "given up"), Trouble.Kind.GOES_ON, "", 1, false), troubles.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
		allEnd();
	}

	@Test
	void switchedOffItIsNotCalledAndRemembersThatBeyondTheProcess() throws Exception {
		trial.start();
		guard.switchOff(NAME);
		assertEquals(new Called.Off<>(NAME), ask("well"));
		assertEquals(new Called.Off<>(NAME), guard(Limits.usual()).call(new CallSite(NAME, "x"), () -> "never"));
	}

	@Test
	void aPluginThatDoesNotStartIsNamed() throws Exception {
		Bundle refuses = context.installBundle("trial:org.acme.refuses", TrialBundle.of("org.acme.refuses", Refuses.class, Set.of()));
		try {
			refuses.getResource("nothing-but-resolve-it");
			points.of(AsksComputed.class);
			assertEquals(List.of(Optional.of(Trouble.Kind.NOT_STARTED)), guard.culprits().stream().map(each -> each.last().map(last -> last.kind())).toList());
			assertEquals("org.acme.refuses", guard.culprits().getFirst().bundle());
		} finally {
			refuses.uninstall();
		}
	}

	private interface Callable2 {
		Optional<String> ask() throws Exception;
	}

	private Callable2 asked(String key) throws Exception {
		trial.getResource("nothing-but-resolve-it");
		for (CodePoints.Registered<AsksComputed> each : points.of(AsksComputed.class)) {
			if (each.bundle().equals(NAME) && each.service().call().key().equals(key)) {
				return () -> each.service().call().ask(new FactsDraft(LocalDate.EPOCH).facts(), Locale.ENGLISH);
			}
		}
		throw new AssertionError("no code point " + key);
	}

	private Called<Optional<String>> ask(String key) throws Exception {
		Callable2 asked = asked(key);
		return guard.call(new CallSite(NAME, key), asked::ask);
	}

	private Trouble trouble(String key) throws Exception {
		return ((Called.Failed<?>) ask(key)).trouble();
	}

	private static void allEnd() throws InterruptedException {
		ends("headroom-plugin " + NAME);
	}

	private static void ends(String thread) throws InterruptedException {
		for (Thread each : Thread.getAllStackTraces().keySet()) {
			if (each.getName().equals(thread)) {
				each.join(PATIENCE_MILLIS);
				assertFalse(each.isAlive(), "still running");
			}
		}
	}
}
