package org.headroom.method.tests;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.headroom.method.code.FactsDraft;
import org.headroom.method.code.PersonFacts;
import org.junit.jupiter.api.Test;

/**
 * What holds for all code of a plugin that Headroom calls. Subclass one of its subclasses.
 *
 * @param <A> what a call gives
 */
public abstract class CodePointContract<A> {

	private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*([._-][a-z0-9]+)*");
	private static final Duration LONGEST = Duration.ofSeconds(1);
	private static final int AT_ONCE = 8;

	CodePointContract() {
	}

	/** The beginning of all your keys, such as {@code org.acme}. */
	protected abstract String domain();

	/** Facts to try it with, beside those of somebody nothing is known about. */
	protected List<PersonFacts> facts() {
		return List.of();
	}

	abstract String key();

	abstract A call(PersonFacts facts);

	@Test
	public void itsKeyIsItsOwn() {
		String key = key();
		Sentence.NEVER_NULL.holds(key != null, "key() gave null");
		Sentence.OWN_KEY.holds(KEY.matcher(key).matches() && key.startsWith(domain() + "."), key + " is no word that begins with " + domain() + ".");
		Sentence.OWN_KEY.holds(key.equals(key()), "the second call gave another key");
	}

	@Test
	public void itAnswersWithinASecond() {
		for (PersonFacts each : all()) {
			call(each);
			long start = System.nanoTime();
			call(each);
			Duration taken = Duration.ofNanos(System.nanoTime() - start);
			Sentence.WITHIN_A_SECOND.holds(taken.compareTo(LONGEST) <= 0, "it took " + taken.toMillis() + " ms");
		}
	}

	@Test
	public void itNeverGivesNull() {
		for (PersonFacts each : all()) {
			Sentence.NEVER_NULL.holds(call(each) != null, "it did");
		}
	}

	@Test
	public void theSameFactsGiveTheSameAnswer() {
		for (PersonFacts each : all()) {
			Sentence.NO_STATE.holds(call(each).equals(call(each)), "the second call gave another answer");
		}
	}

	@Test
	public void callsAtTheSameTimeDoNotDisturbEachOther() throws InterruptedException {
		try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
			for (PersonFacts each : all()) {
				A alone = call(each);
				List<Future<A>> together = IntStream.range(0, AT_ONCE).mapToObj(i -> threads.submit(() -> call(each))).toList();
				for (Future<A> one : together) {
					Sentence.NO_STATE.holds(alone.equals(one.get()), "of calls at the same time one gave another answer");
				}
			}
		} catch (ExecutionException failed) {
			throw Sentence.NO_STATE.broken("of calls at the same time one failed", failed.getCause());
		}
	}

	/** Those the plugin gave, and nothing known. */
	final List<PersonFacts> all() {
		return Stream.concat(facts().stream(), Stream.of(nothing())).toList();
	}

	static PersonFacts nothing() {
		return new FactsDraft(LocalDate.of(2026, 3, 12)).facts();
	}
}
