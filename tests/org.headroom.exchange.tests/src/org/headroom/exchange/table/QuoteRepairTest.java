package org.headroom.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.junit.jupiter.api.Test;

class QuoteRepairTest {
	private final List<String> told = new ArrayList<>();

	@Test
	void soundTextPassesUnchanged() throws IOException {
		String text = "a,\"b \"\"c\"\" d\",\"e\nf\"\r\n\"\",\"g\"\r\nplain,h,i";
		assertEquals(text, repaired(text));
		assertTrue(told.isEmpty());
	}

	@Test
	void aQuoteLeftOpenToTheEndIsClosedWithItsCell() throws IOException {
		assertEquals(List.of(List.of("1", "a"), List.of("2", "b", "c"), List.of("3", "d")), rows("1,a\n2,\"b,c\n3,d\n"));
		assertEquals(List.of("2:2:b"), told);
	}

	@Test
	void aQuoteLeftOpenBeforeOtherQuotesIsClosedWithItsCell() throws IOException {
		assertEquals(List.of(List.of("1", "a", "b"), List.of("2", "c", "d"), List.of("3", "e", "f")), rows("\"1\",\"a\",\"b\n\"2\",\"c\",\"d\"\n\"3\",\"e\",\"f\"\n"));
		assertEquals(List.of("1:3:b"), told);
	}

	@Test
	void quotesWithinAQuotedCellNeedNotBeDoubled() throws IOException {
		assertEquals(List.of(List.of("The \"Best\" Corp", "x")), rows("\"The \"Best\" Corp\",x\n"));
		assertTrue(told.isEmpty());
	}

	@Test
	void aQuoteInTheMiddleOfACellIsText() throws IOException {
		assertEquals(List.of(List.of("5\" disk", "x"), List.of("y", "z")), rows("5\" disk,x\ny,z\n"));
	}

	@Test
	void theLineIsRightBehindCellsOfSeveralLinesAndEveryKindOfLineEnd() throws IOException {
		rows("a,\"b\nc\r\nd\"\r\ne,f\rg,\"h\n");
		assertEquals(List.of("5:2:h"), told);
	}

	@Test
	void aLongSoundCellIsNoOpenQuote() throws IOException {
		String note = "line of a note\n".repeat(5_000);
		assertEquals(List.of(List.of("1", note), List.of("2", "b")), rows("1,\"" + note + "\"\n2,b\n"));
		assertTrue(told.isEmpty());
	}

	@Test
	void anOpenQuoteInALongFileCostsNoMemoryBeyondItsLimit() throws IOException {
		String rows = "1,\"a\n" + "2,b\n".repeat(600_000);
		assertEquals(rows.length() + 1, repaired(rows).length());
		assertEquals(List.of("1:2:a"), told);
	}

	@Test
	void whateverIsWrittenSoundlyComesBackUnchangedInChunksOfAnySize() throws IOException {
		SplittableRandom random = new SplittableRandom(11);
		for (int round = 0; round < 200; round++) {
			List<List<String>> table = new ArrayList<>();
			StringBuilder text = new StringBuilder();
			for (int row = 0; row < 1 + random.nextInt(8); row++) {
				table.add(row(random, text));
			}
			assertEquals(table, rows(text.toString(), 1 + random.nextInt(7)));
		}
		assertTrue(told.isEmpty());
	}

	private static List<String> row(SplittableRandom random, StringBuilder text) {
		List<String> cells = new ArrayList<>(List.of("x"));
		text.append('x');
		for (int cell = 0; cell < 3; cell++) {
			StringBuilder value = new StringBuilder();
			for (int at = random.nextInt(6); at > 0; at--) {
				value.append("ab,\"\n; ü".charAt(random.nextInt(8)));
			}
			text.append(",\"").append(value.toString().replace("\"", "\"\"")).append('"');
			cells.add(value.toString());
		}
		text.append(random.nextBoolean() ? "\n" : "\r\n");
		return cells;
	}

	private String repaired(String text) throws IOException {
		StringBuilder out = new StringBuilder();
		try (Reader reader = repair(new StringReader(text))) {
			char[] buffer = new char[1000];
			for (int got = reader.read(buffer); got >= 0; got = reader.read(buffer)) {
				out.append(buffer, 0, got);
			}
		}
		return out.toString();
	}

	private List<List<String>> rows(String text) throws IOException {
		return rows(text, Integer.MAX_VALUE);
	}

	private List<List<String>> rows(String text, int atOnce) throws IOException {
		List<List<String>> rows = new ArrayList<>();
		Reader slow = new StringReader(text) {
			@Override
			public int read(char[] into, int from, int length) throws IOException {
				return super.read(into, from, Math.min(length, atOnce));
			}
		};
		try (CsvReader<CsvRecord> csv = TextRows.csv(repair(slow), ',')) {
			csv.forEach(row -> rows.add(row.getFields()));
		}
		return rows;
	}

	private QuoteRepair repair(Reader source) {
		return new QuoteRepair(source, ',', (line, column, text) -> told.add(line + ":" + column + ":" + text));
	}
}
