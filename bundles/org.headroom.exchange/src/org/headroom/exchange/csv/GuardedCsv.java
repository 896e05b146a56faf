package org.headroom.exchange.csv;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Writes CSV after RFC 4180 in UTF-8, each cell through {@link FormulaGuard}. One thread. */
public final class GuardedCsv implements Closeable, Flushable {
	private final CsvWriter out;

	/** Begins the file, or writes over it. */
	public GuardedCsv(Path file) throws IOException {
		out = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file, StandardCharsets.UTF_8);
	}

	public void row(String... cells) throws IOException {
		try {
			out.writeRecord(Arrays.stream(cells).map(FormulaGuard::guard).toArray(String[]::new));
		} catch (UncheckedIOException failed) {
			throw failed.getCause();
		}
	}

	/** Everything so far is in the file's hands when this returns. */
	@Override
	public void flush() throws IOException {
		out.flush();
	}

	@Override
	public void close() throws IOException {
		out.close();
	}
}
