package org.headroom.method.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.headroom.method.CarryOver;
import org.headroom.method.CommitmentRule;
import org.headroom.method.Flow;
import org.headroom.method.LocalText;
import org.headroom.method.Loop;
import org.headroom.method.Method;
import org.headroom.method.Prompt;
import org.headroom.method.PromptSource;
import org.headroom.method.Stage;
import org.headroom.method.Suitability;
import org.headroom.method.Transition;
import org.headroom.method.Visibility;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * Writes a method as the YAML that {@link YamlMethodReader} reads back into an equal one. The same method
 * always gives the same text. Without state, safe on any thread.
 */
public final class YamlMethodWriter {

	private static final DumpSettings SETTINGS = DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).setWidth(120).setIndent(2)
			.setIndicatorIndent(2).setIndentWithIndicator(true).setDereferenceAliases(true).setMaxSimpleKeyLength(1_000).build();

	/** The method as text. */
	public String write(Method method) {
		return new Dump(SETTINGS).dumpToString(root(method));
	}

	private static Map<String, Object> root(Method method) {
		Map<String, Object> root = new LinkedHashMap<>();
		root.put("headroom-method", 1);
		root.put("id", method.id());
		root.put("version", method.version().toString());
		root.put("languages", List.copyOf(method.languages()));
		text(root, "title", method.title());
		text(root, "purpose", method.purpose());
		text(root, "not-for", method.notFor());
		text(root, "source", method.source());
		map(root, "brand", WrittenEvaluation.brand(method.brand()));
		fits(root, method.suitability());
		root.put("stages", method.stages().stream().map(YamlMethodWriter::stage).toList());
		flow(root, method.flow());
		list(root, "fields", method.fields().stream().map(YamlMethodWriter::prompt).toList());
		list(root, "needs", method.outputs().stream().map(WrittenParts::output).toList());
		commitments(root, method.commitments());
		list(root, "carry-over", method.carriesOver().stream().map(YamlMethodWriter::pair).toList());
		list(root, "metrics", method.evaluation().metrics().stream().map(WrittenEvaluation::metric).toList());
		list(root, "notices", method.evaluation().notices().stream().map(WrittenEvaluation::notice).toList());
		list(root, "report", method.evaluation().report().stream().map(WrittenEvaluation::part).toList());
		list(root, "migrations", method.migrations().stream().map(WrittenEvaluation::migration).toList());
		return root;
	}

	private static Map<String, Object> stage(Stage stage) {
		Map<String, Object> written = new LinkedHashMap<>();
		written.put("id", stage.id());
		text(written, "title", stage.title());
		text(written, "purpose", stage.purpose());
		long seconds = stage.timeBox().length().toSeconds();
		written.put(seconds % 60 == 0 ? "minutes" : "seconds", seconds % 60 == 0 ? seconds / 60 : seconds);
		list(written, "traits", stage.traits().stream().map(Values::word).toList());
		word(written, "page", stage.page());
		list(written, "prompts", stage.prompts().stream().map(YamlMethodWriter::prompt).toList());
		list(written, "needs", stage.outputs().stream().map(WrittenParts::output).toList());
		return written;
	}

	private static Map<String, Object> prompt(Prompt prompt) {
		Map<String, Object> written = new LinkedHashMap<>();
		written.put("id", prompt.id());
		text(written, "ask", prompt.text());
		text(written, "help", prompt.help());
		if (!(prompt.source() instanceof PromptSource.Fixed)) {
			written.put("from", WrittenParts.source(prompt.source()));
		}
		written.put("answer", WrittenParts.answer(prompt.answer()));
		written.put("visibility", Values.word(prompt.visibility()));
		if (prompt.allowed().size() < Visibility.values().length) {
			written.put("may-be", prompt.allowed().stream().map(Values::word).toList());
		}
		yes(written, "required", prompt.required());
		return written;
	}

	private static void fits(Map<String, Object> into, Suitability fits) {
		Map<String, Object> written = new LinkedHashMap<>();
		list(written, "kinds", fits.kinds().stream().map(Values::word).toList());
		list(written, "audiences", fits.audiences().stream().map(Values::word).toList());
		list(written, "segments", fits.segments().stream().map(Values::word).toList());
		list(written, "phases", fits.phases().stream().map(Values::word).toList());
		if (!written.isEmpty()) {
			into.put("fits", written);
		}
	}

	private static void flow(Map<String, Object> into, Flow flow) {
		if (!flow.equals(Flow.LINEAR)) {
			Map<String, Object> written = new LinkedHashMap<>();
			written.put("free-back", flow.freeBack());
			list(written, "transitions", flow.transitions().stream().map(YamlMethodWriter::transition).toList());
			list(written, "loops", flow.loops().stream().map(YamlMethodWriter::loop).toList());
			into.put("flow", written);
		}
	}

	private static Map<String, Object> transition(Transition transition) {
		Map<String, Object> written = new LinkedHashMap<>();
		written.put("from", transition.from());
		written.put("to", transition.to());
		written.put("when", WrittenParts.guard(transition.guard()));
		return written;
	}

	private static Map<String, Object> loop(Loop loop) {
		Map<String, Object> written = new LinkedHashMap<>();
		written.put("from", loop.from());
		written.put("to", loop.to());
		written.put("until", WrittenParts.guard(loop.until()));
		written.put("most", loop.most());
		return written;
	}

	private static void commitments(Map<String, Object> into, CommitmentRule rule) {
		if (!rule.equals(CommitmentRule.FREE)) {
			Map<String, Object> written = new LinkedHashMap<>();
			written.put("salesperson", rule.fromSalesperson());
			written.put("manager", rule.fromManager());
			written.put("any", rule.inAll());
			yes(written, "due", rule.dueNeeded());
			yes(written, "if-then", rule.ifThenNeeded());
			written.put("scale", WrittenParts.scale(rule.willingness()));
			into.put("commitments", written);
		}
	}

	private static Map<String, Object> pair(CarryOver pair) {
		Map<String, Object> written = new LinkedHashMap<>();
		written.put("from", pair.from());
		written.put("to", pair.to());
		return written;
	}

	static void text(Map<String, Object> into, String key, LocalText text) {
		if (!text.isEmpty()) {
			into.put(key, text.byLanguage());
		}
	}

	static void list(Map<String, Object> into, String key, List<?> list) {
		if (!list.isEmpty()) {
			into.put(key, list);
		}
	}

	static void map(Map<String, Object> into, String key, Map<String, ?> map) {
		if (!map.isEmpty()) {
			into.put(key, map);
		}
	}

	static void word(Map<String, Object> into, String key, String word) {
		if (!word.isEmpty()) {
			into.put(key, word);
		}
	}

	private static void yes(Map<String, Object> into, String key, boolean yes) {
		if (yes) {
			into.put(key, true);
		}
	}
}
