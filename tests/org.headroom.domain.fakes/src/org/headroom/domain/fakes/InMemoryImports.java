package org.headroom.domain.fakes;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.concurrent.atomic.AtomicLong;
import org.headroom.domain.deals.Deal;
import org.headroom.domain.deals.DealRow;
import org.headroom.domain.imports.ImportBatch;
import org.headroom.domain.imports.ImportCounts;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.imports.PersonRow;
import org.headroom.domain.imports.UndoRefused;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;

/** Works on the live maps at commit; only the newest batch can be undone. */
final class InMemoryImports implements Imports {
	private final InMemoryPeople people;
	private final InMemoryDeals deals;
	private final LongSupplier ids = new AtomicLong(1_000_000)::incrementAndGet;
	private final List<ImportBatch> batches = new ArrayList<>();
	private final Deque<List<Runnable>> undos = new ArrayDeque<>();

	InMemoryImports(InMemoryPeople people, InMemoryDeals deals) {
		this.people = people;
		this.deals = deals;
	}

	@Override
	public Draft begin(String source, Instant at) {
		return new InMemoryDraft(source, at);
	}

	@Override
	public List<ImportBatch> batches() {
		return batches.reversed();
	}

	@Override
	public void undo(long batchId) {
		ImportBatch last = batches.stream().filter(batch -> !batch.undone()).reduce((one, later) -> later).orElseThrow(() -> new UndoRefused(batchId));
		if (last.id() != batchId) {
			throw new UndoRefused(last);
		}
		undos.pop().reversed().forEach(Runnable::run);
		batches.set(batches.indexOf(last), new ImportBatch(last.id(), last.source(), last.at(), last.counts(), true));
	}

	private final class InMemoryDraft implements Draft {
		private final String source;
		private final Instant at;
		private final List<PersonRow> personRows = new ArrayList<>();
		private final List<DealRow> dealRows = new ArrayList<>();

		InMemoryDraft(String source, Instant at) {
			this.source = source;
			this.at = at;
		}

		@Override
		public void person(PersonRow row) {
			personRows.add(row);
		}

		@Override
		public void deal(DealRow row) {
			dealRows.add(row);
		}

		@Override
		public ImportCounts counts() {
			List<Runnable> undo = new ArrayList<>();
			ImportCounts counts = apply(undo);
			undo.reversed().forEach(Runnable::run);
			return counts;
		}

		@Override
		public ImportCounts commit() {
			List<Runnable> undo = new ArrayList<>();
			ImportCounts counts = apply(undo);
			if (!counts.nothingNew()) {
				batches.add(new ImportBatch(ids.getAsLong(), source, at, counts, false));
				undos.push(undo);
			}
			return counts;
		}

		@Override
		public void close() {
			personRows.clear();
			dealRows.clear();
		}

		private ImportCounts apply(List<Runnable> undo) {
			int[] counts = new int[6];
			personRows.forEach(row -> {
				counts[0] += row.manager().isEmpty() || isKnown(row.manager()) ? 0 : 1;
				counts[person(row, undo)]++;
			});
			dealRows.forEach(row -> {
				owner(row, undo, counts);
				counts[3 + deal(row, undo)]++;
			});
			return new ImportCounts(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
		}

		private int person(PersonRow row, List<Runnable> undo) {
			int known = isKnown(row.name()) ? 2 : 0;
			Person person = named(row.name(), Role.SALESPERSON, undo);
			person.worksAt(row.office());
			if (!row.manager().isEmpty()) {
				person.reportsTo(named(row.manager(), Role.MANAGER, undo).id());
			}
			return known;
		}

		private boolean isKnown(String name) {
			return people.named(name).stream().anyMatch(person -> person.name().equalsIgnoreCase(name));
		}

		private Person named(String name, Role role, List<Runnable> undo) {
			return people.named(name).stream().filter(person -> person.name().equalsIgnoreCase(name)).findFirst().orElseGet(() -> {
				Person person = new Person(ids.getAsLong(), name, role);
				people.save(person);
				undo.add(() -> people.remove(person.id()));
				return person;
			});
		}

		private void owner(DealRow row, List<Runnable> undo, int[] counts) {
			if (!row.ownerName().isEmpty() && people.named(row.ownerName()).stream().noneMatch(person -> person.name().equalsIgnoreCase(row.ownerName()))) {
				named(row.ownerName(), Role.SALESPERSON, undo);
				counts[0]++;
			}
		}

		private int deal(DealRow row, List<Runnable> undo) {
			Deal before = deals.known(row.externalId()).orElse(null);
			long owner = named(row.ownerName().isEmpty() ? "?" : row.ownerName(), Role.SALESPERSON, undo).id();
			Deal after = new Deal(before == null ? ids.getAsLong() : before.id(), owner, row);
			if (before == null) {
				deals.put(after);
				undo.add(() -> deals.remove(after.externalId()));
				return 0;
			}
			if (same(before, after)) {
				return 2;
			}
			deals.put(after);
			undo.add(() -> deals.put(before));
			return 1;
		}

		private static boolean same(Deal one, Deal other) {
			return Objects.equals(one.amount().map(BigDecimal::stripTrailingZeros), other.amount().map(BigDecimal::stripTrailingZeros)) && one.state() == other.state() && one.closedOn().equals(other.closedOn())
					&& one.account().equals(other.account()) && one.product().equals(other.product()) && one.stage().equals(other.stage())
					&& one.ownerId().equals(other.ownerId()) && one.createdOn().equals(other.createdOn());
		}
	}
}
