package org.headroom.method.yaml;

import java.util.Optional;

import org.headroom.method.AnswerType;
import org.headroom.method.Reading;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads where a metric takes its number from: {@code of: {answer: closeness}}. */
final class MeasureReader {

	private final Findings findings;
	private final Declared declared;
	private final Outline outline;
	private final CodeKeys code;

	MeasureReader(Findings findings, Declared declared, Outline outline, CodeKeys code) {
		this.findings = findings;
		this.declared = declared;
		this.outline = outline;
		this.code = code;
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
			case "rounds" -> rounds(value);
			default -> code.metric(value).map(Reading.Computed::new);
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
		prompt.ifPresent(id -> less.ifPresent(other -> compare(section.at("less").orElseThrow(), id, other)));
		return prompt.flatMap(id -> less.map(other -> new Reading.Difference(id, other)));
	}

	private void compare(Node at, String prompt, String less) {
		Optional<Boolean> money = declared.answer(prompt).map(AnswerType.Money.class::isInstance);
		Optional<Boolean> lessMoney = declared.answer(less).map(AnswerType.Money.class::isInstance);
		if (prompt.equals(less)) {
			findings.sense(at, "metric.same", prompt);
		} else if (money.isPresent() && lessMoney.isPresent() && !money.equals(lessMoney)) {
			findings.sense(at, "metric.kinds", prompt, less);
		}
	}

	private Optional<Reading> rounds(Node node) {
		Optional<String> stage = declared.stage(node);
		stage.filter(id -> Declared.isWritten(node, id)).ifPresent(id -> outline.counted(node, id));
		return stage.map(Reading.RoundsOf::new);
	}

	private Optional<Reading> share(Section section) {
		Optional<String> prompt = section.need("of").flatMap(declared::tallyPrompt);
		Optional<String> among = section.need("among").flatMap(declared::tallyPrompt);
		prompt.filter(id -> among.filter(id::equals).isPresent()).ifPresent(id -> findings.sense(section.at("among").orElseThrow(), "metric.same", id));
		return prompt.flatMap(id -> among.map(other -> new Reading.ShareOf(id, other)));
	}
}
