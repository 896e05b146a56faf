package org.headroom.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/**
 * A report as a file: PDF or a page, as the ending of its name says. Off the display thread; it takes about a second.
 *
 * @param file absolute; what is there is replaced
 */
public record ReportFile(Path file) {
	private static final String PDF = ".pdf";
	private static final String PAGE = ".html";

	/** Whether the name ends as one of the two do. */
	public static boolean named(String name) {
		return ends(name, PDF) || ends(name, PAGE);
	}

	private static boolean ends(String name, String end) {
		return name.toLowerCase(Locale.ROOT).endsWith(end);
	}

	/**
	 * Writes it whole or not at all: beside it first, then under its name.
	 *
	 * @throws DiskFull when there is no space left for it
	 * @throws IOException when it can't be written; what was there before still is
	 */
	public void write(Report report, Locale locale) throws IOException {
		byte[] bytes = ends(file.toString(), PDF) ? new PdfReport().write(report, locale) : new HtmlReport().write(report, locale).getBytes(StandardCharsets.UTF_8);
		Path half = Files.createTempFile(file.getParent(), ".report", "");
		try {
			Files.write(half, bytes);
			Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException failed) {
			throw Files.getFileStore(half).getUsableSpace() < bytes.length ? new DiskFull(file.getParent(), failed) : failed;
		} finally {
			Files.deleteIfExists(half);
		}
	}
}
