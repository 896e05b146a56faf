package org.headroom.method.yaml;

import java.util.ArrayList;
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
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Reads what may be answered: {@code answer: text}, or {@code answer: {scale: {from: 1, to: 5}}}. */
final class AnswerReader {

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
		return Kind.of(findings, node, "answer", Keys.ANSWERS).flatMap(kind -> read(kind.at(), kind.word(), kind.settings()));
	}

	private Optional<AnswerType> read(Node at, String kind, Optional<Node> settings) {
		return switch (kind) {
			case "text" -> freeText(settings);
			case "scale" -> scale(settings);
			case "choice" -> options(at, kind, settings, Keys.OPTIONS).flatMap(this::options).map(AnswerType.SingleChoice::new);
			case "choices" -> options(at, kind, settings, Keys.CHOICES).flatMap(this::choices);
			case "ranking" -> options(at, kind, settings, Keys.OPTIONS).flatMap(this::options).map(AnswerType.Ranking::new);
			case "table" -> table(at, settings);
			case "date" -> plain(settings, new AnswerType.DateAnswer());
			case "money" -> plain(settings, new AnswerType.Money());
			case "deal" -> plain(settings, new AnswerType.DealLink());
			case "goal" -> plain(settings, new AnswerType.GoalLink());
			default -> tally(settings);
		};
	}

	private Optional<AnswerType> plain(Optional<Node> settings, AnswerType type) {
		settings.ifPresent(node -> findings.add(node, "answer.plain"));
		return Optional.of(type);
	}

	private Optional<AnswerType> freeText(Optional<Node> settings) {
		Optional<Section> section = settings.flatMap(node -> Section.of(findings, node, Keys.TEXT));
		LocalText hint = texts.optional(section.flatMap(each -> each.at("hint")));
		int lines = values.number(section.flatMap(each -> each.at("lines")), AnswerType.FreeText.PLAIN.lines(), 1, 40);
		return Optional.of(new AnswerType.FreeText(hint, lines));
	}

	private Optional<AnswerType> tally(Optional<Node> settings) {
		Optional<Section> section = settings.flatMap(node -> Section.of(findings, node, Keys.TALLY));
		return Optional.of(new AnswerType.Tally(texts.optional(section.flatMap(each -> each.at("unit")))));
	}

	private Optional<AnswerType> scale(Optional<Node> settings) {
		return settings.isPresent() ? scale(settings.get()).map(scale -> scale) : Optional.of(AnswerType.Scale.ZERO_TO_TEN);
	}

	/** The scale described by this node. */
	Optional<AnswerType.Scale> scale(Node node) {
		Optional<Section> read = Section.of(findings, node, Keys.SCALE);
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
		for (NodeTuple entry : values.entries(node)) {
			LocalText text = texts.read(entry.getValueNode());
			OptionalInt point = values.number(entry.getKeyNode(), min, max);
			if (point.isPresent() && !text.isEmpty() && anchors.put(point.getAsInt(), text) != null) {
				findings.add(entry.getKeyNode(), "anchor.twice", point.getAsInt());
			}
		}
		return anchors;
	}

	private Optional<AnswerType> choices(Section section) {
		Optional<List<Option>> options = options(section);
		int size = options.map(List::size).orElse(MOST_OPTIONS);
		int least = values.number(section.at("least"), 0, 0, size);
		int most = values.number(section.at("most"), size, Math.max(1, least), size);
		return options.map(known -> new AnswerType.MultiChoice(known, least, most));
	}

	private Optional<Section> options(Node at, String kind, Optional<Node> settings, List<String> keys) {
		if (settings.isEmpty()) {
			findings.add(at, "options.none", kind);
		}
		return settings.flatMap(node -> Section.of(findings, node, keys));
	}

	private Optional<List<Option>> options(Section section) {
		return section.need("options").flatMap(this::options);
	}

	private Optional<List<Option>> options(Node node) {
		Map<String, Option> options = new LinkedHashMap<>();
		int before = findings.count();
		for (NodeTuple entry : values.entries(Optional.of(node))) {
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

	private Optional<AnswerType> table(Node at, Optional<Node> settings) {
		if (settings.isEmpty()) {
			findings.add(at, "columns.none");
			return Optional.empty();
		}
		Optional<Section> section = Section.of(findings, settings.get(), Keys.TABLE);
		int most = values.number(section.flatMap(each -> each.at("most")), 50, 1, 1_000);
		Optional<Node> node = section.flatMap(each -> each.need("columns"));
		List<Column> columns = columns(node);
		node.filter(Values::isEmptyList).ifPresent(each -> findings.add(each, "columns.none"));
		return columns.isEmpty() ? Optional.empty() : Optional.of(new AnswerType.Table(columns, most));
	}

	private List<Column> columns(Optional<Node> node) {
		List<Column> columns = new ArrayList<>();
		for (Node each : values.list(node)) {
			Optional<Column> column = Section.of(findings, each, Keys.COLUMN).flatMap(this::column);
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
