package org.headroom.exchange.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Streams a workbook's first visible sheet; memory holds one row and the workbook's table of strings. */
final class SheetRows implements TableReader {
	private final Workbook book;
	private final SheetCells cells;
	private final long headerLine;
	private final long bytes;

	SheetRows(Path file, long headerLine) throws IOException {
		this.headerLine = headerLine;
		bytes = Files.size(file);
		book = new Workbook(file);
		try {
			cells = book.cells();
		} catch (IOException | RuntimeException failed) {
			book.close();
			throw failed;
		}
	}

	@Override
	public Optional<TableRow> next() throws IOException {
		Optional<TableRow> row = cells.next();
		while (row.isPresent() && row.get().line() <= headerLine) {
			row = cells.next();
		}
		return row;
	}

	@Override
	public long bytesRead() {
		return (long) (bytes * cells.share());
	}

	@Override
	public void close() throws IOException {
		try {
			cells.close();
		} finally {
			book.close();
		}
	}
}
