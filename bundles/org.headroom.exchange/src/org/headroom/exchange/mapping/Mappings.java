package org.headroom.exchange.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.headroom.domain.workspace.Settings;
import org.headroom.exchange.fields.Folded;
import org.headroom.exchange.table.ReadAs;
import org.headroom.exchange.table.Table;
import org.headroom.exchange.table.TableFormat;

/**
 * Mappings a person corrected, kept among the settings of the workspace by the header they were made for. Off the
 * display thread, as its port.
 */
public final class Mappings {
	private static final String MAPPING = "import.mapping.";
	private static final String READING = "import.reading.";

	private final Settings settings;

	public Mappings(Settings settings) {
		this.settings = settings;
	}

	/** The saved mapping of a file with this header, else the guess by its names. */
	public MappingGuess guess(Table table) {
		return saved(table).map(mapping -> new MappingGuess(mapping, true)).orElseGet(() -> MappingGuess.byHeader(table));
	}

	/** What was saved for a file with this header; empty also when it was saved by a newer Headroom and can't be read. */
	public Optional<Mapping> saved(Table table) {
		return table.headed() ? settings.get(name(MAPPING, table)).flatMap(MappingText::read) : Optional.empty();
	}

	/** Keeps the mapping for every later file with this header; of a file without a header nothing is kept. */
	public void save(Table table, Mapping mapping) {
		if (table.headed()) {
			settings.put(name(MAPPING, table), MappingText.write(mapping));
		}
	}

	/** Keeps the mapping, and how the file was read when that is not as it shows itself. */
	public void save(Table found, Table table, Mapping mapping) {
		save(table, mapping);
		if (found.headed() && found.format() instanceof TableFormat.Text shown && table.format() instanceof TableFormat.Text read) {
			if (read.said().detected()) {
				settings.remove(name(READING, found));
			} else {
				settings.put(name(READING, found), ReadingText.write(shown, read.said()));
			}
		}
	}

	/** How a person had a file read that showed itself as this one does, in header, encoding and delimiter. */
	public Optional<ReadAs> reading(Table found) {
		return found.headed() && found.format() instanceof TableFormat.Text shown
				? settings.get(name(READING, found)).flatMap(text -> ReadingText.read(text, shown)) : Optional.empty();
	}

	/** Back to the guess. */
	public void forget(Table table) {
		settings.remove(name(MAPPING, table));
	}

	private static String name(String prefix, Table table) {
		StringBuilder header = new StringBuilder();
		table.headers().forEach(name -> header.append(Folded.letters(name)).append('\n'));
		try {
			byte[] print = MessageDigest.getInstance("SHA-256").digest(header.toString().getBytes(StandardCharsets.UTF_8));
			return prefix + HexFormat.of().formatHex(print, 0, 12);
		} catch (NoSuchAlgorithmException everyJdkHasIt) {
			throw new IllegalStateException(everyJdkHasIt);
		}
	}
}
