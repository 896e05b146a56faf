package org.headroom.method.yaml.bundles;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.headroom.method.Method;
import org.headroom.method.MethodProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One provider behind a guard: it is asked once, and whatever it does then, the caller gets a list and
 * the log the name of the bundle.
 */
final class Offer {

	private static final Logger LOG = LoggerFactory.getLogger(Offer.class);
	private static final Duration SLOW = Duration.ofSeconds(1);

	private final String bundle;
	private final MethodProvider provider;
	private boolean asked;
	private List<Method> methods = List.of();
	private String failure = "";

	Offer(String bundle, MethodProvider provider) {
		this.bundle = bundle;
		this.provider = provider;
	}

	String bundle() {
		return bundle;
	}

	synchronized List<Method> methods() {
		if (!asked) {
			asked = true;
			ask();
		}
		return methods;
	}

	Optional<String> failure() {
		methods();
		return failure.isEmpty() ? Optional.empty() : Optional.of(failure);
	}

	private void ask() {
		long start = System.nanoTime();
		try {
			methods = List.copyOf(provider.methods());
		} catch (RuntimeException | LinkageError failed) {
			failure = failed.toString();
			LOG.warn("Bundle {} could not give its coaching methods", bundle, failed);
		}
		Duration taken = Duration.ofNanos(System.nanoTime() - start);
		if (taken.compareTo(SLOW) > 0) {
			LOG.warn("Bundle {} took {} ms to give its coaching methods", bundle, taken.toMillis());
		}
	}
}
