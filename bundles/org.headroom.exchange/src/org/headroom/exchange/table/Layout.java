package org.headroom.exchange.table;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * Where header and rows are in the head of a file.
 *
 * @param headerLine 0 without a header
 * @param rows the first rows behind the header
 * @param seen rows behind the header within the head, of which {@code rows} are the first
 * @param seenAll true when the head is the whole file
 */
record Layout(char delimiter, List<String> headers, long headerLine, List<TableRow> rows, long seen, boolean seenAll) {
	private static final int TRIED_CHARS = 64 << 10;

	/** Empty when no delimiter makes columns of the text. */
	static Optional<Layout> of(String text, boolean whole, Predicate<String> knownHeader) {
		char best = 0;
		double most = 0;
		boolean shortText = text.length() <= TRIED_CHARS;
		String tried = shortText ? text : text.substring(0, TRIED_CHARS);
		for (char delimiter : TableFormat.Text.DELIMITERS) {
			double score = score(parse(tried, delimiter, whole && shortText), knownHeader);
			if (score > most) {
				most = score;
				best = delimiter;
			}
		}
		return most == 0 ? Optional.empty() : Optional.of(of(parse(text, best, whole), best, whole, knownHeader));
	}

	/** With the delimiter a person chose, whether it makes columns or not; empty when there is no row. */
	static Optional<Layout> of(String text, boolean whole, char delimiter, Predicate<String> knownHeader) {
		List<TableRow> rows = parse(text, delimiter, whole);
		return rows.isEmpty() ? Optional.empty() : Optional.of(of(rows, delimiter, whole, knownHeader));
	}

	/** Of a spreadsheet's first rows. */
	static Layout of(List<TableRow> rows, Predicate<String> knownHeader) {
		return of(rows, ',', false, knownHeader);
	}

	private static Layout of(List<TableRow> rows, char delimiter, boolean whole, Predicate<String> knownHeader) {
		HeaderRow header = HeaderRow.in(rows, usualWidth(rows), knownHeader);
		List<TableRow> below = rows.subList(header.index() + 1, rows.size());
		List<TableRow> sample = below.subList(0, Math.min(below.size(), Table.SAMPLE));
		return new Layout(delimiter, header.names(), header.line(), List.copyOf(sample), below.size(), whole);
	}

	/** Columns that most rows agree on, and names that are known, speak for a delimiter; 0 against. */
	private static double score(List<TableRow> rows, Predicate<String> knownHeader) {
		if (rows.isEmpty()) {
			return 0;
		}
		int width = usualWidth(rows);
		HeaderRow header = HeaderRow.in(rows, width, knownHeader);
		double agreeing = (double) rows.stream().filter(row -> row.size() == width).count() / rows.size();
		boolean columns = width > 1 && (agreeing >= 0.6 && rows.size() > 1 || header.known() > 1);
		boolean oneLine = rows.size() == 1 && (width > 2 || width > 1 && header.known() > 0);
		boolean oneColumn = width == 1 && header.known() == 1 && rows.get(header.index()).size() == 1;
		return columns || oneLine || oneColumn ? header.known() * 100 + agreeing * width : 0;
	}

	private static int usualWidth(List<TableRow> rows) {
		Map<Integer, Integer> widths = new HashMap<>();
		rows.forEach(row -> widths.merge(row.size(), 1, Integer::sum));
		return widths.entrySet().stream()
				.max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
				.map(Map.Entry::getKey).orElse(0);
	}

	/** The last row of a head that is cut is left out. */
	private static List<TableRow> parse(String text, char delimiter, boolean whole) {
		List<TableRow> rows = new ArrayList<>();
		try (CsvReader<CsvRecord> csv = TextRows.csv(new QuoteRepair(new StringReader(text), delimiter, OpenQuotes.UNHEARD), delimiter)) {
			for (CsvRecord row : csv) {
				TextRows.row(row).filter(found -> !TextRows.namesDelimiter(found)).ifPresent(rows::add);
			}
		} catch (CsvParseException | IOException unparsable) {
			return List.of(); // not with this delimiter
		}
		if (!whole && !rows.isEmpty()) {
			rows.removeLast();
		}
		return rows;
	}

	long estimate(long bytes, long headBytes) {
		return seenAll ? seen : Math.max(seen, (long) ((double) seen / headBytes * bytes));
	}
}
