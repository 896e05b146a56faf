package org.headroom.questions;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headroom.method.LocalText;
import org.headroom.questions.Problems.Position;
import org.headroom.questions.RawQuestion.Cell;

/** The CSV shape of a pack: one question a line, the columns in any order. One thread, one reading. */
final class CsvPack {
	private static final List<String> COLUMNS = List.of("key", "en", "de", "stage", "type", "triggers", "only", "audience", "tags");
	private static final Set<String> YES = Set.of("yes", "true", "1", "x", "ja", "wahr");
	private static final Set<String> NO = Set.of("", "no", "false", "0", "nein", "falsch");
	private static final String SEPARATORS = "[\\s,;|]+";

	private final Problems problems;
	private final boolean reservedAllowed;

	CsvPack(Problems problems, boolean reservedAllowed) {
		this.problems = problems;
		this.reservedAllowed = reservedAllowed;
	}

	/** Empty, with problems noted, when the text is not a table of questions at all. */
	Optional<RawPack> read(String text) {
		Optional<List<CsvRows.Row>> rows = CsvRows.read(text, problems);
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		if (rows.get().isEmpty() || !isHeader(rows.get().getFirst())) {
			problems.add(new Position(1, 0), PackProblem.Kind.NO_HEADER, String.join(",", COLUMNS));
			return Optional.empty();
		}
		return Optional.of(pack(rows.get()));
	}

	private static boolean isHeader(CsvRows.Row row) {
		return row.cells().stream().map(CsvPack::name).anyMatch(List.of("en", "de")::contains);
	}

	private RawPack pack(List<CsvRows.Row> rows) {
		String id = PackIds.fromFile(problems.file());
		PackIds.check(id, Position.FILE, reservedAllowed, problems);
		Map<String, Integer> columns = columns(rows.getFirst());
		int width = rows.getFirst().cells().size();
		List<RawQuestion> questions = rows.stream().skip(1).flatMap(row -> question(row, columns, width).stream()).toList();
		return new RawPack(id, id.isEmpty() ? LocalText.NONE : LocalText.english(id), 1, Set.of(), Set.of(), questions);
	}

	private Map<String, Integer> columns(CsvRows.Row header) {
		Map<String, Integer> byName = new HashMap<>();
		for (int i = 0; i < header.cells().size(); i++) {
			String name = name(header.cells().get(i));
			Position at = new Position(header.line(), i + 1);
			if (!COLUMNS.contains(name) && !name.isEmpty()) {
				problems.add(at, PackProblem.Kind.UNKNOWN_COLUMN, name, String.join(", ", COLUMNS));
			} else if (byName.putIfAbsent(name, i) != null && !name.isEmpty()) {
				problems.add(at, PackProblem.Kind.COLUMN_TWICE, name);
			}
		}
		return byName;
	}

	private static String name(String cell) {
		return cell.strip().toLowerCase(Locale.ROOT);
	}

	private Optional<RawQuestion> question(CsvRows.Row row, Map<String, Integer> columns, int width) {
		if (row.cells().size() != width) {
			problems.add(new Position(row.line(), 0), PackProblem.Kind.CELLS, Integer.toString(row.cells().size()), Integer.toString(width));
			return Optional.empty();
		}
		Cells cells = new Cells(row, columns);
		return Optional.of(new RawQuestion(new Position(row.line(), 0), cells.one("key"), cells.one("en"), cells.one("de"), cells.many("stage"),
				cells.one("type"), cells.many("triggers"), yes(cells.one("only")), cells.many("audience"), cells.many("tags")));
	}

	private boolean yes(Cell cell) {
		String said = cell.text().toLowerCase(Locale.ROOT);
		if (!YES.contains(said) && !NO.contains(said)) {
			problems.add(cell.at(), PackProblem.Kind.BAD_YES_NO, cell.text());
		}
		return YES.contains(said);
	}

	/** The cells of a row by the names of their columns; a column that is not there is empty. */
	private record Cells(CsvRows.Row row, Map<String, Integer> columns) {

		Cell one(String name) {
			Integer column = columns.get(name);
			return column == null ? new Cell(new Position(row.line(), 0), "") : new Cell(new Position(row.line(), column + 1), row.cells().get(column));
		}

		List<Cell> many(String name) {
			Cell whole = one(name);
			return Arrays.stream(whole.text().split(SEPARATORS)).filter(id -> !id.isEmpty()).map(id -> new Cell(whole.at(), id)).toList();
		}
	}
}
