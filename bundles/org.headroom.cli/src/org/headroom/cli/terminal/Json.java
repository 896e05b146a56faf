package org.headroom.cli.terminal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A JSON object being filled, its members in the order they were put. Ids go in as decimal strings, because
 * many readers round large numbers; days, times and enums as their ISO or lower-case names; an empty
 * {@link Optional} as null. Not thread-safe.
 */
public final class Json {
	private final Map<String, Object> members = new LinkedHashMap<>();

	public Json put(String name, Object value) {
		members.put(name, value);
		return this;
	}

	public Json id(String name, long id) {
		return put(name, Long.toString(id));
	}

	public Json id(String name, Optional<Long> id) {
		return put(name, id.map(Object::toString));
	}

	public Json all(String name, Stream<Json> objects) {
		return put(name, objects.toList());
	}

	/** Indented by two, without a line break at its end. */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder();
		write(this, text, "\n");
		return text.toString();
	}

	private static void write(Object value, StringBuilder text, String indent) {
		switch (value) {
			case Json json -> object(json, text, indent);
			case List<?> list -> array(list, text, indent);
			case Optional<?> optional -> optional.ifPresentOrElse(present -> write(present, text, indent), () -> text.append("null"));
			case OptionalLong number -> text.append(number.isPresent() ? Long.toString(number.getAsLong()) : "null");
			case BigDecimal number -> text.append(number.toPlainString());
			case Number number -> text.append(number);
			case Boolean truth -> text.append(truth);
			case Enum<?> name -> quote(token(name), text);
			default -> quote(value.toString(), text);
		}
	}

	/** How an enum is written in JSON and typed as an option: {@code DEAL_REVIEW} is {@code deal-review}. */
	public static String token(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static void object(Json json, StringBuilder text, String indent) {
		String between = "{";
		for (Map.Entry<String, Object> member : json.members.entrySet()) {
			quote(member.getKey(), text.append(between).append(indent).append("  "));
			write(member.getValue(), text.append(": "), indent + "  ");
			between = ",";
		}
		text.append(json.members.isEmpty() ? "{}" : indent + "}");
	}

	private static void array(List<?> list, StringBuilder text, String indent) {
		String between = "[";
		for (Object element : list) {
			write(element, text.append(between).append(indent).append("  "), indent + "  ");
			between = ",";
		}
		text.append(list.isEmpty() ? "[]" : indent + "]");
	}

	private static void quote(String words, StringBuilder text) {
		text.append('"');
		for (int index = 0; index < words.length(); index++) {
			char letter = words.charAt(index);
			switch (letter) {
				case '"', '\\' -> text.append('\\').append(letter);
				case '\n' -> text.append("\\n");
				case '\r' -> text.append("\\r");
				case '\t' -> text.append("\\t");
				default -> text.append(Character.isISOControl(letter) ? "\\u%04x".formatted((int) letter) : String.valueOf(letter));
			}
		}
		text.append('"');
	}
}
