package org.headroom.exchange.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.headroom.domain.words.Words;

/**
 * What a look at a file's head found. Everything but {@link Found} is the end of the matter, and
 * {@link #sentence(Locale)} says why and what to do about it.
 */
public sealed interface Probe {

	Path file();

	/** One sentence or two for the person who chose the file. */
	String sentence(Locale locale);

	/** A table with a row at least. */
	record Found(Table table) implements Probe {
		@Override
		public Path file() {
			return table.file();
		}

		@Override
		public String sentence(Locale locale) {
			String key = table.large() ? "probe.large" : "probe.found";
			return Words.of(Probe.class, locale).say(key, table.name(), table.columns().size(), table.estimatedRows(), table.bytes() / 1_048_576);
		}
	}

	/** It is something else. */
	record NotATable(Path file, Looks looks) implements Probe {
		@Override
		public String sentence(Locale locale) {
			return Words.of(Probe.class, locale).say("probe.not." + looks, FileProbe.name(file));
		}
	}

	/** No bytes, or only white space. */
	record Empty(Path file) implements Probe {
		@Override
		public String sentence(Locale locale) {
			return Words.of(Probe.class, locale).say("probe.empty", FileProbe.name(file));
		}
	}

	/** A header and nothing below it. */
	record HeaderOnly(Path file, List<String> headers) implements Probe {
		public HeaderOnly {
			headers = List.copyOf(headers);
		}

		@Override
		public String sentence(Locale locale) {
			return Words.of(Probe.class, locale).say("probe.headerOnly", FileProbe.name(file), headers.size());
		}
	}

	/** There, but this user may not read it, or the disk fails. */
	record Unreadable(Path file, String reason) implements Probe {
		@Override
		public String sentence(Locale locale) {
			return Words.of(Probe.class, locale).say("probe.unreadable", FileProbe.name(file), reason);
		}
	}

	/** A folder, or a device. */
	record NotAFile(Path file) implements Probe {
		@Override
		public String sentence(Locale locale) {
			return Words.of(Probe.class, locale).say("probe.notAFile", FileProbe.name(file));
		}
	}

	record Missing(Path file) implements Probe {
		@Override
		public String sentence(Locale locale) {
			return Words.of(Probe.class, locale).say("probe.missing", file.toString());
		}
	}

	/** Larger than any export of a CRM. */
	record TooLarge(Path file, long bytes, long limit) implements Probe {
		@Override
		public String sentence(Locale locale) {
			return Words.of(Probe.class, locale).say("probe.tooLarge", FileProbe.name(file), bytes / 1_048_576, limit / 1_048_576);
		}
	}

	/** A workbook that is damaged or holds no visible sheet. */
	record Damaged(Path file, String reason) implements Probe {
		@Override
		public String sentence(Locale locale) {
			return Words.of(Probe.class, locale).say("probe.damaged", FileProbe.name(file), reason);
		}
	}
}
