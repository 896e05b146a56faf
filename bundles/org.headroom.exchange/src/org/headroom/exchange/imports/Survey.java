package org.headroom.exchange.imports;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.findings.Finding;
import org.headroom.exchange.findings.FindingKind;
import org.headroom.exchange.findings.FindingLog;
import org.headroom.exchange.findings.Place;
import org.headroom.exchange.mapping.FileNotes;
import org.headroom.exchange.mapping.FormatSurvey;
import org.headroom.exchange.mapping.Formats;
import org.headroom.exchange.table.Encoding;
import org.headroom.exchange.table.OpenQuotes;
import org.headroom.exchange.table.Table;
import org.headroom.exchange.table.TableFormat;
import org.headroom.exchange.table.TableReader;
import org.headroom.exchange.table.TableRow;

/**
 * The first of two readings of a file. Only the whole file can say whether its dates begin with the day, how often each
 * spelling of a product occurs, and whether it is valid UTF-8 to its end.
 */
final class Survey {
	private final Spellings products;
	private final FindingLog log;
	private final Ticks ticks;
	private final Locale locale;

	Survey(Spellings products, FindingLog log, Ticks ticks, Locale locale) {
		this.products = products;
		this.log = log;
		this.ticks = ticks;
		this.locale = locale;
	}

	Surveyed of(MappedFile file) throws IOException {
		Surveyed surveyed;
		try {
			surveyed = read(file);
		} catch (CharacterCodingException notThatEncoding) {
			surveyed = read(otherwise(file));
		}
		ticks.fileDone(file.table().bytes());
		FileNotes.of(surveyed.file().table(), file.mapping(), surveyed.formats(), locale).forEach(log);
		return surveyed;
	}

	/** What a person said of the encoding holds, with signs for what is no text in it; a guess gives way to the old code page. */
	private MappedFile otherwise(MappedFile file) {
		Table table = file.table();
		if (!(table.format() instanceof TableFormat.Text text)) {
			throw new IllegalStateException("only text has an encoding");
		}
		boolean said = text.said().charset().isPresent();
		log.accept(new Finding(said ? FindingKind.REPLACED_BYTES : FindingKind.BAD_BYTES, Place.of(table.name()), text.encoding().charset().name(),
				said ? "" : Encoding.WINDOWS.name()));
		return new MappedFile(table.in(said ? text.encoding().leniently() : new Encoding(Encoding.WINDOWS, 0)), file.mapping());
	}

	private Surveyed read(MappedFile file) throws IOException {
		FormatSurvey formats = new FormatSurvey(file.table(), file.mapping());
		OptionalInt product = file.mapping().column(Field.PRODUCT);
		try (TableReader reader = file.table().open(OpenQuotes.UNHEARD)) {
			Optional<TableRow> row = reader.next();
			while (row.isPresent()) {
				formats.add(row.get());
				if (product.isPresent()) {
					products.count(Texts.singleSpaced(row.get().cell(product.getAsInt() - 1)));
				}
				ticks.row(reader, false);
				row = reader.next();
			}
		}
		Formats settled = formats.formats(locale);
		return new Surveyed(file, settled);
	}
}
