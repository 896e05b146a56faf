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
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads prompts, of a stage or of the session as a whole. */
final class PromptReader {

	private final Findings findings;
	private final Values values;
	private final Texts texts;
	private final Declared declared;
	private final CodeKeys code;

	PromptReader(Findings findings, Texts texts, Declared declared, CodeKeys code) {
		this.findings = findings;
		this.values = new Values(findings);
		this.texts = texts;
		this.declared = declared;
		this.code = code;
	}

	List<Prompt> all(Optional<Node> node) {
		return values.list(node).stream().flatMap(each -> Section.of(findings, each, Keys.PROMPT).flatMap(this::prompt).stream()).toList();
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
		id.filter(known -> allowed.equals(EnumSet.of(Visibility.MINE))).ifPresent(declared::hidden);
		return id.isPresent() && !text.isEmpty() && answer.isPresent()
				? Optional.of(new Prompt(id.get(), text, help, source, answer.get(), visibility, allowed, required)) : Optional.empty();
	}

	private Set<Visibility> allowed(Section section, Visibility visibility) {
		Optional<Node> node = section.at("may-be");
		if (node.isEmpty()) {
			return EnumSet.allOf(Visibility.class);
		}
		int before = findings.count();
		Set<Visibility> allowed = values.someOf(node, Visibility.class);
		if (!allowed.contains(visibility)) {
			if (findings.count() == before) {
				findings.add(section.at("visibility").orElse(node.get()), "visibility.barred", Values.word(visibility));
			}
			allowed.add(visibility);
		}
		return allowed;
	}

	private Optional<PromptSource> source(Node node) {
		return Kind.of(findings, node, "source", Keys.SOURCES).flatMap(this::source);
	}

	private Optional<PromptSource> source(Kind kind) {
		return switch (kind.word()) {
			case "fixed" -> Optional.of(kind.alone(findings)).map(word -> new PromptSource.Fixed());
			case "bank" -> kind.needed(findings).flatMap(node -> Section.of(findings, node, Keys.BANK)).flatMap(this::bank);
			default -> kind.needed(findings).flatMap(node -> code.prompt(node)).map(PromptSource.Computed::new);
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
}
