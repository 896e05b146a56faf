package org.headroom.exchange.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that is a table, as far as its head tells.
 *
 * @param bytes its size
 * @param modified when it was last changed, in milliseconds of the epoch: an import refuses a file that changed since
 * @param headerLine the line of the header; 0 when the first row is data already
 * @param sample the first rows behind the header, at most {@value #SAMPLE}
 * @param estimatedRows rows in all: counted when the whole file was within the head, else estimated from it
 */
public record Table(Path file, long bytes, long modified, TableFormat format, List<Column> columns, long headerLine,
		List<TableRow> sample, long estimatedRows) {

	/** How many rows a probe keeps to look at. */
	public static final int SAMPLE = 1_000;

	public Table {
		columns = List.copyOf(columns);
		sample = List.copyOf(sample);
		if (columns.isEmpty()) {
			throw new IllegalArgumentException("a table has columns");
		}
	}

	/** The name a person knows the file by. */
	public String name() {
		return file.getFileName().toString();
	}

	/** False when the file begins with data, so that columns have no names. */
	public boolean headed() {
		return headerLine > 0;
	}

	/** Header names in order. */
	public List<String> headers() {
		return columns.stream().map(Column::name).toList();
	}

	/** True for a file read in a minute rather than in a second: worth saying before the import starts. */
	public boolean large() {
		return bytes >= FileProbe.LARGE_BYTES;
	}

	/** True when the file is no longer what it was when it was looked at, or no longer there. */
	public boolean changed() {
		try {
			return Files.size(file) != bytes || Files.getLastModifiedTime(file).toMillis() != modified;
		} catch (IOException gone) {
			return true;
		}
	}

	/** The same table read in another encoding, with the sample as it was. Text only. */
	public Table in(Encoding encoding) {
		if (!(format instanceof TableFormat.Text text)) {
			throw new IllegalStateException("a workbook has no encoding to choose");
		}
		return new Table(file, bytes, modified, new TableFormat.Text(encoding, text.delimiter(), text.said()), columns, headerLine, sample, estimatedRows);
	}

	/** All rows behind the header, from the file. */
	public TableReader open(OpenQuotes quotes) throws IOException {
		return switch (format) {
			case TableFormat.Text text -> new TextRows(file, text, headerLine, quotes);
			case TableFormat.Sheet sheet -> new SheetRows(file, headerLine);
		};
	}
}
