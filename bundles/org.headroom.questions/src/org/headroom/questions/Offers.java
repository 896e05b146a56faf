package org.headroom.questions;

import java.util.ArrayList;
import java.util.List;

/**
 * Questions on offer in a stage, and those that come next. Immutable.
 *
 * @param shown at most {@link QuestionPicker#OFFERED}; fewer when the bank holds no more that fit
 * @param waiting the rest, the best first
 */
public record Offers(List<Offer> shown, List<Offer> waiting) {
	public Offers {
		shown = List.copyOf(shown);
		waiting = List.copyOf(waiting);
	}

	/** Whether there is another one to show. */
	public boolean hasAnother() {
		return !waiting.isEmpty();
	}

	/**
	 * Shows the next one at that place; the one that was there comes round again after all others.
	 *
	 * @param place from 0
	 */
	public Offers another(int place) {
		if (waiting.isEmpty()) {
			return this;
		}
		List<Offer> rest = new ArrayList<>(waiting.subList(1, waiting.size()));
		rest.add(shown.get(place));
		return new Offers(with(place, waiting.getFirst()), rest);
	}

	/**
	 * The one at that place was asked: it is gone, and the next one takes its place.
	 *
	 * @param place from 0
	 */
	public Offers asked(int place) {
		if (waiting.isEmpty()) {
			List<Offer> left = new ArrayList<>(shown);
			left.remove(place);
			return new Offers(left, waiting);
		}
		return new Offers(with(place, waiting.getFirst()), waiting.subList(1, waiting.size()));
	}

	private List<Offer> with(int place, Offer offer) {
		List<Offer> next = new ArrayList<>(shown);
		next.set(place, offer);
		return next;
	}
}
