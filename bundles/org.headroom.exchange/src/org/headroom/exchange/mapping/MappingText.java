package org.headroom.exchange.mapping;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.headroom.domain.deals.DealState;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.fields.TableKind;
import org.headroom.exchange.values.DateShape;
import org.headroom.exchange.values.NumberShape;

/** A mapping as lines of text: the kind, then "column 5 CLOSED", "dates 5 DAY_FIRST", "numbers 8 COMMA", "stage WON Signed+off". */
final class MappingText {
	private MappingText() {
	}

	static String write(Mapping mapping) {
		StringBuilder text = new StringBuilder("kind ").append(mapping.kind()).append('\n');
		mapping.columns().forEach((column, field) -> line(text, "column", column, field));
		mapping.dates().forEach((column, shape) -> line(text, "dates", column, shape));
		mapping.numbers().forEach((column, shape) -> line(text, "numbers", column, shape));
		mapping.stages().forEach((stage, state) -> line(text, "stage", state, URLEncoder.encode(stage, StandardCharsets.UTF_8)));
		return text.toString();
	}

	private static void line(StringBuilder text, String what, Object first, Object second) {
		text.append(what).append(' ').append(first).append(' ').append(second).append('\n');
	}

	/** Empty for text this version does not understand. */
	static Optional<Mapping> read(String text) {
		Map<Integer, Field> columns = new HashMap<>();
		Map<Integer, DateShape> dates = new HashMap<>();
		Map<Integer, NumberShape> numbers = new HashMap<>();
		Map<String, DealState> stages = new HashMap<>();
		try {
			String[] lines = text.split("\n");
			for (int at = 1; at < lines.length; at++) {
				String[] words = lines[at].split(" ", 3);
				switch (words[0]) {
					case "column" -> columns.put(Integer.valueOf(words[1]), Field.valueOf(words[2]));
					case "dates" -> dates.put(Integer.valueOf(words[1]), DateShape.valueOf(words[2]));
					case "numbers" -> numbers.put(Integer.valueOf(words[1]), NumberShape.valueOf(words[2]));
					case "stage" -> stages.put(URLDecoder.decode(words[2], StandardCharsets.UTF_8), DealState.valueOf(words[1]));
					default -> {
						return Optional.empty();
					}
				}
			}
			return Optional.of(new Mapping(TableKind.valueOf(lines[0].substring("kind ".length())), columns, dates, numbers, stages));
		} catch (IllegalArgumentException | IndexOutOfBoundsException otherVersion) {
			return Optional.empty();
		}
	}
}
