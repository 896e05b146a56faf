package org.headroom.domain.plugins;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.headroom.method.guard.Trouble;

/**
 * A bundle that failed or was switched off.
 *
 * @param bundle symbolic name
 * @param off whether its code is not called
 * @param inARow how many times in a row each of its points has failed; points that work are left out
 * @param last the last failure; empty when somebody switched it off without one
 */
public record Culprit(String bundle, boolean off, Map<String, Integer> inARow, Optional<Failure> last) {

	/**
	 * A failure as it is remembered.
	 *
	 * @param detail names of code, for the author; may be empty
	 */
	public record Failure(String point, Trouble.Kind kind, String detail, Instant at) {
	}

	public Culprit {
		inARow = Map.copyOf(inARow);
	}

	static Culprit unknown(String bundle) {
		return new Culprit(bundle, false, Map.of(), Optional.empty());
	}

	/** Whether there is nothing to remember of it. */
	public boolean innocent() {
		return !off && inARow.isEmpty();
	}

	int inARow(String point) {
		return inARow.getOrDefault(point, 0);
	}

	Culprit failed(Failure failure, boolean nowOff) {
		Map<String, Integer> more = new TreeMap<>(inARow);
		more.merge(failure.point(), 1, Integer::sum);
		return new Culprit(bundle, off || nowOff, more, Optional.of(failure));
	}

	Culprit worked(String point) {
		Map<String, Integer> fewer = new TreeMap<>(inARow);
		fewer.remove(point);
		return new Culprit(bundle, off, fewer, last);
	}

	Culprit switched(boolean nowOff) {
		return nowOff ? new Culprit(bundle, true, inARow, last) : unknown(bundle);
	}
}
