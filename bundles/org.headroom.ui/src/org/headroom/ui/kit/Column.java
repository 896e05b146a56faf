package org.headroom.ui.kit;

import java.text.Collator;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.graphics.Image;

/**
 * A column of a {@link DataTable}.
 *
 * @param id part of the column's widget id
 * @param header the words above it
 * @param width in pixels; for a stretching column the least, and its share of what is left
 * @param words what a cell says
 * @param picture what stands before the words
 * @param order what sorting by it means
 * @param <R> a row
 */
record Column<R>(String id, String header, int width, boolean stretches, boolean right, Function<R, String> words,
		Function<R, Optional<Image>> picture, Comparator<R> order) {

	static <R> Comparator<R> alphabetical(Function<R, String> words) {
		Collator collator = Collator.getInstance();
		return (one, other) -> collator.compare(words.apply(one), words.apply(other));
	}
}
