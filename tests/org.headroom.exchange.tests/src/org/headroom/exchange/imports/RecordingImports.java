package org.headroom.exchange.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headroom.domain.deals.DealRow;
import org.headroom.domain.imports.ImportBatch;
import org.headroom.domain.imports.ImportCounts;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.imports.PersonRow;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;

/** Keeps committed rows in memory, knows them again, and remembers how drafts ended. */
final class RecordingImports implements Imports {
	final Map<String, DealRow> deals = new LinkedHashMap<>();
	final Map<String, PersonRow> people = new LinkedHashMap<>();
	final List<ImportBatch> batches = new ArrayList<>();
	int open;
	int committed;
	int failAfterDeals = Integer.MAX_VALUE;

	@Override
	public Draft begin(String source, Instant at) {
		open++;
		return new Recording(source, at);
	}

	@Override
	public List<ImportBatch> batches() {
		return batches.reversed();
	}

	@Override
	public void undo(long batchId) {
		throw new UnsupportedOperationException("the tests of the persistence bundle undo");
	}

	DealRow deal(String id) {
		DealRow found = deals.get(id);
		if (found == null) {
			throw new AssertionError("no deal " + id + " among " + deals.keySet());
		}
		return found;
	}

	/** The people of the committed rows, as the workspace would list them. */
	People asPeople() {
		return new People() {
			@Override
			public List<Person> all() {
				long[] id = {0};
				return people.keySet().stream().map(name -> new Person(++id[0], name, Role.SALESPERSON)).toList();
			}

			@Override
			public java.util.Optional<Person> byId(long id) {
				throw new UnsupportedOperationException();
			}

			@Override
			public List<Person> named(String part) {
				throw new UnsupportedOperationException();
			}

			@Override
			public void save(Person person) {
				throw new UnsupportedOperationException();
			}
		};
	}

	private static String text(DealRow row) {
		return String.join("|", row.ownerName(), row.name(), row.account(), row.product(), row.stage(), row.currency(), row.state().name(),
				row.amount().toString(), row.createdOn().toString(), row.closedOn().toString());
	}

	private final class Recording implements Draft {
		private final String source;
		private final Instant at;
		private final Map<String, DealRow> newDeals = new LinkedHashMap<>();
		private final Map<String, PersonRow> newPeople = new LinkedHashMap<>();

		Recording(String source, Instant at) {
			this.source = source;
			this.at = at;
		}

		@Override
		public void person(PersonRow row) {
			newPeople.put(row.name(), row);
			if (!row.manager().isEmpty()) {
				newPeople.putIfAbsent(row.manager(), people.getOrDefault(row.manager(), new PersonRow(row.manager(), "", "", "")));
			}
		}

		@Override
		public void deal(DealRow row) {
			if (newDeals.size() >= failAfterDeals) {
				throw new IllegalStateException("the disk is full");
			}
			if (newDeals.put(row.externalId(), row) != null) {
				throw new AssertionError("twice: " + row.externalId());
			}
			if (!row.ownerName().isEmpty()) {
				newPeople.putIfAbsent(row.ownerName(), people.getOrDefault(row.ownerName(), new PersonRow(row.ownerName(), "", "", "")));
			}
		}

		@Override
		public ImportCounts counts() {
			int[] counts = new int[6];
			newPeople.forEach((name, row) -> counts[!people.containsKey(name) ? 0 : people.get(name).equals(row) ? 2 : 1]++);
			newDeals.forEach((id, row) -> counts[!deals.containsKey(id) ? 3 : text(deals.get(id)).equals(text(row)) ? 5 : 4]++);
			return new ImportCounts(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
		}

		@Override
		public ImportCounts commit() {
			ImportCounts counts = counts();
			people.putAll(newPeople);
			deals.putAll(newDeals);
			committed++;
			if (!counts.nothingNew()) {
				batches.add(new ImportBatch(batches.size() + 1, source, at, counts, false));
			}
			return counts;
		}

		@Override
		public void close() {
			open--;
		}
	}
}
