package org.headroom.method.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.headroom.method.AnswerType;
import org.headroom.method.Column;
import org.headroom.method.LocalText;
import org.headroom.method.Option;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads what may be answered: {@code answer: text}, or {@code answer: {scale: {from: 1, to: 5}}}. */
final class AnswerReader {

	private static final List<String> KINDS = List.of("text", "scale", "choice", "choices", "ranking", "table", "date", "money", "deal",
			"goal", "tally");
	private static final int MOST_OPTIONS = 200;
	private static final int MOST_COLUMNS = 20;

	private final Findings findings;
	private final Values values;
	private final Texts texts;

	AnswerReader(Findings findings, Texts texts) {
		this.findings = findings;
		this.values = new Values(findings);
		this.texts = texts;
	}

	Optional<AnswerType> read(Node node) {
		if (node instanceof ScalarNode) {
			return values.text(node).flatMap(kind -> kind(node, kind, Optional.empty()));
		}
		if (node instanceof MappingNode mapping && mapping.getValue().size() == 1) {
			NodeTuple only = mapping.getValue().getFirst();
			return values.text(only.getKeyNode()).flatMap(kind -> kind(only.getKeyNode(), kind, Optional.of(only.getValueNode())));
		}
		findings.add(node, Phrase.of("answer.form.wrong"), Phrase.of("answer.form.right", String.join(", ", KINDS)));
		return Optional.empty();
	}

	private Optional<AnswerType> kind(Node at, String kind, Optional<Node> settings) {
		return switch (kind) {
			case "text" -> freeText(settings);
			case "scale" -> scale(settings);
			case "choice" -> options(at, kind, settings, List.of("options")).map(AnswerType.SingleChoice::new);
			case "choices" -> choices(at, settings);
			case "ranking" -> options(at, kind, settings, List.of("options")).map(AnswerType.Ranking::new);
			case "table" -> table(at, settings);
			case "date" -> plain(settings, new AnswerType.DateAnswer());
			case "money" -> plain(settings, new AnswerType.Money());
			case "deal" -> plain(settings, new AnswerType.DealLink());
			case "goal" -> plain(settings, new AnswerType.GoalLink());
			case "tally" -> tally(settings);
			default -> unknown(at, kind);
		};
	}

	private Optional<AnswerType> unknown(Node at, String kind) {
		findings.add(at, Phrase.of("answer.unknown.wrong", kind), Nearest.hint(kind, KINDS));
		return Optional.empty();
	}

	private Optional<AnswerType> plain(Optional<Node> settings, AnswerType type) {
		settings.ifPresent(node -> findings.add(node, "answer.plain"));
		return Optional.of(type);
	}

	private Optional<AnswerType> freeText(Optional<Node> settings) {
		Optional<Section> section = settings.flatMap(node -> Section.of(findings, node, List.of("hint", "lines")));
		LocalText hint = texts.optional(section.flatMap(each -> each.at("hint")));
		int lines = values.number(section.flatMap(each -> each.at("lines")), AnswerType.FreeText.PLAIN.lines(), 1, 40);
		return Optional.of(new AnswerType.FreeText(hint, lines));
	}

	private Optional<AnswerType> tally(Optional<Node> settings) {
		Optional<Section> section = settings.flatMap(node -> Section.of(findings, node, List.of("unit")));
		return Optional.of(new AnswerType.Tally(texts.optional(section.flatMap(each -> each.at("unit")))));
	}

	private Optional<AnswerType> scale(Optional<Node> settings) {
		return settings.isPresent() ? scale(settings.get()).map(scale -> scale) : Optional.of(AnswerType.Scale.ZERO_TO_TEN);
	}

	/** The scale described by this node. */
	Optional<AnswerType.Scale> scale(Node node) {
		Optional<Section> read = Section.of(findings, node, List.of("from", "to", "anchors", "inverted"));
		if (read.isEmpty()) {
			return Optional.empty();
		}
		Section section = read.get();
		int min = values.number(section.at("from"), 0, -1_000, 1_000);
		int max = values.number(section.at("to"), Math.max(10, min + 1), -1_000, 1_100);
		boolean inverted = values.yes(section.at("inverted"), false);
		if (max <= min || max - min > 100) {
			findings.add(section.at("to").or(() -> section.at("from")).orElse(node), "scale.span", min, max);
			return Optional.empty();
		}
		return Optional.of(new AnswerType.Scale(min, max, anchors(section.at("anchors"), min, max), inverted));
	}

