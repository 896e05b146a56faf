package org.headroom.exchange.imports;

import java.util.Objects;
import org.headroom.exchange.fields.TableKind;
import org.headroom.exchange.mapping.Mapping;
import org.headroom.exchange.table.Table;

/** A file and what its columns mean, complete enough to be imported. */
public record MappedFile(Table table, Mapping mapping) {
	public MappedFile {
		Objects.requireNonNull(table);
		if (!mapping.complete()) {
			throw new IllegalArgumentException("fields missing: " + mapping.missing());
		}
		if (mapping.columns().keySet().stream().anyMatch(column -> column < 1 || column > table.columns().size())) {
			throw new IllegalArgumentException("no such column in the file: " + mapping.columns());
		}
	}

	public TableKind kind() {
		return mapping.kind();
	}
}
