package org.headroom.cli.verbs;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.terminal.Json;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.imports.Planned;
import org.headroom.exchange.mapping.Mapping;
import org.headroom.exchange.mapping.MappingGuess;
import org.headroom.exchange.mapping.Mappings;
import org.headroom.exchange.mapping.Recognition;
import org.headroom.exchange.table.ReadAs;

/** The first file of an import as somebody says it is to be read; what they do not say is as it was detected, or as they said of an earlier one. */
record FileByHand(Call call, Mappings mappings) {

	static void describe(Signature signature) {
		signature.option("--delimiter", "SIGN").option("--encoding", "NAME").options("--date-format", "[HEADER=]PATTERN").options("--numbers", "[HEADER=]EXAMPLE")
				.options("--column", "FIELD=HEADER");
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
		return new FormatsByHand(call, headers).in(mapping);
	}

	/** Keeps what was said for every later file that looks the same; once it is imported, so that a try changes nothing. */
	void keep(Recognition seen) {
		boolean said = Stream.of("--delimiter", "--encoding", "--date-format", "--numbers", "--column").anyMatch(call::has);
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

	/** The column of that header, from 1. */
	static int column(Call call, String option, List<String> headers, String header) {
		OptionalInt column = IntStream.rangeClosed(1, headers.size()).filter(number -> headers.get(number - 1).equalsIgnoreCase(header.strip())).findFirst();
		return column.orElseThrow(() -> call.wrong("wrong.choice", option, header, String.join(", ", headers)));
	}

	/** How to name what was not recognised. */
	static List<String> help(Planned.NotUnderstood unclear, Call call) {
		return unclear.mapping().missing().stream().flatMap(group -> group.stream().sorted().limit(1))
				.map(field -> call.words(FileByHand.class).say("import.byHand", Json.token(field), unclear.table().headers().getFirst())).toList();
	}
}
