package org.headroom.ui.imports;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.headroom.domain.imports.ImportBatch;
import org.headroom.domain.imports.ImportCounts;
import org.headroom.domain.imports.UndoRefused;
import org.headroom.domain.words.Words;

/** Earlier imports in words. Made off the display thread. */
final class ImportHistory {
	private final List<ImportBatch> batches;
	private final Clock clock;
	private final Locale locale;
	private final Words words;

	ImportHistory(List<ImportBatch> batches, Clock clock, Locale locale) {
		this.batches = List.copyOf(batches);
		this.clock = clock;
		this.locale = locale;
		this.words = Words.of(ImportHistory.class, locale);
	}

	/**
	 * One import.
	 *
	 * @param undoable false once it was taken back
	 */
	record Line(long batch, String when, String source, String did, String state, boolean undoable) {
	}

	/** The newest first. */
	List<Line> lines() {
		return batches.stream().map(this::line).toList();
	}

	private Line line(ImportBatch batch) {
		ImportCounts counts = batch.counts();
		return new Line(batch.id(), when(batch), batch.source(),
				words.say("history.did", counts.dealsAdded(), counts.dealsChanged(), counts.peopleAdded(), counts.peopleChanged()),
				words.say(batch.undone() ? "history.undone" : "history.there"), !batch.undone());
	}

	private String when(ImportBatch batch) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale).withZone(clock.getZone()).format(batch.at());
	}

	String lead() {
		return words.say(batches.isEmpty() ? "history.empty" : "history.lead");
	}

	/** Why one can't be taken back now, naming what has to be taken back before. */
	static String refused(UndoRefused refused, Clock clock, Locale locale) {
		Words words = Words.of(ImportHistory.class, locale);
		return refused.inTheWay().map(later -> words.say("undo.refused", later.source(), new ImportHistory(List.of(later), clock, locale).when(later)))
				.orElseGet(() -> words.say("undo.gone"));
	}
}
