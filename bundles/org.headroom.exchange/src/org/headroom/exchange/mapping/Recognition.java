package org.headroom.exchange.mapping;

import java.nio.file.Path;
import org.headroom.exchange.table.FileProbe;
import org.headroom.exchange.table.Probe;
import org.headroom.exchange.table.ReadAs;
import org.headroom.exchange.table.Table;

/** What a file turned out to be. Off the display thread, as the disk. */
public sealed interface Recognition {

	/** No table; {@link Probe#sentence} says why. */
	record NoTable(Probe probe) implements Recognition {
	}

	/**
	 * A table.
	 *
	 * @param found the file as it shows itself; its header is what the next file of the kind is known again by
	 * @param table the file as it is read: as a person said, now or of an earlier file like it
	 */
	record Known(Table found, Table table, MappingGuess guess) implements Recognition {
	}

	/** Looks at a file, and reads it as a person said of an earlier file that showed itself so. */
	static Recognition of(Path file, Mappings mappings) {
		FileProbe probe = new FileProbe();
		Probe first = probe.probe(file);
		if (!(first instanceof Probe.Found found)) {
			return new NoTable(first);
		}
		return mappings.reading(found.table()).map(earlier -> probe.probe(file, earlier)).filter(Probe.Found.class::isInstance).map(Probe.Found.class::cast)
				.map(again -> known(found.table(), again.table(), mappings)).orElseGet(() -> known(found.table(), found.table(), mappings));
	}

	/** Reads a file as a person says now; what they leave open is as the file shows it, whatever was said earlier. */
	static Recognition as(Path file, ReadAs said, Mappings mappings) {
		FileProbe probe = new FileProbe();
		Probe answer = probe.probe(file, said);
		if (!(answer instanceof Probe.Found right)) {
			return new NoTable(answer);
		}
		return known(!said.detected() && probe.probe(file) instanceof Probe.Found found ? found.table() : right.table(), right.table(), mappings);
	}

	private static Recognition known(Table found, Table table, Mappings mappings) {
		return new Known(found, table, mappings.guess(table));
	}
}
