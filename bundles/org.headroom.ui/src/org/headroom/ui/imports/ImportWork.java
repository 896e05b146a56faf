package org.headroom.ui.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.exchange.findings.FindingFile;
import org.headroom.exchange.findings.Finding;
import org.headroom.exchange.imports.ImportOutcome;
import org.headroom.exchange.imports.ImportPlan;
import org.headroom.exchange.imports.ImportRun;
import org.headroom.exchange.imports.Progress;
import org.headroom.exchange.imports.Settling;
import org.headroom.exchange.mapping.Mappings;

/** What an import does with a workspace. Off the display thread. */
final class ImportWork {
	private final Workspace workspace;
	private final Clock clock;
	private final Locale locale;

	ImportWork(Workspace workspace, Clock clock, Locale locale) {
		this.workspace = workspace;
		this.clock = clock;
		this.locale = locale;
	}

	ImportOutcome dryRun(ImportPlan plan, Progress progress) {
		return run().dryRun(plan, progress, ImportRun.unheard());
	}

	/** A dry run once more, with every finding into a file. */
	ImportOutcome findings(ImportPlan plan, Progress progress, Path file) {
		try (FindingFile all = new FindingFile(file, locale)) {
			return run().dryRun(plan, progress, (Consumer<Finding>) all);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private ImportRun run() {
		return new ImportRun(workspace.port(Imports.class), workspace.port(People.class), workspace.port(Settings.class), clock, locale);
	}

	/** The outcome of an import that did not come to its end, or the import with what follows from it. */
	sealed interface Answer {
		record Stopped(ImportOutcome outcome) implements Answer {
		}

		record Through(Imported imported) implements Answer {
		}
	}

	/** Imports, keeps corrected mappings for the next file like them, and accepts what a first import suggests. */
	Answer run(List<ImportFile> files, ImportPlan plan, Progress progress) {
		Settling settling = new Settling(workspace, locale);
		boolean first = settling.first();
		ImportOutcome outcome = run().run(plan, progress, ImportRun.unheard());
		if (!(outcome instanceof ImportOutcome.Done done)) {
			return new Answer.Stopped(outcome);
		}
		Settings settings = workspace.port(Settings.class);
		Mappings mappings = new Mappings(settings);
		files.stream().filter(ImportFile::corrected).forEach(file -> mappings.save(file.found(), file.table(), file.mapping()));
		return new Answer.Through(new Imported(done, settling.after(done, first), managers(settings)));
	}

	private List<Person> managers(Settings settings) {
		if (settings.get(Settings.ME).isPresent()) {
			return List.of();
		}
		List<Person> managers = workspace.port(People.class).all().stream().filter(person -> person.role() == Role.MANAGER).toList();
		return managers.size() > 1 ? managers : List.of();
	}

	/** An import that was taken back: what is left of the imports, and what of it stays because somebody changed it since. */
	record Undone(ImportHistory history, List<String> stays) {
		Undone {
			stays = List.copyOf(stays);
		}
	}

	/** Takes an import back, with what it settled. */
	Undone undo(long batch) {
		List<String> stays = new Settling(workspace, locale).undo(batch);
		return new Undone(history(), stays);
	}

	ImportHistory history() {
		return new ImportHistory(workspace.port(Imports.class).batches(), clock, locale);
	}
}
