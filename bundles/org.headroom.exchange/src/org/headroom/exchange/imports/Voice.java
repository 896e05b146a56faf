package org.headroom.exchange.imports;

import java.util.OptionalInt;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.findings.Finding;
import org.headroom.exchange.findings.FindingKind;
import org.headroom.exchange.findings.FindingLog;
import org.headroom.exchange.findings.Place;
import org.headroom.exchange.mapping.Mapping;
import org.headroom.exchange.table.Table;

/** Tells findings about the rows of one file. */
final class Voice {
	private final FindingLog log;
	private final Table table;
	private final Mapping mapping;

	Voice(FindingLog log, MappedFile file) {
		this.log = log;
		this.table = file.table();
		this.mapping = file.mapping();
	}

	/** About a cell of the field's column; about the row when no column holds the field. */
	void tell(FindingKind kind, long line, Field field, String found, String detail) {
		OptionalInt column = mapping.column(field);
		tell(kind, line, column.orElse(0), found, detail);
	}

	/** About a row. */
	void tell(FindingKind kind, long line, String found, String detail) {
		tell(kind, line, 0, found, detail);
	}

	/** @param column from 1; 0 for the row */
	void tell(FindingKind kind, long line, int column, String found, String detail) {
		String name = column == 0 || column > table.columns().size() ? "" : table.columns().get(column - 1).name();
		log.accept(new Finding(kind, new Place(table.name(), line, column, name), found, detail));
	}
}
