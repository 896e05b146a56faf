package org.headroom.ui.imports;

import java.util.List;
import org.headroom.domain.people.Person;
import org.headroom.exchange.imports.ImportOutcome;
import org.headroom.exchange.imports.Settling;

/**
 * An import that is done, and what there is to settle after it.
 *
 * @param settled its way back, and what was accepted already
 * @param managers who could be "me", by name; none unless that has to be asked
 */
record Imported(ImportOutcome.Done outcome, Settling.Settled settled, List<Person> managers) {
	Imported {
		managers = List.copyOf(managers);
	}
}
