package org.headroom.method.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.headroom.method.LocalText;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads texts in the languages of the method: a mapping of language to text, or a bare text in the first one. */
final class Texts {

	private final Findings findings;
	private final Values values;
	private final List<String> languages;
	private final boolean allNeeded;

	/**
	 * @param languages the languages of the method, the author's own first
	 * @param allNeeded whether a text that lacks one of them is a mistake
	 */
	Texts(Findings findings, List<String> languages, boolean allNeeded) {
		this.findings = findings;
		this.values = new Values(findings);
		this.languages = languages;
		this.allNeeded = allNeeded;
	}

	/** The languages that the keys of this text name. */
	static List<String> languagesOf(Node node) {
		return node instanceof MappingNode mapping
				? mapping.getValue().stream().map(NodeTuple::getKeyNode).filter(ScalarNode.class::isInstance)
						.map(key -> ((ScalarNode) key).getValue()).filter(Texts::isTag).distinct().toList()
				: List.of();
	}

	LocalText optional(Optional<Node> node) {
		return node.map(this::read).orElse(LocalText.NONE);
	}

	/** The text at this node; {@link LocalText#NONE}, with a mistake noted, when there is none. */
	LocalText read(Node node) {
		if (node instanceof MappingNode mapping) {
			return complete(node, byLanguage(mapping));
		}
		return values.text(node).map(text -> complete(node, Map.of(languages.getFirst(), text))).orElse(LocalText.NONE);
	}

	private Map<String, String> byLanguage(MappingNode mapping) {
		Map<String, String> texts = new LinkedHashMap<>();
		for (NodeTuple entry : mapping.getValue()) {
			Node key = entry.getKeyNode();
			values.text(key).filter(tag -> isKnownTag(key, tag)).ifPresent(tag -> {
				if (texts.containsKey(tag)) {
					findings.add(key, "language.twice", tag);
				}
				texts.put(tag, values.text(entry.getValueNode()).orElse(""));
			});
		}
		return texts;
	}

	private LocalText complete(Node node, Map<String, String> texts) {
		languages.stream().filter(language -> allNeeded && !texts.containsKey(language))
				.forEach(language -> findings.add(node, "language.missing", language));
		Map<String, String> written = new LinkedHashMap<>(texts);
		written.values().removeIf(String::isEmpty);
		return new LocalText(written);
	}

	private boolean isKnownTag(Node key, String tag) {
		if (!isTag(tag)) {
			findings.add(key, Phrase.of("language.form.wrong", tag), languages.isEmpty() ? Phrase.of("language.form.right") : Nearest.hint(tag, languages));
			return false;
		}
		if (allNeeded && !languages.contains(tag)) {
			findings.add(key, Phrase.of("language.unknown.wrong", tag), Nearest.hint(tag, languages));
		}
		return true;
	}

	static boolean isTag(String tag) {
		Locale locale = Locale.forLanguageTag(tag);
		return !locale.getLanguage().isEmpty() && locale.toLanguageTag().equals(tag);
	}
}
