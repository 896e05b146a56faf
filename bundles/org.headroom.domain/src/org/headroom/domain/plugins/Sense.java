package org.headroom.domain.plugins;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.headroom.method.code.WritesReport.Block;
import org.headroom.method.guard.Nonsense;

/** Takes what a plugin gave for what it should be, inside the guarded call, or throws {@link Nonsense}. */
final class Sense {
	private static final int LONGEST_TEXT = 10_000;
	private static final int LONGEST_LIST = 1_000;

	private static final Pattern KEY = Pattern.compile("(?=.{1,80}$)[a-z][a-z0-9]*([._-][a-z0-9]+)*");

	private Sense() {
	}

	static <T> T given(String what, T value) {
		if (value == null) {
			throw new Nonsense(what + " is null");
		}
		return value;
	}

	static String text(String what, String value) {
		if (given(what, value).length() > LONGEST_TEXT) {
			throw new Nonsense(what + " has more than " + LONGEST_TEXT + " characters");
		}
		return value;
	}

	static String sentence(String what, String value) {
		if (text(what, value).isBlank()) {
			throw new Nonsense(what + " is blank");
		}
		return value.strip();
	}

	/** A key goes into logs, so it is as plain as those that methods name. */
	static String key(String value) {
		if (!KEY.matcher(text("the key", value)).matches()) {
			throw new Nonsense("the key is no lower-case word of at most 80 characters");
		}
		return value;
	}

	static Optional<String> sentence(String what, Optional<String> value) {
		return given(what, value).map(each -> sentence(what, each));
	}

	static OptionalDouble number(String what, OptionalDouble value) {
		if (given(what, value).isPresent() && !Double.isFinite(value.getAsDouble())) {
			throw new Nonsense(what + " is not a number");
		}
		return value;
	}

	/** A copy: the plugin's own list may change, be endless, or hold nulls. */
	static <T> List<T> list(String what, List<T> value, UnaryOperator<T> each) {
		List<T> copy = new ArrayList<>();
		for (T one : given(what, value)) {
			if (copy.size() == LONGEST_LIST) {
				throw new Nonsense(what + " has more than " + LONGEST_LIST + " entries");
			}
			copy.add(each.apply(given(what + " in a list", one)));
		}
		return List.copyOf(copy);
	}

	static Block block(Block block) {
		return switch (block) {
			case Block.Paragraph(String text) -> new Block.Paragraph(text("a paragraph", text));
			case Block.Points(List<String> points) -> new Block.Points(list("points", points, each -> text("a point", each)));
			case Block.Table(List<String> headings, List<List<String>> rows) -> new Block.Table(list("headings", headings, each -> text("a heading", each)),
					list("rows", rows, row -> list("a row", row, each -> text("a cell", each))));
		};
	}
}
