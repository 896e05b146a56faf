package org.headroom.ui.methods;

import java.util.Optional;
import java.util.OptionalInt;
import org.headroom.domain.words.Words;

/**
 * What managers see of themselves in practice: how sure they were before and after, how often they said back what they heard for each question,
 * and whether it was useful to whoever played along. In memory only, and nobody else's. No widget in it.
 */
final class Mirror {
	private OptionalInt before = OptionalInt.empty();
	private OptionalInt after = OptionalInt.empty();
	private int reflections;
	private int questions;
	private Optional<Useful> useful = Optional.empty();

	/** What whoever played along taps. */
	enum Useful {
		YES, PARTLY, NO
	}

	void reflected() {
		reflections++;
	}

	void asked() {
		questions++;
	}

	/** @param sure 0 to 10 */
	void before(OptionalInt sure) {
		before = sure;
	}

	void after(OptionalInt sure) {
		after = sure;
	}

	OptionalInt before() {
		return before;
	}

	OptionalInt after() {
		return after;
	}

	void useful(Useful tapped) {
		useful = Optional.of(tapped);
	}

	/** Reflections for each question; 1:1 is fair and 2:1 good by the MITI 4 coding manual. */
	String tally(Words words) {
		if (questions == 0) {
			return reflections == 0 ? words.say("mirror.none") : words.say("mirror.counted", reflections);
		}
		return words.say("mirror.ratio", reflections, questions, Math.round(10.0 * reflections / questions) / 10.0);
	}

	/** What changed from before to after; empty until both are known. */
	Optional<String> change(Words words) {
		if (before.isEmpty() || after.isEmpty()) {
			return Optional.empty();
		}
		int more = after.getAsInt() - before.getAsInt();
		String how = more == 0 ? words.say("mirror.same", after.getAsInt()) : words.say("mirror.change", before.getAsInt(), after.getAsInt());
		return Optional.of(how);
	}

	/** What was tapped, in words. */
	Optional<String> usefulness(Words words) {
		return useful.map(tapped -> switch (tapped) {
			case YES -> words.say("useful.yes.said");
			case PARTLY -> words.say("useful.partly.said");
			case NO -> words.say("useful.no.said");
		});
	}
}
