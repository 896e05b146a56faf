package org.headroom.cli.verbs;

import java.util.Optional;
import org.headroom.cli.desk.Call;
import org.headroom.cli.terminal.Json;
import org.headroom.domain.words.Words;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.findings.Finding;
import org.headroom.exchange.mapping.Recognition;
import org.headroom.exchange.values.DateShape;
import org.headroom.exchange.values.NumberShape;

/** What to type when something about a file was guessed wrongly. Only the file named first takes these options. */
record Mending(Call call, Recognition file) {

	/** Empty where nothing was guessed. */
	Optional<String> of(Finding finding) {
		return file instanceof Recognition.Known known && known.table().name().equals(finding.place().file()) ? of(finding, known) : Optional.empty();
	}

	private Optional<String> of(Finding finding, Recognition.Known known) {
		Words words = call.words(Mending.class);
		String header = finding.place().columnName();
		return switch (finding.kind()) {
			case AMBIGUOUS_DATE -> Optional.of(words.say("mend.date", header, otherDates().pattern()));
			case AMBIGUOUS_NUMBER -> Optional.of(words.say("mend.number", header, otherNumbers(finding).pattern()));
			case UNKNOWN_STAGE -> Optional.of(words.say("mend.stage", finding.found()));
			case DUPLICATE_HEADER -> field(finding, known).map(field -> words.say("mend.header", Json.token(field), finding.place().column()));
			default -> Optional.empty();
		};
	}

	/** In doubt dates are read as the language writes them. */
	private DateShape otherDates() {
		return DateShape.of(call.desk().locale()) == DateShape.MONTH_FIRST ? DateShape.DAY_FIRST : DateShape.MONTH_FIRST;
	}

	private static NumberShape otherNumbers(Finding finding) {
		return finding.detail().startsWith(NumberShape.POINT.pattern()) ? NumberShape.COMMA : NumberShape.POINT;
	}

	/** What the columns of that header were taken for. */
	private static Optional<Field> field(Finding finding, Recognition.Known known) {
		return known.table().columns().stream().filter(column -> column.name().equalsIgnoreCase(finding.found()))
				.flatMap(column -> Optional.ofNullable(known.guess().mapping().columns().get(column.number())).stream()).findFirst();
	}
}
