package org.headroom.method.yaml.bundles;

import java.time.Duration;
import java.util.List;

import org.headroom.method.Method;
import org.headroom.method.MethodProvider;
import org.headroom.method.Origin;
import org.headroom.method.Refusal;
import org.headroom.method.yaml.folders.Shelf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One provider behind a guard: it is asked once, and whatever it does then, the caller gets a list and
 * the log the name of the bundle.
 */
final class Offer implements Shelf {

	private static final Logger LOG = LoggerFactory.getLogger(Offer.class);
	private static final Duration SLOW = Duration.ofSeconds(1);

	private final String bundle;
	private final MethodProvider provider;
	private boolean asked;
	private List<Found> found = List.of();
	private List<Refusal> refusals = List.of();

	Offer(String bundle, MethodProvider provider) {
		this.bundle = bundle;
		this.provider = provider;
	}

	@Override
	public synchronized List<Found> found() {
		askOnce();
		return found;
	}

	@Override
	public synchronized List<Refusal> refusals() {
		askOnce();
		return refusals;
	}

	private void askOnce() {
		if (!asked) {
			asked = true;
			ask();
		}
	}

	private void ask() {
		long start = System.nanoTime();
		try {
			List<Method> methods = List.copyOf(provider.methods());
			refusals = List.of();
			found = methods.stream().map(method -> new Found(new Origin(bundle, ""), method)).toList();
		} catch (SwitchedOff off) {
			// Asked again next time: somebody may have switched it on.
			asked = false;
			refusals = List.of(new Refusal.Failed(bundle, off.getMessage()));
		} catch (RuntimeException | LinkageError failed) {
			refusals = List.of(new Refusal.Failed(bundle, failed.toString()));
			LOG.warn("Bundle {} could not give its coaching methods", bundle, failed);
		}
		Duration taken = Duration.ofNanos(System.nanoTime() - start);
		if (taken.compareTo(SLOW) > 0) {
			LOG.warn("Bundle {} took {} ms to give its coaching methods", bundle, taken.toMillis());
		}
	}
}
