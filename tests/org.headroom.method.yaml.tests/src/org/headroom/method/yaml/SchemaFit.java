package org.headroom.method.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a document fits a JSON Schema, for the words of draft 2020-12 that ours uses; another word is an error. */
final class SchemaFit {

	private static final Set<String> SAID = Set.of("$schema", "$id", "$defs", "title", "description", "default");

	private final Map<?, ?> root;

	SchemaFit(Map<?, ?> root) {
		this.root = root;
	}

	/** What does not fit, each with its path. */
	List<String> misfits(Object document) {
		List<String> misfits = new ArrayList<>();
		check(root, document, "", misfits);
		return misfits;
	}

	private void check(Map<?, ?> schema, Object value, String path, List<String> misfits) {
		schema.forEach((word, rule) -> {
			String misfit = misfit(schema, String.valueOf(word), rule, value, path, misfits);
			if (!misfit.isEmpty()) {
				misfits.add(path + " " + word + ": " + misfit);
			}
		});
	}

	private String misfit(Map<?, ?> schema, String word, Object rule, Object value, String path, List<String> misfits) {
		return switch (word) {
			case "$ref" -> {
				check((Map<?, ?>) ((Map<?, ?>) root.get("$defs")).get(((String) rule).substring("#/$defs/".length())), value, path, misfits);
				yield "";
			}
			case "type" -> said(rule instanceof List<?> any ? any.stream().anyMatch(each -> isA(each, value)) : isA(rule, value), rule);
			case "const" -> said(Objects.equals(rule, value), rule);
			case "enum" -> said(((List<?>) rule).contains(value), rule);
			case "pattern" -> said(!(value instanceof String text) || Pattern.compile((String) rule).matcher(text).find(), rule);
			case "minLength" -> said(!(value instanceof String text) || text.length() >= (int) rule, rule);
			case "maxLength" -> said(!(value instanceof String text) || text.length() <= (int) rule, rule);
			case "minimum" -> said(!(value instanceof Number number) || number.longValue() >= ((Number) rule).longValue(), rule);
			case "maximum" -> said(!(value instanceof Number number) || number.longValue() <= ((Number) rule).longValue(), rule);
			case "minItems" -> said(!(value instanceof List<?> list) || list.size() >= (int) rule, rule);
			case "maxItems" -> said(!(value instanceof List<?> list) || list.size() <= (int) rule, rule);
			case "uniqueItems" -> said(!(value instanceof List<?> list) || list.size() == Set.copyOf(list).size(), rule);
			case "minProperties" -> said(!(value instanceof Map<?, ?> map) || map.size() >= (int) rule, rule);
			case "maxProperties" -> said(!(value instanceof Map<?, ?> map) || map.size() <= (int) rule, rule);
			case "required" -> said(!(value instanceof Map<?, ?> map) || map.keySet().containsAll((List<?>) rule), rule);
			case "oneOf" -> said(((List<?>) rule).stream().filter(each -> fits(each, value)).count() == 1, "exactly one of " + ((List<?>) rule).size());
			case "anyOf" -> said(((List<?>) rule).stream().anyMatch(each -> fits(each, value)), rule);
			case "items", "properties", "additionalProperties", "propertyNames" -> inside(schema, word, rule, value, path, misfits);
			default -> said(SAID.contains(word), "a word this test does not know");
		};
	}

	private String inside(Map<?, ?> schema, String word, Object rule, Object value, String path, List<String> misfits) {
		if (word.equals("items") && value instanceof List<?> list) {
			for (int i = 0; i < list.size(); i++) {
				check((Map<?, ?>) rule, list.get(i), path + "/" + i, misfits);
			}
		}
		if (value instanceof Map<?, ?> map && !word.equals("items")) {
			Map<?, ?> known = schema.get("properties") instanceof Map<?, ?> properties ? properties : Map.of();
			map.forEach((key, each) -> inside(known, word, rule, String.valueOf(key), each, path + "/" + key, misfits));
		}
		return "";
	}

	private void inside(Map<?, ?> known, String word, Object rule, String key, Object value, String path, List<String> misfits) {
		switch (word) {
			case "propertyNames" -> check((Map<?, ?>) rule, key, path, misfits);
			case "properties" -> {
				if (known.get(key) instanceof Map<?, ?> schema) {
					check(schema, value, path, misfits);
				}
			}
			default -> {
				if (!known.containsKey(key) && rule instanceof Map<?, ?> schema) {
					check(schema, value, path, misfits);
				} else if (!known.containsKey(key)) {
					misfits.add(path + " is not known");
				}
			}
		}
	}

	private boolean fits(Object schema, Object value) {
		List<String> misfits = new ArrayList<>();
		check((Map<?, ?>) schema, value, "", misfits);
		return misfits.isEmpty();
	}

	private static boolean isA(Object type, Object value) {
		return switch ((String) type) {
			case "string" -> value instanceof String;
			case "integer" -> value instanceof Integer || value instanceof Long;
			case "number" -> value instanceof Number;
			case "boolean" -> value instanceof Boolean;
			case "array" -> value instanceof List;
			default -> value instanceof Map;
		};
	}

	private static String said(boolean fits, Object rule) {
		return fits ? "" : String.valueOf(rule);
	}
}
