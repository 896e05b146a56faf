package org.headroom.exchange.findings;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.headroom.domain.words.Words;
import org.headroom.exchange.csv.GuardedCsv;

/**
 * Writes every finding to a CSV file as it is made: file, line, column, header, kind, what was found, what is done.
 * Cells can't run as formulas. One thread.
 */
public final class FindingFile implements Consumer<Finding>, Closeable, Flushable {
	private final GuardedCsv csv;
	private final Locale locale;

	/** Begins the file, or writes over it. */
	public FindingFile(Path file, Locale locale) throws IOException {
		this.locale = locale;
		this.csv = new GuardedCsv(file);
		Words words = Words.of(FindingFile.class, locale);
		csv.row(words.say("csv.file"), words.say("csv.line"), words.say("csv.column"), words.say("csv.header"), words.say("csv.kind"),
				words.say("csv.what"), words.say("csv.done"));
	}

	/** @throws UncheckedIOException when it can't be written */
	@Override
	public void accept(Finding finding) {
		Place place = finding.place();
		try {
			csv.row(place.file(), place.line() == 0 ? "" : Long.toString(place.line()), place.column() == 0 ? "" : Integer.toString(place.column()),
					place.columnName(), finding.kind().name(), finding.what(locale), finding.deed(locale));
		} catch (IOException full) {
			throw new UncheckedIOException(full);
		}
	}

	/** Called before an import is committed: what can't be written is noticed while nothing is imported. */
	@Override
	public void flush() throws IOException {
		csv.flush();
	}

	@Override
	public void close() throws IOException {
		csv.close();
	}
}
