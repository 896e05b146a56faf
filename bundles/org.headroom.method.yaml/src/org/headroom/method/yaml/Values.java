package org.headroom.method.yaml;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

import org.headroom.method.MethodVersion;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads single values; each notes a mistake and gives nothing when the file holds something else. */
final class Values {

	static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*([._-][a-z0-9]+)*");
	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");

	private final Findings findings;

	Values(Findings findings) {
		this.findings = findings;
	}

	Optional<String> text(Node node) {
		if (!(node instanceof ScalarNode scalar)) {
			findings.add(node, "kind.text");
			return Optional.empty();
		}
		if (scalar.getValue().isBlank()) {
			findings.add(node, "text.blank");
			return Optional.empty();
		}
		if (scalar.getValue().codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
			findings.add(node, "text.half");
			return Optional.empty();
		}
		return Optional.of(scalar.getValue());
	}

	Optional<MethodVersion> version(Node node) {
		Optional<String> text = text(node);
		try {
			return text.map(MethodVersion::parse);
		} catch (IllegalArgumentException noVersion) {
			findings.add(node, "version.form", text.orElse(""));
			return Optional.empty();
		}
	}

	Optional<String> id(Node node) {
		return text(node).filter(id -> isId(node, id));
	}

	private boolean isId(Node node, String id) {
		boolean plain = ID.matcher(id).matches() && id.length() <= 80;
		if (!plain) {
			findings.add(node, "id.form", id, proposal(id));
		}
		return plain;
	}

	private static String proposal(String id) {
		String plain = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
		return plain.isEmpty() ? "my-id" : plain.substring(0, Math.min(80, plain.length()));
	}

	OptionalInt number(Node node, int least, int most) {
		if (!(node instanceof ScalarNode scalar) || !NUMBER.matcher(scalar.getValue()).matches()) {
			findings.add(node, "kind.number", least, most);
			return OptionalInt.empty();
		}
		int number = Integer.parseInt(scalar.getValue());
		if (number < least || number > most) {
			findings.add(node, "number.range", number, least, most);
			return OptionalInt.empty();
		}
		return OptionalInt.of(number);
	}

	int number(Optional<Node> node, int otherwise, int least, int most) {
		return node.map(each -> number(each, least, most)).orElse(OptionalInt.of(otherwise)).orElse(otherwise);
	}

	boolean yes(Optional<Node> node, boolean otherwise) {
		return node.map(each -> yes(each, otherwise)).orElse(otherwise);
	}

	private boolean yes(Node node, boolean otherwise) {
		if (node instanceof ScalarNode scalar && (scalar.getValue().equals("true") || scalar.getValue().equals("false"))) {
			return scalar.getValue().equals("true");
		}
		findings.add(node, "kind.boolean");
		return otherwise;
	}

	List<Node> list(Node node) {
		if (node instanceof SequenceNode sequence) {
			return sequence.getValue();
		}
		findings.add(node, "kind.list");
		return List.of();
	}

	/** Whether a list is here and holds nothing. */
	static boolean isEmptyList(Node node) {
		return node instanceof SequenceNode sequence && sequence.getValue().isEmpty();
	}

	List<Node> list(Optional<Node> node) {
		return node.map(this::list).orElse(List.of());
	}

	/** The pairs of a mapping whose keys the author chooses. */
	List<NodeTuple> entries(Optional<Node> node) {
		if (node.isPresent() && !(node.get() instanceof MappingNode)) {
			findings.add(node.get(), "kind.pairs");
		}
		return node.filter(MappingNode.class::isInstance).map(each -> ((MappingNode) each).getValue()).orElse(List.of());
	}

	List<String> texts(Optional<Node> node) {
		return list(node).stream().flatMap(each -> text(each).stream()).toList();
	}

	<E extends Enum<E>> Optional<E> oneOf(Node node, Class<E> type) {
		return text(node).flatMap(word -> named(node, word, type));
	}

	<E extends Enum<E>> Set<E> someOf(Optional<Node> node, Class<E> type) {
		EnumSet<E> some = EnumSet.noneOf(type);
		list(node).forEach(each -> oneOf(each, type).ifPresent(some::add));
		return some;
	}

	private <E extends Enum<E>> Optional<E> named(Node node, String word, Class<E> type) {
		List<E> constants = Arrays.asList(type.getEnumConstants());
		Optional<E> meant = constants.stream().filter(each -> word(each).equals(word)).findFirst();
		if (meant.isEmpty()) {
			findings.add(node, Phrase.of("value.unknown.wrong", word), Nearest.hint(word, constants.stream().map(Values::word).toList()));
		}
		return meant;
	}

	/** How a constant is written in a file: {@code DEAL_REVIEW} as {@code deal-review}. */
	static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
