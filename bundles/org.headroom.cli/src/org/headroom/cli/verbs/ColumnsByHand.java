package org.headroom.cli.verbs;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.headroom.cli.desk.Call;
import org.headroom.cli.terminal.Json;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.imports.Planned;
import org.headroom.exchange.mapping.Mapping;
import org.headroom.exchange.mapping.Mappings;
import org.headroom.exchange.table.FileProbe;
import org.headroom.exchange.table.Probe;
import org.headroom.exchange.table.Table;

/** Columns somebody names with {@code --column FIELD=HEADER}; kept for every later file with the same header. */
record ColumnsByHand(Call call, Mappings mappings) {

	/** Does nothing where none was named, and leaves a file that is no table to be refused later. */
	void save(Path file) {
		List<String> pairs = call.values("--column");
		if (!pairs.isEmpty() && new FileProbe().probe(file) instanceof Probe.Found found) {
			Table table = found.table();
			Mapping mapping = mappings.guess(table).mapping();
			for (String pair : pairs) {
				mapping = with(mapping, table, pair);
			}
			mappings.save(table, mapping);
		}
	}

	private Mapping with(Mapping mapping, Table table, String pair) {
		int equals = pair.indexOf('=');
		String name = equals < 0 ? pair : pair.substring(0, equals);
		List<Field> fields = mapping.kind().fields();
		Field field = fields.stream().filter(each -> Json.token(each).equals(name)).findFirst()
				.orElseThrow(() -> call.wrong("wrong.choice", "--column", name, String.join(", ", fields.stream().map(Json::token).toList())));
		OptionalInt column = column(table.headers(), pair.substring(equals + 1));
		return mapping.with(column.orElseThrow(() -> call.wrong("wrong.choice", "--column " + name, pair.substring(equals + 1), String.join(", ", table.headers()))), field);
	}

	private static OptionalInt column(List<String> headers, String header) {
		return IntStream.rangeClosed(1, headers.size()).filter(number -> headers.get(number - 1).equalsIgnoreCase(header.strip())).findFirst();
	}

	/** How to name what was not recognised. */
	static List<String> help(Planned.NotUnderstood unclear, Call call) {
		return unclear.mapping().missing().stream().flatMap(group -> group.stream().sorted().limit(1))
				.map(field -> call.words(ColumnsByHand.class).say("import.byHand", Json.token(field), unclear.table().headers().getFirst())).toList();
	}
}
