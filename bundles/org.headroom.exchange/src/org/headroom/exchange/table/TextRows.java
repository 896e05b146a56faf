package org.headroom.exchange.table;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** Streams a text file; memory holds one row and a buffer. */
final class TextRows implements TableReader {
	private static final int BUFFER = 64 << 10;
	private static final int LONGEST_CELL = 16 << 20;

	private final Counting bytes;
	private final CsvReader<CsvRecord> csv;
	private final Iterator<CsvRecord> records;
	private final long headerLine;

	TextRows(Path file, TableFormat.Text format, long headerLine, OpenQuotes quotes) throws IOException {
		this.headerLine = headerLine;
		bytes = new Counting(Files.newInputStream(file));
		try {
			bytes.skipNBytes(format.encoding().markBytes());
			Reader text = new InputStreamReader(new BufferedInputStream(bytes, BUFFER), format.encoding().charset().newDecoder()
					.onMalformedInput(format.encoding().charset().equals(StandardCharsets.UTF_8) && !format.encoding().lenient() ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE)
					.onUnmappableCharacter(CodingErrorAction.REPLACE));
			csv = csv(new QuoteRepair(text, format.delimiter(), quotes), format.delimiter());
			records = csv.iterator();
		} catch (IOException | RuntimeException failed) {
			bytes.close();
			throw failed;
		}
	}

	static CsvReader<CsvRecord> csv(Reader text, char delimiter) {
		return CsvReader.builder().fieldSeparator(delimiter).quoteCharacter('"').commentStrategy(CommentStrategy.NONE).skipEmptyLines(true)
				.extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
				.trimWhitespacesAroundQuotes(true).allowUnclosedQuote(true).maxBufferSize(LONGEST_CELL).ofCsvRecord(text);
	}

	/** The record as a row; empty when no cell holds anything. */
	static Optional<TableRow> row(CsvRecord csvRow) {
		String[] cells = new String[csvRow.getFieldCount()];
		boolean blank = true;
		for (int at = 0; at < cells.length; at++) {
			cells[at] = TableRow.clean(csvRow.getField(at));
			blank &= cells[at].isEmpty();
		}
		return blank ? Optional.empty() : Optional.of(new TableRow(csvRow.getStartingLineNumber(), cells));
	}

	/** "sep=;" in the first line is Excel's own hint, not a row. */
	static boolean namesDelimiter(TableRow row) {
		return row.line() == 1 && row.cell(0).toLowerCase(Locale.ROOT).startsWith("sep=") && row.cell(0).length() <= 5;
	}

	@Override
	public Optional<TableRow> next() throws IOException {
		try {
			while (records.hasNext()) {
				CsvRecord read = records.next();
				Optional<TableRow> row = read.getStartingLineNumber() > headerLine ? row(read) : Optional.empty();
				if (row.isPresent() && !namesDelimiter(row.get())) {
					return row;
				}
			}
			return Optional.empty();
		} catch (UncheckedIOException failed) {
			throw failed.getCause();
		} catch (CsvParseException unparsable) {
			if (unparsable.getCause() instanceof IOException failed) {
				throw failed;
			}
			throw new IOException(unparsable.getMessage(), unparsable);
		}
	}

	@Override
	public long bytesRead() {
		return bytes.count;
	}

	@Override
	public void close() throws IOException {
		csv.close();
		bytes.close();
	}

	/** Counts for the progress bar. */
	private static final class Counting extends FilterInputStream {
		private long count;

		Counting(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			int one = super.read();
			count += one < 0 ? 0 : 1;
			return one;
		}

		@Override
		public int read(byte[] into, int from, int length) throws IOException {
			int got = super.read(into, from, length);
			count += Math.max(0, got);
			return got;
		}

		@Override
		public long skip(long wanted) throws IOException {
			long skipped = super.skip(wanted);
			count += skipped;
			return skipped;
		}
	}
}
