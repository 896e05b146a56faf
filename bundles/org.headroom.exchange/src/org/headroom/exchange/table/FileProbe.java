package org.headroom.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.headroom.exchange.fields.Aliases;

/**
 * Looks at a file's first {@value #HEAD_BYTES} bytes (of a workbook, at its first {@value Table#SAMPLE} rows) and says
 * what it is, in the same time for any size. Called off the display thread; instances may be shared.
 */
public final class FileProbe {
	/** From here on a person is told that it takes a while. */
	public static final long LARGE_BYTES = 100L << 20;
	/** Text beyond this is refused: two thousand megabytes are some twenty million deals. */
	public static final long TEXT_LIMIT = 2L << 30;
	/** Workbooks beyond this are refused: Excel itself stops at 1,048,576 rows. */
	public static final long WORKBOOK_LIMIT = 256L << 20;

	static final int HEAD_BYTES = 1 << 20;

	private final Predicate<String> knownHeader;

	/** A probe that knows header rows by the alias table that ships. */
	public FileProbe() {
		this(Aliases.shipped()::knows);
	}

	/** @param knownHeader true for a cell that is the name of a column */
	public FileProbe(Predicate<String> knownHeader) {
		this.knownHeader = knownHeader;
	}

	/** What {@code file} is, by itself. Never throws for a file that is there but no good: that is an answer. */
	public Probe probe(Path file) {
		return probe(file, ReadAs.DETECTED);
	}

	/** The same, read as a person says. */
	public Probe probe(Path file, ReadAs said) {
		if (!Files.exists(file)) {
			return new Probe.Missing(file);
		}
		if (!Files.isRegularFile(file)) {
			return new Probe.NotAFile(file);
		}
		try {
			return look(file, Files.size(file), Files.getLastModifiedTime(file).toMillis(), said);
		} catch (AccessDeniedException denied) {
			return new Probe.Unreadable(file, "permission denied");
		} catch (IOException failed) {
			return new Probe.Unreadable(file, reason(failed));
		}
	}

	private Probe look(Path file, long size, long modified, ReadAs said) throws IOException {
		byte[] head = head(file);
		Optional<Looks> signature = Looks.signature(head);
		if (signature.isPresent()) {
			return new Probe.NotATable(file, signature.get());
		}
		boolean zip = head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
		long limit = zip ? WORKBOOK_LIMIT : TEXT_LIMIT;
		if (size > limit) {
			return new Probe.TooLarge(file, size, limit);
		}
		return zip ? workbook(file, size, modified) : new TextProbe(file, size, modified, knownHeader).probe(head, said);
	}

	private static byte[] head(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(HEAD_BYTES);
		}
	}

	private Probe workbook(Path file, long size, long modified) {
		try (Workbook book = new Workbook(file)) {
			if (!book.isWorkbook()) {
				return new Probe.NotATable(file, Looks.ARCHIVE);
			}
			return sheet(file, size, modified, book);
		} catch (IOException damaged) {
			return new Probe.Damaged(file, reason(damaged));
		}
	}

	private Probe sheet(Path file, long size, long modified, Workbook book) throws IOException {
		SheetHead head = book.head(Table.SAMPLE + HeaderRow.SEARCHED);
		if (head.rows().isEmpty()) {
			return new Probe.Empty(file);
		}
		Layout layout = Layout.of(head.rows(), knownHeader);
		if (layout.rows().isEmpty()) {
			return new Probe.HeaderOnly(file, layout.headers());
		}
		return new Probe.Found(new Table(file, size, modified, new TableFormat.Sheet(head.sheet()), columns(layout.headers(), head.hidden()),
				layout.headerLine(), layout.rows(), Math.max(layout.rows().size(), head.lastRow() - layout.headerLine())));
	}

	static List<Column> columns(List<String> headers, List<Integer> hidden) {
		return IntStream.rangeClosed(1, headers.size())
				.mapToObj(number -> new Column(number, headers.get(number - 1), hidden.contains(number)))
				.toList();
	}

	static String name(Path file) {
		Path last = file.getFileName();
		return last == null ? file.toString() : last.toString();
	}

	private static String reason(IOException failed) {
		String message = failed.getMessage();
		return message == null ? failed.getClass().getSimpleName() : message;
	}
}
