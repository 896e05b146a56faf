package org.headroom.exchange.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.headroom.domain.imports.ImportCounts;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.workspace.Settings;
import org.headroom.exchange.findings.Finding;
import org.headroom.exchange.findings.FindingLog;
import org.headroom.exchange.findings.Findings;
import org.headroom.exchange.findings.Severity;
import org.headroom.exchange.table.Table;

/**
 * Imports a plan's files into a workspace: all rows in one batch, or none. Files are streamed, twice: once to settle formats
 * and spellings, once to bring the rows in. Memory holds a row, the names of people and products, and 16 bytes a
 * deal. Runs on the caller's thread, never the display's; one run at a time an instance.
 */
public final class ImportRun {
	private final Imports imports;
	private final People people;
	private final Settings settings;
	private final Clock clock;
	private final Locale locale;

	/** @param locale of the person: decides what neither cells nor file decide, such as 03/04/2017 */
	public ImportRun(Imports imports, People people, Settings settings, Clock clock, Locale locale) {
		this.imports = imports;
		this.people = people;
		this.settings = settings;
		this.clock = clock;
		this.locale = locale;
	}

	/** Everything an import does, but for the commit: the same findings, the counts it would have. */
	public ImportOutcome dryRun(ImportPlan plan, Progress progress, Consumer<Finding> each) {
		return start(plan, progress, each, false);
	}

	/**
	 * Imports. The draft is dropped when anything throws; what the workspace's ports throw is passed on.
	 *
	 * @param each hears every finding as it is made, such as a {@link org.headroom.exchange.findings.FindingFile}
	 */
	public ImportOutcome run(ImportPlan plan, Progress progress, Consumer<Finding> each) {
		return start(plan, progress, each, true);
	}

	private ImportOutcome start(ImportPlan plan, Progress progress, Consumer<Finding> each, boolean commit) {
		Optional<Table> changed = plan.files().stream().map(MappedFile::table).filter(ImportRun::changed).findFirst();
		if (changed.isPresent()) {
			return new ImportOutcome.Changed(changed.get().name());
		}
		FindingLog log = new FindingLog(each);
		try {
			return new Journey(plan, progress, log).go(commit);
		} catch (Ticks.Stopped stopped) {
			return new ImportOutcome.Cancelled(log.findings());
		} catch (UnreadableFile failed) {
			return new ImportOutcome.Failed(failed.file, failed.reason());
		}
	}

	private static boolean changed(Table table) {
		Path file = table.file();
		try {
			return Files.size(file) != table.bytes() || Files.getLastModifiedTime(file).toMillis() != table.modified();
		} catch (IOException gone) {
			return true;
		}
	}

	/** Carries the name of the file that failed. */
	private static final class UnreadableFile extends Exception {
		private static final long serialVersionUID = 1L;
		private final String file;

		UnreadableFile(MappedFile file, IOException cause) {
			super(cause);
			this.file = file.table().name();
		}

		String reason() {
			String message = getCause().getMessage();
			return message == null ? getCause().getClass().getSimpleName() : message;
		}
	}

	/** One import on its way. */
	private final class Journey {
		private final ImportPlan plan;
		private final FindingLog log;
		private final Ticks ticks;
		private final Spellings products = new Spellings();
		private final NameBook names = new NameBook();
		private final Owners owners = new Owners(names);
		private final DealTotals totals = new DealTotals();

		Journey(ImportPlan plan, Progress progress, FindingLog log) {
			this.plan = plan;
			this.log = log;
			this.ticks = new Ticks(progress, 2 * plan.files().stream().mapToLong(file -> file.table().bytes()).sum());
		}

		ImportOutcome go(boolean commit) throws UnreadableFile {
			ProductNames spelt = new ProductNames(settings);
			if (plan.products().isPresent()) {
				reading(plan.products().get(), () -> products.reference(ProductNames.of(plan.products().get(), ticks)));
			}
			products.reference(spelt.remembered());
			Optional<Surveyed> persons = survey(plan.people());
			Optional<Surveyed> deals = survey(plan.deals());
			products.settle();
			try (Imports.Draft draft = imports.begin(plan.source(), clock.instant())) {
				people.all().stream().map(Person::name).forEach(names::note);
				Optional<PeopleRows> listed = bringPeople(persons, draft);
				bringDeals(deals, listed, draft);
				ticks.check();
				ImportCounts counts = commit ? draft.commit() : draft.counts();
				if (commit) {
					spelt.remember(products.chosen());
				}
				return done(commit, counts, listed);
			}
		}

		private Optional<Surveyed> survey(Optional<MappedFile> file) throws UnreadableFile {
			if (file.isEmpty()) {
				return Optional.empty();
			}
			try {
				return Optional.of(new Survey(products, log, ticks, locale).of(file.get()));
			} catch (IOException failed) {
				throw new UnreadableFile(file.get(), failed);
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
			DealReading reading = new DealReading(file.get(), voice, owners, products, totals, LocalDate.now(clock));
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
				throw new UnreadableFile(file, failed);
			}
		}
	}

	/** Something that reads a file. */
	@FunctionalInterface
	private interface Reading {
		void read() throws IOException;
	}

	/** All findings thrown away: for runs that only want the summary. */
	public static Consumer<Finding> unheard() {
		return finding -> {
			// the summary keeps count
		};
	}
}
