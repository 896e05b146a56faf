package org.headroom.exchange.imports;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.people.People;
import org.headroom.domain.workspace.Settings;
import org.headroom.exchange.findings.Finding;
import org.headroom.exchange.findings.FindingLog;
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
	 * @param each hears every finding as it is made, such as a {@link org.headroom.exchange.findings.FindingFile}; what it throws ends the import
	 */
	public ImportOutcome run(ImportPlan plan, Progress progress, Consumer<Finding> each) {
		return start(plan, progress, each, true);
	}

	private ImportOutcome start(ImportPlan plan, Progress progress, Consumer<Finding> each, boolean commit) {
		Optional<Table> changed = plan.files().stream().map(MappedFile::table).filter(Table::changed).findFirst();
		if (changed.isPresent()) {
			return new ImportOutcome.Changed(changed.get().name());
		}
		FindingLog log = new FindingLog(each);
		try {
			return new Journey(plan, progress, log, new Journey.Into(imports, people, settings, clock, locale)).go(commit);
		} catch (Ticks.Stopped stopped) {
			return new ImportOutcome.Cancelled(log.findings());
		} catch (UnreadableFile failed) {
			return failed.gone() ? new ImportOutcome.Changed(failed.file()) : new ImportOutcome.Failed(failed.file(), failed.reason());
		}
	}

	/** All findings thrown away: for runs that only want the summary. */
	public static Consumer<Finding> unheard() {
		return finding -> {
			// the summary keeps count
		};
	}
}
