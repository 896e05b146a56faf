package org.headroom.report;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.fontbox.util.autodetect.FontFileFinder;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/**
 * Writes reports as PDF, in a font of the system, so that every name is printed as it is written. Off the display thread; it
 * takes about a second.
 */
public final class PdfReport {

	/** The name the page calls the font by. */
	private static final String FONT = "report";
	/** Sans serifs with many scripts, the best first; every system has one of them. */
	private static final List<String> REGULAR = List.of("notosans-regular.ttf", "dejavusans.ttf", "segoeui.ttf", "liberationsans-regular.ttf", "arial.ttf", "arial unicode.ttf");
	private static final List<String> BOLD = List.of("notosans-bold.ttf", "dejavusans-bold.ttf", "segoeuib.ttf", "liberationsans-bold.ttf", "arialbd.ttf", "arial bold.ttf");

	/** @throws IOException when it can't be made; nothing was written then */
	public byte[] write(Report report, Locale locale) throws IOException {
		XRLog.setLoggingEnabled(false);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder();
		List<File> fonts = fonts();
		best(fonts, REGULAR).ifPresent(file -> builder.useFont(file, FONT, 400, FontStyle.NORMAL, true));
		best(fonts, BOLD).ifPresent(file -> builder.useFont(file, FONT, 700, FontStyle.NORMAL, true));
		builder.withHtmlContent(new HtmlReport().write(report, locale), null).withProducer("Headroom").toStream(bytes);
		builder.run();
		return bytes.toByteArray();
	}

	private static List<File> fonts() {
		return new FontFileFinder().find().stream().filter(uri -> "file".equals(uri.getScheme())).map(PdfReport::file).toList();
	}

	private static File file(URI uri) {
		return new File(uri);
	}

	private static Optional<File> best(List<File> fonts, List<String> names) {
		return names.stream().flatMap(name -> named(fonts, name)).findFirst();
	}

	private static Stream<File> named(List<File> fonts, String name) {
		return fonts.stream().filter(file -> file.getName().toLowerCase(Locale.ROOT).equals(name));
	}
}
