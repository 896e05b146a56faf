package org.headroom.distro.brand;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads single values; each notes a mistake and gives nothing when the file holds something else. */
record Values(Findings findings) {
	private static final String NAME = "{name}";
	private static final List<String> LANGUAGES = List.of("en", "de");
	/** What ends a line or steers a terminal has no place in a name. */
	private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

	Optional<String> text(Node node) {
		if (!(node instanceof ScalarNode scalar)) {
			findings.add(node, "kind.text");
			return Optional.empty();
		}
		if (scalar.getValue().isBlank()) {
			findings.add(node, "text.blank");
			return Optional.empty();
		}
		return Optional.of(scalar.getValue().strip());
	}

	/** @param most characters */
	Optional<String> line(Node node, int most) {
		Optional<String> text = text(node);
		boolean fits = text.filter(each -> each.length() <= most && !CONTROL.matcher(each).find()).isPresent();
		if (text.isPresent() && !fits) {
			findings.add(node, "text.line", most);
		}
		return text.filter(each -> fits);
	}

	/** What has a form of its own. @param key the mistake where it has another; told what was written */
	Optional<String> formed(Node node, Pattern form, String key) {
		Optional<String> text = text(node);
		if (text.isPresent() && !form.matcher(text.get()).matches()) {
			findings.add(node, key, text.get());
			return Optional.empty();
		}
		return text;
	}

	Optional<String> oneOf(Node node, List<String> words) {
		Optional<String> text = text(node);
		if (text.isPresent() && !words.contains(text.get())) {
			findings.add(node, Phrase.of("value.unknown.wrong", text.get()), Nearest.hint(text.get(), words));
			return Optional.empty();
		}
		return text;
	}

	/** Yes or no, as people write it. */
	Optional<String> yesOrNo(Node node) {
		String written = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
		return switch (written) {
			case "yes", "true" -> Optional.of("yes");
			case "no", "false" -> Optional.of("no");
			default -> {
				findings.add(node, "kind.yesOrNo");
				yield Optional.empty();
			}
		};
	}

	List<Node> list(Optional<Node> node) {
		if (node.isPresent() && !(node.get() instanceof SequenceNode)) {
			findings.add(node.get(), "kind.list");
		}
		return node.filter(SequenceNode.class::isInstance).map(each -> ((SequenceNode) each).getValue()).orElse(List.of());
	}

	/** The pairs of a mapping whose keys the author chooses. */
	List<NodeTuple> pairs(Optional<Node> node) {
		if (node.isPresent() && !(node.get() instanceof MappingNode)) {
			findings.add(node.get(), "kind.pairs");
		}
		return node.filter(MappingNode.class::isInstance).map(each -> ((MappingNode) each).getValue()).orElse(List.of());
	}

	/** The same with the brand's name where {@code {name}} stands. */
	Spoken spoken(Optional<Node> node, String name) {
		Spoken said = spoken(node);
		return new Spoken(said.en().replace(NAME, name), said.de().replace(NAME, name));
	}

	/** The same words in both languages, or a mapping with each. */
	Spoken spoken(Optional<Node> node) {
		if (node.isEmpty()) {
			return Spoken.NOTHING;
		}
		if (node.get() instanceof ScalarNode) {
			return text(node.get()).map(text -> new Spoken(text, text)).orElse(Spoken.NOTHING);
		}
		return Section.of(findings, node.get(), LANGUAGES).map(section -> new Spoken(section.need("en").flatMap(this::text).orElse(""), section.need("de").flatMap(this::text).orElse("")))
				.orElse(Spoken.NOTHING);
	}
}
