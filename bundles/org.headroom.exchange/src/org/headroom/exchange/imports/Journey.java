package org.headroom.exchange.imports;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.headroom.domain.imports.ImportCounts;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.workspace.Settings;
import org.headroom.exchange.findings.FindingLog;
import org.headroom.exchange.findings.Findings;
import org.headroom.exchange.findings.Severity;

/** One import on its way. */
final class Journey {
	private final ImportPlan plan;
	private final Into into;
	private final FindingLog log;
	private final Ticks ticks;
	private final Spellings products = new Spellings();
	private final NameBook names = new NameBook();
	private final Owners owners = new Owners(names);
	private final DealTotals totals = new DealTotals();

	/** Where the rows go, and who asks. */
	record Into(Imports imports, People people, Settings settings, Clock clock, Locale locale) {
	}

	Journey(ImportPlan plan, Progress progress, FindingLog log, Into into) {
		this.into = into;
		this.plan = plan;
		this.log = log;
		this.ticks = new Ticks(progress, 2 * plan.files().stream().mapToLong(file -> file.table().bytes()).sum());
	}

	ImportOutcome go(boolean commit) throws UnreadableFile {
		ProductNames spelt = new ProductNames(into.settings());
		if (plan.products().isPresent()) {
			reading(plan.products().get(), () -> products.reference(ProductNames.of(plan.products().get(), ticks)));
		}
		products.reference(spelt.remembered());
		Optional<Surveyed> persons = survey(plan.people());
		Optional<Surveyed> deals = survey(plan.deals());
		products.settle();
		try (Imports.Draft draft = into.imports().begin(plan.source(), into.clock().instant())) {
			into.people().all().stream().map(Person::name).forEach(names::note);
			Optional<PeopleRows> listed = bringPeople(persons, draft);
			bringDeals(deals, listed, draft);
			ticks.check();
			checkFiles();
			log.flush();
			ImportCounts counts = commit ? draft.commit() : draft.counts();
			if (commit) {
				spelt.remember(products.chosen());
			}
			return done(commit, counts, listed);
		}
	}

	/** A file that was cut off or written on meanwhile may have been read in halves. */
	private void checkFiles() throws UnreadableFile {
		for (MappedFile file : plan.files()) {
			if (file.table().changed()) {
				throw new UnreadableFile(file.table());
			}
		}
	}

	private Optional<Surveyed> survey(Optional<MappedFile> file) throws UnreadableFile {
		if (file.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Survey(products, log, ticks, into.locale()).of(file.get()));
		} catch (IOException failed) {
			throw new UnreadableFile(file.get().table(), failed);
		}
	}

	private Optional<PeopleRows> bringPeople(Optional<Surveyed> file, Imports.Draft draft) throws UnreadableFile {
		if (file.isEmpty()) {
			return Optional.empty();
		}
		PeopleRows rows = new PeopleRows(file.get().file(), new Voice(log, file.get().file()), names);
		reading(file.get().file(), () -> rows.bring(draft, ticks));
		return Optional.of(rows);
	}

	private void bringDeals(Optional<Surveyed> file, Optional<PeopleRows> listed, Imports.Draft draft) throws UnreadableFile {
		if (file.isEmpty()) {
			return;
		}
		Voice voice = new Voice(log, file.get().file());
		DealReading reading = new DealReading(file.get(), voice, owners, products, totals, LocalDate.now(into.clock()));
		reading(file.get().file(), () -> new DealRows(file.get().file(), voice, reading).bring(draft, ticks));
		totals.tellMixedCurrencies(voice);
		listed.ifPresent(rows -> rows.tellWithoutDeals(owners.keys()));
	}

	private ImportOutcome done(boolean committed, ImportCounts counts, Optional<PeopleRows> listed) {
		Findings findings = log.findings();
		Tally tally = totals.tally(listed.map(PeopleRows::people).orElse(owners.keys().size()), listed.map(PeopleRows::managers).orElse(0),
				listed.map(PeopleRows::offices).orElse(0), findings.count(Severity.LEFT_OUT));
		return new ImportOutcome.Done(committed, counts, tally, findings);
	}

	private void reading(MappedFile file, Reading reading) throws UnreadableFile {
		try {
			reading.read();
		} catch (IOException failed) {
			throw new UnreadableFile(file.table(), failed);
		}
	}

	/** Something that reads a file. */
	@FunctionalInterface
	private interface Reading {
		void read() throws IOException;
	}
}
