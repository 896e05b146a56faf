package org.headroom.method.yaml;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.headroom.method.AnswerType;
import org.headroom.method.LocalText;
import org.headroom.method.Prompt;
import org.headroom.method.PromptSource;
import org.headroom.method.Visibility;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads one prompt. */
final class PromptReader {

	private static final List<String> KEYS = List.of("id", "ask", "help", "from", "answer", "visibility", "may-be", "required");
	private static final List<String> SOURCES = List.of("fixed", "bank", "computed");

	private final Findings findings;
	private final Values values;
	private final Texts texts;
	private final Declared declared;

	PromptReader(Findings findings, Texts texts, Declared declared) {
		this.findings = findings;
		this.values = new Values(findings);
		this.texts = texts;
		this.declared = declared;
	}

	Optional<Prompt> read(Node node) {
		return Section.of(findings, node, KEYS).flatMap(this::prompt);
	}

	private Optional<Prompt> prompt(Section section) {
		Optional<String> id = section.need("id").flatMap(declared::newPrompt);
		LocalText text = section.need("ask").map(texts::read).orElse(LocalText.NONE);
		LocalText help = texts.optional(section.at("help"));
		PromptSource source = section.at("from").flatMap(this::source).orElseGet(PromptSource.Fixed::new);
		Optional<AnswerType> answer = section.need("answer").flatMap(new AnswerReader(findings, texts)::read);
		Visibility visibility = section.at("visibility").flatMap(each -> values.oneOf(each, Visibility.class)).orElse(Visibility.OURS);
		Set<Visibility> allowed = allowed(section, visibility);
		boolean required = values.yes(section.at("required"), false);
		id.ifPresent(known -> answer.ifPresent(type -> declared.answer(known, type)));
		return id.isPresent() && !text.isEmpty() && answer.isPresent()
				? Optional.of(new Prompt(id.get(), text, help, source, answer.get(), visibility, allowed, required)) : Optional.empty();
	}

	private Set<Visibility> allowed(Section section, Visibility visibility) {
		Optional<Node> node = section.at("may-be");
		if (node.isEmpty()) {
			return EnumSet.allOf(Visibility.class);
		}
		Set<Visibility> allowed = values.someOf(node, Visibility.class);
		if (!allowed.contains(visibility)) {
			findings.add(section.at("visibility").orElse(node.get()), "visibility.barred", Values.word(visibility));
			allowed.add(visibility);
		}
		return allowed;
	}

	private Optional<PromptSource> source(Node node) {
		if (node instanceof ScalarNode scalar && scalar.getValue().equals("fixed")) {
			return Optional.of(new PromptSource.Fixed());
		}
		if (node instanceof MappingNode mapping && mapping.getValue().size() == 1) {
			NodeTuple only = mapping.getValue().getFirst();
			return values.text(only.getKeyNode()).flatMap(kind -> source(only.getKeyNode(), kind, only.getValueNode()));
		}
		findings.add(node, "source.form");
		return Optional.empty();
	}

	private Optional<PromptSource> source(Node at, String kind, Node value) {
		return switch (kind) {
			case "bank" -> Section.of(findings, value, List.of("stage", "tags")).flatMap(this::bank);
			case "computed" -> values.id(value).map(PromptSource.Computed::new);
			default -> unknown(at, kind);
		};
	}

	private Optional<PromptSource> bank(Section section) {
		String stage = section.at("stage").flatMap(values::text).orElse("");
		List<String> tags = values.texts(section.at("tags"));
		if (stage.isEmpty() && tags.isEmpty()) {
			findings.add(section.node(), "bank.empty");
			return Optional.empty();
		}
		return Optional.of(new PromptSource.FromBank(stage, tags));
	}

	private Optional<PromptSource> unknown(Node at, String kind) {
		findings.add(at, Phrase.of("source.unknown.wrong", kind), Nearest.hint(kind, SOURCES));
		return Optional.empty();
	}
}