	private TreeMap<Integer, LocalText> anchors(Optional<Node> node, int min, int max) {
		TreeMap<Integer, LocalText> anchors = new TreeMap<>();
		for (NodeTuple entry : entries(node)) {
			LocalText text = texts.read(entry.getValueNode());
			OptionalInt point = values.number(entry.getKeyNode(), min, max);
			if (point.isPresent() && !text.isEmpty() && anchors.put(point.getAsInt(), text) != null) {
				findings.add(entry.getKeyNode(), "anchor.twice", point.getAsInt());
			}
		}
		return anchors;
	}

	private Optional<AnswerType> choices(Node at, Optional<Node> settings) {
		Optional<List<Option>> options = options(at, "choices", settings, List.of("options", "least", "most"));
		if (options.isEmpty()) {
			return Optional.empty();
		}
		Map<String, Node> bounds = new HashMap<>();
		entries(settings).forEach(entry -> values.text(entry.getKeyNode()).ifPresent(key -> bounds.put(key, entry.getValueNode())));
		int size = options.get().size();
		int least = values.number(Optional.ofNullable(bounds.get("least")), 0, 0, size);
		int most = values.number(Optional.ofNullable(bounds.get("most")), size, Math.max(1, least), size);
		return Optional.of(new AnswerType.MultiChoice(options.get(), least, Math.max(most, Math.max(1, least))));
	}

	private Optional<List<Option>> options(Node at, String kind, Optional<Node> settings, List<String> keys) {
		if (settings.isEmpty()) {
			findings.add(at, "options.none", kind);
			return Optional.empty();
		}
		return Section.of(findings, settings.get(), keys).flatMap(section -> section.need("options")).flatMap(this::options);
	}

	private Optional<List<Option>> options(Node node) {
		Map<String, Option> options = new LinkedHashMap<>();
		int before = findings.count();
		for (NodeTuple entry : entries(Optional.of(node))) {
			LocalText label = texts.read(entry.getValueNode());
			Optional<String> id = values.id(entry.getKeyNode());
			if (id.isPresent() && !label.isEmpty() && options.put(id.get(), new Option(id.get(), label)) != null) {
				findings.add(entry.getKeyNode(), "option.twice", id.get());
			}
		}
		if (findings.count() == before && options.size() < 2) {
			findings.add(node, "options.few");
		}
		if (options.size() > MOST_OPTIONS) {
			findings.add(node, "options.many", MOST_OPTIONS);
		}
		return options.size() < 2 || options.size() > MOST_OPTIONS ? Optional.empty() : Optional.of(List.copyOf(options.values()));
	}

	private List<NodeTuple> entries(Optional<Node> node) {
		if (node.isPresent() && !(node.get() instanceof MappingNode)) {
			findings.add(node.get(), "kind.pairs");
		}
		return node.filter(MappingNode.class::isInstance).map(each -> ((MappingNode) each).getValue()).orElse(List.of());
	}

	private Optional<AnswerType> table(Node at, Optional<Node> settings) {
		if (settings.isEmpty()) {
			findings.add(at, "columns.none");
			return Optional.empty();
		}
		Optional<Section> section = Section.of(findings, settings.get(), List.of("columns", "most"));
		int most = values.number(section.flatMap(each -> each.at("most")), 50, 1, 1_000);
		Optional<Node> node = section.flatMap(each -> each.need("columns"));
		List<Column> columns = columns(node);
		node.filter(each -> columns.isEmpty() && values.list(each).isEmpty()).ifPresent(each -> findings.add(each, "columns.none"));
		return columns.isEmpty() ? Optional.empty() : Optional.of(new AnswerType.Table(columns, most));
	}

	private List<Column> columns(Optional<Node> node) {
		List<Column> columns = new ArrayList<>();
		for (Node each : values.list(node)) {
			Optional<Column> column = Section.of(findings, each, List.of("id", "title", "answer")).flatMap(this::column);
			if (column.isPresent() && columns.stream().anyMatch(other -> other.id().equals(column.get().id()))) {
				findings.add(each, "column.twice", column.get().id());
			} else {
				column.ifPresent(columns::add);
			}
		}
		node.filter(each -> columns.size() > MOST_COLUMNS).ifPresent(each -> findings.add(each, "columns.many", MOST_COLUMNS));
		return columns.subList(0, Math.min(MOST_COLUMNS, columns.size()));
	}

	private Optional<Column> column(Section section) {
		Optional<String> id = section.need("id").flatMap(values::id);
		LocalText title = section.need("title").map(texts::read).orElse(LocalText.NONE);
		Optional<AnswerType> cell = section.need("answer").flatMap(this::read);
		if (cell.isPresent() && cell.get() instanceof AnswerType.Table) {
			findings.add(section.node(), "table.nested");
			return Optional.empty();
		}
		return id.isPresent() && !title.isEmpty() && cell.isPresent() ? Optional.of(new Column(id.get(), title, cell.get())) : Optional.empty();
	}
}
