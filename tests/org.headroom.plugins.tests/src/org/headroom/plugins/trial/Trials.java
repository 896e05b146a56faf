package org.headroom.plugins.trial;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import org.headroom.method.code.AsksComputed;
import org.headroom.method.code.PersonFacts;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Registers a code point for each way to go wrong. */
public final class Trials implements BundleActivator {
	/** What the threads it starts are called. */
	public static final String THREAD = "acme-aside";

	private final ExecutorService pool = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());

	@Override
	public void start(BundleContext context) {
		register(context, "well", facts -> Optional.of("What is next?"));
		register(context, "throws", facts -> {
			throw new IllegalStateException("words");
		});
		register(context, "blocks", facts -> blocked());
		register(context, "loops", facts -> looped());
		register(context, "stubborn", facts -> stubborn());
		register(context, "hoards", facts -> hoarded());
		register(context, "threads", facts -> aside(Trials::looped));
		register(context, "hoardsAside", facts -> aside(Trials::hoarded));
		register(context, "throwsAside", facts -> aside(() -> {
			throw new IllegalStateException("words");
		}));
		register(context, "pools", facts -> {
			pool.execute(Trials::looped);
			return Optional.of("begun");
		});
		register(context, "poolsAgain", facts -> {
			try {
				return pool.submit(() -> Optional.of("done")).get();
			} catch (InterruptedException | ExecutionException e) {
				throw new IllegalStateException(e);
			}
		});
		register(context, "elsewhere", facts -> Optional.of(String.valueOf(BigInteger.TWO.modPow(BigInteger.TWO.pow(8_000), BigInteger.TWO.pow(30_000).subtract(BigInteger.ONE)).bitLength())));
		register(context, "streams", facts -> Optional.of(Stream.iterate(1, each -> each + 1).toList().toString()));
	}

	private static void register(BundleContext context, String key, Function<PersonFacts, Optional<String>> asked) {
		context.registerService(AsksComputed.class, new AsksComputed() {

			@Override
			public String key() {
				return key;
			}

			@Override
			public Optional<String> ask(PersonFacts facts, Locale locale) {
				return asked.apply(facts);
			}
		}, null);
	}

	private static Optional<String> aside(Runnable work) {
		Thread thread = new Thread(work, THREAD);
		thread.setDaemon(true);
		thread.start();
		return Optional.of("begun");
	}

	private static Optional<String> blocked() {
		try {
			new CountDownLatch(1).await();
		} catch (InterruptedException told) {
			return Optional.of("too late");
		}
		return Optional.empty();
	}

	private static Optional<String> looped() {
		long counted = 0;
		while (counted >= 0) {
			counted = counted > 1_000 ? 0 : counted + 1;
		}
		return Optional.of("never");
	}

	private static Optional<String> stubborn() {
		while (true) {
			try {
				looped();
			} catch (Error ignored) {
				// a plugin that thinks it knows better
			}
		}
	}

	private static Optional<String> hoarded() {
		List<byte[]> hoard = new ArrayList<>();
		while (true) {
			hoard.add(new byte[1 << 20]);
		}
	}

	@Override
	public void stop(BundleContext context) {
		pool.shutdownNow();
	}
}
