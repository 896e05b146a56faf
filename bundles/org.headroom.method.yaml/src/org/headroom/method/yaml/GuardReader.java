package org.headroom.method.yaml;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.headroom.method.AnswerType;
import org.headroom.method.Guard;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads conditions: {@code when: {answered: goal}}. */
final class GuardReader {

	private static final int DEEPEST = 20;

	private final Findings findings;
	private final Values values;
	private final Declared declared;

	GuardReader(Findings findings, Declared declared) {
		this.findings = findings;
		this.values = new Values(findings);
		this.declared = declared;
	}

	Optional<Guard> read(Node node) {
		return read(node, 0);
	}

	private Optional<Guard> read(Node node, int depth) {
		if (depth > DEEPEST) {
			findings.add(node, "guard.deep", DEEPEST);
			return Optional.empty();
		}
		return Kind.of(findings, node, "guard", Keys.GUARDS).flatMap(kind -> kind.word().equals("always")
				? Optional.of(kind.alone(findings)).map(word -> new Guard.Always())
				: kind.needed(findings).flatMap(settings -> read(kind.word(), settings, depth)));
	}

	private Optional<Guard> read(String kind, Node value, int depth) {
		return switch (kind) {
			case "answered" -> declared.prompt(value).map(Guard.Answered::new);
			case "at-least" -> atLeast(value);
			case "chosen" -> chosen(value);
			case "not" -> read(value, depth + 1).map(Guard.Not::new);
			case "all" -> Optional.of(new Guard.AllOf(all(value, depth)));
			default -> Optional.of(new Guard.AnyOf(all(value, depth)));
		};
	}

	private List<Guard> all(Node value, int depth) {
		if (Values.isEmptyList(value)) {
			findings.sense(value, "guard.empty");
		}
		return values.list(value).stream().flatMap(each -> read(each, depth + 1).stream()).toList();
	}

	private Optional<Guard> atLeast(Node node) {
		Optional<Section> section = Section.of(findings, node, Keys.AT_LEAST);
		Optional<String> prompt = section.flatMap(each -> each.need("prompt")).flatMap(declared::numberPrompt);
		OptionalInt value = section.flatMap(each -> each.need("value")).map(each -> values.number(each, -999_999_999, 999_999_999))
				.orElse(OptionalInt.empty());
		prompt.flatMap(declared::answer).ifPresent(type -> value.ifPresent(point -> check(section.get().at("value").orElseThrow(), type, point)));
		return prompt.isPresent() && value.isPresent() ? Optional.of(new Guard.AtLeast(prompt.get(), value.getAsInt())) : Optional.empty();
	}

	private void check(Node at, AnswerType type, int value) {
		int lowest = type instanceof AnswerType.Scale scale ? scale.min() : 0;
		if (type instanceof AnswerType.Scale scale && value > scale.max()) {
			findings.sense(at, "guard.above", scale.max());
		} else if (value <= lowest) {
			findings.doubt(at, "guard.below", lowest);
		}
	}

	private Optional<Guard> chosen(Node node) {
		Optional<Section> section = Section.of(findings, node, Keys.CHOSEN);
		Optional<String> prompt = section.flatMap(each -> each.need("prompt")).flatMap(declared::prompt);
		Optional<Node> option = section.flatMap(each -> each.need("option"));
		return prompt.flatMap(id -> option.flatMap(each -> declared.option(id, each)).map(word -> new Guard.Chosen(id, word)));
	}
}
