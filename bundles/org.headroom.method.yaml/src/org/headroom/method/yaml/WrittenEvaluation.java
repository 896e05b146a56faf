package org.headroom.method.yaml;

import java.util.LinkedHashMap;
import java.util.Map;

import org.headroom.method.Brand;
import org.headroom.method.Metric;
import org.headroom.method.Migration;
import org.headroom.method.Notice;
import org.headroom.method.Reading;
import org.headroom.method.ReportPart;

/** What a method shows and makes of the answers, as the nested maps and lists of a YAML file. */
final class WrittenEvaluation {

	private WrittenEvaluation() {
	}

	/** The icon is written out: a snapshot stands for itself. */
	static Map<String, Object> brand(Brand brand) {
		Map<String, Object> written = new LinkedHashMap<>();
		YamlMethodWriter.text(written, "by", brand.by());
		YamlMethodWriter.word(written, "colour", brand.colour());
		YamlMethodWriter.word(written, "icon", brand.icon());
		return written;
	}

	static Map<String, Object> metric(Metric metric) {
		Map<String, Object> written = new LinkedHashMap<>();
		written.put("id", metric.id());
		YamlMethodWriter.text(written, "title", metric.title());
		YamlMethodWriter.text(written, "unit", metric.unit());
		written.put("of", reading(metric.from()));
		written.put("fold", Values.word(metric.fold()));
		written.put("least", metric.least());
		written.put("shown", Values.word(metric.shown()));
		return written;
	}

	private static Map<String, Object> reading(Reading reading) {
		return switch (reading) {
			case Reading.OfAnswer(String prompt) -> Map.of("answer", prompt);
			case Reading.OfColumn(String prompt, String column) -> Map.of("column", pair("of", prompt, "column", column));
			case Reading.RowsOf(String prompt) -> Map.of("rows", prompt);
			case Reading.Difference(String prompt, String less) -> Map.of("difference", pair("of", prompt, "less", less));
			case Reading.ShareOf(String prompt, String other) -> Map.of("share", pair("of", prompt, "among", other));
			case Reading.RoundsOf(String stage) -> Map.of("rounds", stage);
			case Reading.Computed(String key) -> Map.of("computed", key);
		};
	}

	private static Map<String, String> pair(String key, String value, String second, String its) {
		Map<String, String> pair = new LinkedHashMap<>();
		pair.put(key, value);
		pair.put(second, its);
		return pair;
	}

	static Map<String, Object> notice(Notice notice) {
		Map<String, Object> written = new LinkedHashMap<>();
		written.put("id", notice.id());
		written.put("when", WrittenParts.guard(notice.when()));
		YamlMethodWriter.text(written, "say", notice.message());
		written.put("evidence", notice.evidence());
		written.put("least", notice.least());
		return written;
	}

	static Map<String, Object> part(ReportPart part) {
		Map<String, Object> written = new LinkedHashMap<>();
		written.put("id", part.id());
		YamlMethodWriter.text(written, "title", part.title());
		YamlMethodWriter.list(written, "prompts", part.prompts());
		YamlMethodWriter.word(written, "computed", part.computed());
		return written;
	}

	static Map<String, Object> migration(Migration migration) {
		Map<String, Object> written = new LinkedHashMap<>();
		written.put("before", migration.before().toString());
		YamlMethodWriter.map(written, "prompts", migration.prompts());
		YamlMethodWriter.map(written, "stages", migration.stages());
		YamlMethodWriter.map(written, "options", migration.options());
		return written;
	}
}
