package org.headroom.ui.imports;

import java.util.Locale;
import java.util.Optional;
import org.headroom.exchange.imports.ImportOutcome;

/**
 * The course of an import: which step it is at and what can be done there. Display thread, no widget in it: {@link #next}
 * and {@link #back} answer what the dialog has to have done, and are told how that ended.
 */
final class ImportView {
	/** The steps, in order. */
	enum Step { FILE, FORMAT, COLUMNS, CHECK, RESULT }

	/** What the dialog has to do now. */
	enum Todo { NOTHING, SHOW, LOOK, DRY_RUN, IMPORT, OPEN_TEAM }

	/** How far a dry run or an import is. */
	sealed interface Run {
		/** @param commit false for a dry run */
		record Going(boolean commit) implements Run {
		}

		record Ended(ImportOutcome outcome) implements Run {
		}

		/** The workspace refused. */
		record Broken(String sentence) implements Run {
		}
	}

	private final ImportFiles files;
	private final ImportWords words;
	private Step step = Step.FILE;
	private boolean hurried;
	private Run run = new Run.Going(false);
	private Optional<Imported> imported = Optional.empty();
	private boolean late;

	ImportView(Locale locale) {
		this.files = new ImportFiles(locale);
		this.words = new ImportWords(this, locale);
	}

	Step step() {
		return step;
	}

	/** The files, and how they are read. */
	ImportFiles files() {
		return files;
	}

	/** What it says. */
	ImportWords words() {
		return words;
	}

	/** What stands in the way of going on, as a sentence. */
	String problem() {
		return words.problem();
	}

	/** The paths are now these. */
	void typed(String deals, String people) {
		if (files.typed(deals, people)) {
			hurried = false;
		}
	}

	/** What was found behind the paths. */
	Todo looked(FileLook found) {
		if (step != Step.FILE || !files.looked(found)) {
			return Todo.NOTHING;
		}
		if (hurried && found.good()) {
			step = Step.FORMAT;
		}
		hurried = false;
		return Todo.SHOW;
	}

	boolean canNext() {
		return switch (step) {
			case FILE -> !files.first().isBlank() && files.look().map(FileLook::good).orElse(true);
			case FORMAT -> files.kinds().isEmpty() && files.settled();
			case COLUMNS -> problem().isEmpty();
			case CHECK -> !running();
			case RESULT -> true;
		};
	}

	boolean canBack() {
		return step != Step.FILE && step != Step.RESULT && !running();
	}

	boolean running() {
		return step == Step.CHECK && run instanceof Run.Going;
	}

	/** True after a dry run that came to its end. */
	boolean ready() {
		return run instanceof Run.Ended ended && ended.outcome() instanceof ImportOutcome.Done;
	}

	/** A person stopped the run. */
	boolean stopped() {
		return run instanceof Run.Ended ended && ended.outcome() instanceof ImportOutcome.Cancelled;
	}

	/** A file is no longer what it was when it was looked at. */
	boolean changed() {
		return run instanceof Run.Ended ended && ended.outcome() instanceof ImportOutcome.Changed;
	}

	Todo next() {
		if (!canNext()) {
			return Todo.NOTHING;
		}
		return switch (step) {
			case FILE -> fromFile();
			case FORMAT -> to(Step.COLUMNS);
			case COLUMNS -> start(false);
			case CHECK -> fromCheck();
			case RESULT -> Todo.OPEN_TEAM;
		};
	}

	private Todo fromFile() {
		if (files.look().isEmpty()) {
			hurried = true;
			return Todo.LOOK;
		}
		return to(Step.FORMAT);
	}

	private Todo fromCheck() {
		if (changed()) {
			files.forget();
			step = Step.FILE;
			return Todo.LOOK;
		}
		return start(ready());
	}

	private Todo start(boolean commit) {
		step = Step.CHECK;
		run = new Run.Going(commit);
		return commit ? Todo.IMPORT : Todo.DRY_RUN;
	}

	private Todo to(Step other) {
		step = other;
		return Todo.SHOW;
	}

	Todo back() {
		return canBack() ? to(Step.values()[step.ordinal() - 1]) : Todo.NOTHING;
	}

	Run run() {
		return run;
	}

	/** The dry run, if it came to its end. */
	Optional<ImportOutcome.Done> checked() {
		return run instanceof Run.Ended ended && ended.outcome() instanceof ImportOutcome.Done done ? Optional.of(done) : Optional.empty();
	}

	/** A dry run, or an import that did not come to its end. */
	void ended(ImportOutcome outcome) {
		run = new Run.Ended(outcome);
	}

	/** The import is done. */
	void ended(Imported done) {
		imported = Optional.of(done);
		late = false;
		run = new Run.Ended(done.outcome());
		step = Step.RESULT;
	}

	/** Somebody stopped it when everything was written already. */
	void stoppedLate() {
		late = true;
	}

	boolean late() {
		return late;
	}

	void broken(String sentence) {
		run = new Run.Broken(sentence);
	}

	Optional<Imported> imported() {
		return imported;
	}
}
