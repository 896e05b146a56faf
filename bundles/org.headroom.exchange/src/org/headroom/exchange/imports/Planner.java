package org.headroom.exchange.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.headroom.exchange.fields.TableKind;
import org.headroom.exchange.mapping.Mapping;
import org.headroom.exchange.mapping.Mappings;
import org.headroom.exchange.table.FileProbe;
import org.headroom.exchange.table.Probe;
import org.headroom.exchange.table.Table;

/** Makes a plan of files in any order: which holds deals and which people is seen from their headers. */
public final class Planner {
	private final FileProbe probe;
	private final Mappings mappings;

	/** @param mappings saved ones count before the guess */
	public Planner(Mappings mappings) {
		this.probe = new FileProbe();
		this.mappings = mappings;
	}

	/** Looks at the files' heads; a second or two at most. */
	public Planned recognise(List<Path> files) {
		List<MappedFile> mapped = new ArrayList<>();
		for (Path file : files) {
			Probe found = probe.probe(file);
			if (!(found instanceof Probe.Found table)) {
				return new Planned.NotReadable(found);
			}
			Mapping mapping = mappings.guess(table.table()).mapping();
			if (!mapping.complete()) {
				return new Planned.NotUnderstood(table.table(), mapping);
			}
			mapped.add(new MappedFile(table.table(), mapping));
		}
		return plan(mapped);
	}

	private static Planned plan(List<MappedFile> mapped) {
		boolean twice = mapped.stream().map(MappedFile::kind).distinct().count() != mapped.size();
		if (twice || mapped.stream().allMatch(file -> file.kind() == TableKind.PRODUCTS)) {
			return new Planned.NoPlan(mapped.stream().map(MappedFile::table).map(Table::name).toList());
		}
		return new Planned.Ready(new ImportPlan(mapped));
	}
}
