package org.headroom.method.yaml;

import java.util.Optional;

import org.headroom.method.Reading;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads where a metric takes its number from: {@code of: {answer: closeness}}. */
final class MeasureReader {

	private final Findings findings;
	private final Values values;
	private final Declared declared;

	MeasureReader(Findings findings, Declared declared) {
		this.findings = findings;
		this.values = new Values(findings);
		this.declared = declared;
	}

	Optional<Reading> read(Node node) {
		return Kind.of(findings, node, "reading", Keys.READINGS)
				.flatMap(kind -> kind.needed(findings).flatMap(settings -> read(kind.word(), settings)));
	}

	private Optional<Reading> read(String kind, Node value) {
		return switch (kind) {
			case "answer" -> declared.measurablePrompt(value).map(Reading.OfAnswer::new);
			case "column" -> Section.of(findings, value, Keys.OF_COLUMN).flatMap(this::column);
			case "rows" -> declared.tablePrompt(value).map(Reading.RowsOf::new);
			case "difference" -> Section.of(findings, value, Keys.DIFFERENCE).flatMap(this::difference);
			case "share" -> Section.of(findings, value, Keys.SHARE).flatMap(this::share);
			case "rounds" -> declared.stage(value).map(Reading.RoundsOf::new);
			default -> values.id(value).map(Reading.Computed::new);
		};
	}

	private Optional<Reading> column(Section section) {
		Optional<String> prompt = section.need("of").flatMap(declared::tablePrompt);
		Optional<Node> column = section.need("column");
		return prompt.flatMap(id -> column.flatMap(each -> declared.measurableColumn(id, each)).map(word -> new Reading.OfColumn(id, word)));
	}

	private Optional<Reading> difference(Section section) {
		Optional<String> prompt = section.need("of").flatMap(declared::measurablePrompt);
		Optional<String> less = section.need("less").flatMap(declared::measurablePrompt);
		return prompt.flatMap(id -> less.map(other -> new Reading.Difference(id, other)));
	}

	private Optional<Reading> share(Section section) {
		Optional<String> prompt = section.need("of").flatMap(declared::tallyPrompt);
		Optional<String> among = section.need("among").flatMap(declared::tallyPrompt);
		return prompt.flatMap(id -> among.map(other -> new Reading.ShareOf(id, other)));
	}
}
