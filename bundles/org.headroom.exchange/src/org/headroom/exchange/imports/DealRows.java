package org.headroom.exchange.imports;

import java.io.IOException;
import java.util.Optional;
import org.headroom.domain.deals.DealRow;
import org.headroom.domain.imports.Imports;
import org.headroom.exchange.findings.FindingKind;
import org.headroom.exchange.table.OpenQuotes;
import org.headroom.exchange.table.TableReader;
import org.headroom.exchange.table.TableRow;

/** Brings the rows of a deals file into a draft. */
final class DealRows {
	private final MappedFile file;
	private final Voice voice;
	private final DealReading reading;

	DealRows(MappedFile file, Voice voice, DealReading reading) {
		this.file = file;
		this.voice = voice;
		this.reading = reading;
	}

	void bring(Imports.Draft draft, Ticks ticks) throws IOException {
		OpenQuotes quotes = (line, column, text) -> voice.tell(FindingKind.OPEN_QUOTE, line, column, text, "");
		try (TableReader reader = file.table().open(quotes)) {
			Optional<TableRow> row = reader.next();
			while (row.isPresent()) {
				Optional<DealRow> deal = reading.deal(row.get());
				deal.ifPresent(draft::deal);
				ticks.row(reader, true);
				row = reader.next();
			}
		}
		ticks.fileDone(file.table().bytes());
	}
}
