package org.headroom.exchange.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.headroom.exchange.fields.TableKind;
import org.headroom.exchange.mapping.Mappings;
import org.headroom.exchange.mapping.Recognition;
import org.headroom.exchange.table.Table;

/** Makes a plan of files in any order: which holds deals and which people is seen from their headers. */
public final class Planner {
	private final Mappings mappings;

	/** @param mappings saved ones count before the guess */
	public Planner(Mappings mappings) {
		this.mappings = mappings;
	}

	/** Looks at the files' heads; a second or two at most. */
	public Planned recognise(List<Path> files) {
		return planned(files.stream().map(file -> Recognition.of(file, mappings)).toList());
	}

	/** Of files that were looked at already. */
	public static Planned planned(List<Recognition> files) {
		List<MappedFile> mapped = new ArrayList<>();
		for (Recognition file : files) {
			switch (file) {
				case Recognition.NoTable none -> {
					return new Planned.NotReadable(none.probe());
				}
				case Recognition.Known known when !known.guess().mapping().complete() -> {
					return new Planned.NotUnderstood(known.table(), known.guess().mapping());
				}
				case Recognition.Known known -> mapped.add(new MappedFile(known.table(), known.guess().mapping()));
			}
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
