package org.headroom.method.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.headroom.method.AnswerType;
import org.headroom.method.Column;
import org.headroom.method.Guard;
import org.headroom.method.LocalText;
import org.headroom.method.Option;
import org.headroom.method.Output;
import org.headroom.method.PromptSource;

/** The parts of a method that come in several kinds, as the nested maps and lists of a YAML file. */
final class WrittenParts {

	private WrittenParts() {
	}

	static Object answer(AnswerType type) {
		return switch (type) {
			case AnswerType.FreeText(LocalText hint, int lines) -> Map.of("text", with(hint, "hint", "lines", lines));
			case AnswerType.Scale scale -> Map.of("scale", scale(scale));
			case AnswerType.SingleChoice(List<Option> options) -> Map.of("choice", map("options", options(options)));
			case AnswerType.MultiChoice(List<Option> options, int least, int most) ->
				Map.of("choices", map("options", options(options), "least", least, "most", most));
			case AnswerType.Ranking(List<Option> options) -> Map.of("ranking", map("options", options(options)));
			case AnswerType.Table(List<Column> columns, int most) ->
				Map.of("table", map("columns", columns.stream().map(WrittenParts::column).toList(), "most", most));
			case AnswerType.DateAnswer date -> "date";
			case AnswerType.Money money -> "money";
			case AnswerType.DealLink deal -> "deal";
			case AnswerType.GoalLink goal -> "goal";
			case AnswerType.Tally(LocalText unit) -> unit.isEmpty() ? "tally" : Map.of("tally", map("unit", unit.byLanguage()));
		};
	}

	static Map<String, Object> scale(AnswerType.Scale scale) {
		Map<String, Object> written = map("from", scale.min(), "to", scale.max());
		if (!scale.anchors().isEmpty()) {
			Map<Integer, Object> anchors = new LinkedHashMap<>();
			scale.anchors().forEach((point, text) -> anchors.put(point, text.byLanguage()));
			written.put("anchors", anchors);
		}
		if (scale.inverted()) {
			written.put("inverted", true);
		}
		return written;
	}

	static Object source(PromptSource source) {
		return switch (source) {
			case PromptSource.Fixed fixed -> "fixed";
			case PromptSource.FromBank(String stage, List<String> tags) -> Map.of("bank", bank(stage, tags));
			case PromptSource.Computed(String key) -> Map.of("computed", key);
		};
	}

	static Object output(Output output) {
		return switch (output) {
			case Output.Answered(String prompt) -> Map.of("answer", prompt);
			case Output.FilledRows(String prompt, int least, List<String> columns) -> Map.of("rows", rows(prompt, least, columns));
			case Output.Goal goal -> "goal";
			case Output.Insight insight -> "insight";
		};
	}

	static Object guard(Guard guard) {
		return switch (guard) {
			case Guard.Always always -> "always";
			case Guard.Answered(String prompt) -> Map.of("answered", prompt);
			case Guard.AtLeast(String prompt, int value) -> Map.of("at-least", map("prompt", prompt, "value", value));
			case Guard.Chosen(String prompt, String option) -> Map.of("chosen", map("prompt", prompt, "option", option));
			case Guard.Not(Guard inner) -> Map.of("not", guard(inner));
			case Guard.AllOf(List<Guard> guards) -> Map.of("all", guards.stream().map(WrittenParts::guard).toList());
			case Guard.AnyOf(List<Guard> guards) -> Map.of("any", guards.stream().map(WrittenParts::guard).toList());
		};
	}

	private static Map<String, Object> column(Column column) {
		return map("id", column.id(), "title", column.title().byLanguage(), "answer", answer(column.cell()));
	}

	private static Map<String, Object> options(List<Option> options) {
		Map<String, Object> written = new LinkedHashMap<>();
		options.forEach(option -> written.put(option.id(), option.label().byLanguage()));
		return written;
	}

	private static Map<String, Object> bank(String stage, List<String> tags) {
		Map<String, Object> written = new LinkedHashMap<>();
		if (!stage.isEmpty()) {
			written.put("stage", stage);
		}
		if (!tags.isEmpty()) {
			written.put("tags", tags);
		}
		return written;
	}

	private static Map<String, Object> rows(String prompt, int least, List<String> columns) {
		Map<String, Object> written = map("of", prompt, "least", least);
		if (!columns.isEmpty()) {
			written.put("filled", columns);
		}
		return written;
	}

	private static Map<String, Object> with(LocalText text, String textKey, String key, Object value) {
		Map<String, Object> written = new LinkedHashMap<>();
		if (!text.isEmpty()) {
			written.put(textKey, text.byLanguage());
		}
		written.put(key, value);
		return written;
	}

	private static Map<String, Object> map(Object... keysAndValues) {
		Map<String, Object> written = new LinkedHashMap<>();
		for (int i = 0; i < keysAndValues.length; i += 2) {
			written.put((String) keysAndValues[i], keysAndValues[i + 1]);
		}
		return written;
	}
}
