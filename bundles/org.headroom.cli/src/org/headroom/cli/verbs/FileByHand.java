package org.headroom.cli.verbs;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.terminal.Json;
import org.headroom.domain.deals.DealState;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.imports.Planned;
import org.headroom.exchange.mapping.Mapping;
import org.headroom.exchange.mapping.MappingGuess;
import org.headroom.exchange.mapping.Mappings;
import org.headroom.exchange.mapping.Recognition;
import org.headroom.exchange.table.Column;
import org.headroom.exchange.table.ReadAs;
import org.headroom.exchange.table.Table;

/** The first file of an import as somebody says it is to be read; what they do not say is as it was detected, or as they said of an earlier one. */
record FileByHand(Call call, Mappings mappings) {

	static void describe(Signature signature) {
		signature.option("--delimiter", "SIGN").option("--encoding", "NAME").options("--date-format", "[HEADER=]PATTERN").options("--numbers", "[HEADER=]EXAMPLE")
				.options("--column", "FIELD=HEADER").options("--stage", "WORDS=STATE");
	}

	Recognition look(Path file) {
		ReadAs said = new ReadingByHand(call).said();
		Recognition seen = said.detected() ? Recognition.of(file, mappings) : Recognition.as(file, said, mappings);
		return switch (seen) {
			case Recognition.NoTable none -> none;
			case Recognition.Known known -> new Recognition.Known(known.found(), known.table(), new MappingGuess(mapping(known), known.guess().saved()));
		};
	}

	private Mapping mapping(Recognition.Known known) {
		Mapping mapping = known.guess().mapping();
		List<String> headers = known.table().headers();
		for (String pair : call.values("--column")) {
			mapping = with(mapping, headers, pair);
		}
		for (String pair : call.values("--stage")) {
			mapping = withStage(mapping, pair);
		}
		return new FormatsByHand(call, headers).in(mapping);
	}

	/** Keeps what was said for every later file that looks the same; once it is imported, so that a try changes nothing. */
	void keep(Recognition seen) {
		boolean said = Stream.of("--delimiter", "--encoding", "--date-format", "--numbers", "--column", "--stage").anyMatch(call::has);
		if (said && seen instanceof Recognition.Known known) {
			mappings.save(known.found(), known.table(), known.guess().mapping());
		}
	}

	private Mapping with(Mapping mapping, List<String> headers, String pair) {
		int equals = pair.indexOf('=');
		String name = equals < 0 ? pair : pair.substring(0, equals);
		List<Field> fields = mapping.kind().fields();
		Field field = fields.stream().filter(each -> Json.token(each).equals(name)).findFirst()
				.orElseThrow(() -> call.wrong("wrong.choice", "--column", name, String.join(", ", fields.stream().map(Json::token).toList())));
		return mapping.with(column(call, "--column " + name, headers, pair.substring(equals + 1)), field);
	}

	private Mapping withStage(Mapping mapping, String pair) {
		int equals = pair.lastIndexOf('=');
		String state = pair.substring(equals + 1).strip().toLowerCase(Locale.ROOT);
		Optional<DealState> meant = Stream.of(DealState.values()).filter(each -> Json.token(each).equals(state)).findFirst();
		if (equals < 1 || meant.isEmpty()) {
			throw call.wrong("wrong.stage", pair);
		}
		return mapping.withStage(pair.substring(0, equals).strip(), meant.get());
	}

	/** The column of that header, from 1; where no header is called so, the column of that number. */
	static int column(Call call, String option, List<String> headers, String header) {
		String typed = header.strip();
		OptionalInt column = IntStream.rangeClosed(1, headers.size()).filter(number -> headers.get(number - 1).equalsIgnoreCase(typed)).findFirst();
		return column.orElseGet(() -> IntStream.rangeClosed(1, headers.size()).filter(number -> typed.equals(Integer.toString(number))).findFirst()
				.orElseThrow(() -> call.wrong("wrong.choice", option, header, String.join(", ", headers))));
	}

	/** How to name what was not recognised: each time another of the columns that mean nothing yet. */
	static List<String> help(Planned.NotUnderstood unclear, Call call) {
		Iterator<String> free = unclear.table().columns().stream().filter(column -> !unclear.mapping().columns().containsKey(column.number()))
				.map(column -> names(unclear.table(), column)).iterator();
		return unclear.mapping().missing().stream().flatMap(group -> group.stream().sorted().limit(1))
				.map(field -> call.words(FileByHand.class).say("import.byHand", Json.token(field), free.hasNext() ? free.next() : "…")).toList();
	}

	/** A header that stands there once, else the column's number. */
	private static String names(Table table, Column column) {
		boolean once = !column.name().isBlank() && table.columns().stream().filter(other -> other.name().equalsIgnoreCase(column.name())).count() == 1;
		return once ? column.name() : Integer.toString(column.number());
	}
}
