package org.headroom.ui.imports;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.headroom.domain.deals.DealState;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.fields.TableKind;
import org.headroom.exchange.mapping.DealVerdict;
import org.headroom.exchange.mapping.Mapping;
import org.headroom.exchange.table.TableRow;

/** What stands in the first rows of a file. Reads no disk. */
record Cells(ImportFile file) {
	private static final int STAGES = 12;
	private static final int EXAMPLES = 3;

	/** Stages that say neither open, won nor lost by themselves, and what each counts as. */
	Map<String, DealState> unclearStages() {
		Map<String, DealState> unclear = new LinkedHashMap<>();
		Mapping mapping = file.mapping();
		if (file.kind() == TableKind.DEALS && mapping.has(Field.STAGE)) {
			DealVerdict verdict = new DealVerdict(new Mapping(TableKind.DEALS, mapping.columns()));
			for (TableRow row : file.table().sample()) {
				String stage = row.cell(mapping.column(Field.STAGE).orElseThrow() - 1);
				if (!stage.isEmpty() && unclear.size() < STAGES && verdict.of(row).isEmpty()) {
					unclear.put(stage, mapping.stages().getOrDefault(stage, DealState.OPEN));
				}
			}
		}
		return unclear;
	}

	/** The first few different things a column holds. */
	String examples(int column) {
		Set<String> found = new LinkedHashSet<>();
		for (TableRow row : file.table().sample()) {
			if (found.size() == EXAMPLES) {
				break;
			}
			if (!row.cell(column - 1).isEmpty()) {
				found.add(row.cell(column - 1));
			}
		}
		return String.join(", ", found);
	}
}
