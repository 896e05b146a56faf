package org.headroom.exchange.imports;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.imports.PersonRow;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.findings.FindingKind;
import org.headroom.exchange.mapping.Mapping;
import org.headroom.exchange.table.OpenQuotes;
import org.headroom.exchange.table.TableReader;
import org.headroom.exchange.table.TableRow;

/** Brings the rows of a people file into a draft, and remembers who was there. */
final class PeopleRows {
	private final MappedFile file;
	private final Voice voice;
	private final NameBook names;
	private final Map<String, Listed> listed = new LinkedHashMap<>();
	private final Set<String> managers = new HashSet<>();
	private final Set<String> offices = new HashSet<>();
	private final Shape shape;

	/** A person of the file and the line that names them. */
	record Listed(String name, long line) {
	}

	PeopleRows(MappedFile file, Voice voice, NameBook names) {
		this.file = file;
		this.voice = voice;
		this.names = names;
		this.shape = new Shape(file, voice);
	}

	void bring(Imports.Draft draft, Ticks ticks) throws IOException {
		OpenQuotes quotes = (line, column, text) -> voice.tell(FindingKind.OPEN_QUOTE, line, column, text, "");
		try (TableReader reader = file.table().open(quotes)) {
			Optional<TableRow> row = reader.next();
			while (row.isPresent()) {
				person(row.get()).ifPresent(draft::person);
				ticks.row(reader, true);
				row = reader.next();
			}
		}
		ticks.fileDone(file.table().bytes());
	}

	private Optional<PersonRow> person(TableRow row) {
		String name = name(row);
		if (!shape.fits(row)) {
			return Optional.empty();
		}
		if (name.isEmpty()) {
			voice.tell(FindingKind.BLANK_PERSON, row.line(), nameField(), "", "");
			return Optional.empty();
		}
		if (listed.putIfAbsent(NameBook.key(name), new Listed(name, row.line())) != null) {
			voice.tell(FindingKind.PERSON_TWICE, row.line(), nameField(), name, "");
			return Optional.empty();
		}
		String office = text(row, Field.OFFICE);
		offices.add(office);
		return Optional.of(new PersonRow(spelt(row, name), manager(row, name), office, text(row, Field.EMAIL)));
	}

	private String spelt(TableRow row, String name) {
		String right = names.note(name);
		if (!right.equals(name)) {
			voice.tell(FindingKind.NAME_SPELLING, row.line(), nameField(), name, right);
		}
		return right;
	}

	private String name(TableRow row) {
		String whole = text(row, Field.PERSON);
		return whole.isEmpty() ? (text(row, Field.FIRST_NAME) + " " + text(row, Field.LAST_NAME)).strip() : whole;
	}

	private Field nameField() {
		return file.mapping().has(Field.PERSON) ? Field.PERSON : Field.LAST_NAME;
	}

	private String manager(TableRow row, String name) {
		String manager = text(row, Field.MANAGER);
		if (manager.isEmpty()) {
			return "";
		}
		if (NameBook.key(manager).equals(NameBook.key(name))) {
			voice.tell(FindingKind.OWN_MANAGER, row.line(), Field.MANAGER, name, "");
			return "";
		}
		managers.add(NameBook.key(manager));
		return names.note(manager);
	}

	private String text(TableRow row, Field field) {
		Mapping mapping = file.mapping();
		OptionalInt column = mapping.column(field);
		return column.isEmpty() ? "" : shape.text(row, column.getAsInt());
	}

	/** After the deals: who of the file owns none of them, managers apart. */
	void tellWithoutDeals(Set<String> owners) {
		listed.forEach((key, person) -> {
			if (!owners.contains(key) && !managers.contains(key)) {
				voice.tell(FindingKind.PERSON_WITHOUT_DEALS, person.line(), nameField(), person.name(), "");
			}
		});
	}

	int people() {
		return listed.size();
	}

	int managers() {
		return managers.size();
	}

	int offices() {
		return (int) offices.stream().filter(office -> !office.isEmpty()).count();
	}

}
