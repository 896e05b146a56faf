package org.headroom.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headroom.domain.words.Words;
import org.headroom.exchange.fields.TableKind;
import org.headroom.exchange.imports.ImportOutcome;
import org.headroom.exchange.imports.ImportPlan;
import org.headroom.exchange.imports.MappedFile;

/**
 * The course of an import: which step it is at, what can be done there and in which words. Display thread, no widget in
 * it: {@link #next} and {@link #stop} answer what the dialog has to have done, and are told how that ended.
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

	private final Locale locale;
	private final Words words;
	private Step step = Step.FILE;
	private String first = "";
	private String second = "";
	private Optional<FileLook> look = Optional.empty();
	private List<ImportFile> files = List.of();
	private int shown;
	private boolean hurried;
	private Run run = new Run.Going(false);
	private Optional<Imported> imported = Optional.empty();

	ImportView(Locale locale) {
		this.locale = locale;
		this.words = Words.of(ImportView.class, locale);
	}

	Step step() {
		return step;
	}

	/** The paths are now these; what was known of others is forgotten. */
	void typed(String deals, String people) {
		if (!deals.equals(first) || !people.equals(second)) {
			first = deals;
			second = people;
			forget();
		}
	}

	String first() {
		return first;
	}

	String second() {
		return second;
	}

	private void forget() {
		look = Optional.empty();
		hurried = false;
		files = List.of();
		shown = 0;
	}

	/** What was found behind the paths; a look at paths that were typed over meanwhile is let go. */
	Todo looked(FileLook found) {
		if (!found.first().equals(first) || !found.second().equals(second) || step != Step.FILE) {
			return Todo.NOTHING;
		}
		look = Optional.of(found);
		files = found.files();
		shown = 0;
		if (hurried && found.good()) {
			step = Step.FORMAT;
		}
		hurried = false;
		return Todo.SHOW;
	}

	Optional<FileLook> look() {
		return look;
	}

	List<ImportFile> files() {
		return files;
	}

	/** The file whose columns are shown. */
	ImportFile file() {
		return files.get(shown);
	}

	int shown() {
		return shown;
	}

	void show(int file) {
		shown = file;
	}

	void change(int file, ImportFile changed) {
		List<ImportFile> all = new ArrayList<>(files);
		all.set(file, changed);
		files = List.copyOf(all);
	}

	/** The plan of a dry run or import; only when {@link #problem} is empty at the columns. */
	ImportPlan plan() {
		return new ImportPlan(files.stream().map(file -> new MappedFile(file.table(), file.mapping())).toList());
	}

	/** What stands in the way of going on, as a sentence. */
	String problem() {
		return switch (step) {
			case FILE -> "";
			case FORMAT -> kinds();
			case COLUMNS -> kinds().isEmpty() ? missing() : kinds();
			case CHECK -> broken();
			case RESULT -> "";
		};
	}

	private String kinds() {
		if (files.size() == 2 && files.get(0).kind() == files.get(1).kind()) {
			return words.say("problem.sameKind", words.say("kinds." + files.getFirst().kind()));
		}
		return files.stream().allMatch(file -> file.kind() == TableKind.PRODUCTS) ? words.say("problem.onlyProducts") : "";
	}

	private String missing() {
		for (ImportFile file : files) {
			List<String> missing = file.missing(locale, words.say("or"));
			if (!missing.isEmpty()) {
				return words.say("problem.missing", file.table().name(), String.join(words.say("and"), missing));
			}
		}
		return "";
	}

	private String broken() {
		return switch (run) {
			case Run.Going going -> "";
			case Run.Broken refused -> refused.sentence();
			case Run.Ended ended -> ended.outcome() instanceof ImportOutcome.Done ? "" : ended.outcome().sentence(locale);
		};
	}

	/** The sentence above the step. */
	String lead() {
		return switch (step) {
			case FILE -> words.say("lead.file");
			case FORMAT -> words.say("lead.format");
			case COLUMNS -> columnsLead();
			case CHECK -> checkLead();
			case RESULT -> words.say("lead.result");
		};
	}

	private String columnsLead() {
		if (!missing().isEmpty()) {
			return words.say("lead.columns.missing");
		}
		return words.say(file().saved() ? "lead.columns.saved" : "lead.columns");
	}

	private String checkLead() {
		return switch (run) {
			case Run.Going going -> words.say(going.commit() ? "lead.importing" : "lead.checking");
			case Run.Broken refused -> words.say("lead.broken");
			case Run.Ended ended -> words.say(ended.outcome() instanceof ImportOutcome.Done ? "lead.checked" : "lead.broken");
		};
	}

	boolean canNext() {
		return switch (step) {
			case FILE -> !first.isBlank() && look.map(FileLook::good).orElse(true);
			case FORMAT, COLUMNS -> problem().isEmpty();
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

	String nextLabel() {
		return switch (step) {
			case FILE, FORMAT, COLUMNS -> words.say("next");
			case CHECK -> words.say(ready() || running() ? "import" : changed() ? "choose" : "again");
			case RESULT -> words.say("team");
		};
	}

	String cancelLabel() {
		return words.say(running() ? "stop" : "cancel");
	}

	private boolean ready() {
		return run instanceof Run.Ended ended && ended.outcome() instanceof ImportOutcome.Done;
	}

	/** A person stopped the run. */
	boolean stopped() {
		return run instanceof Run.Ended ended && ended.outcome() instanceof ImportOutcome.Cancelled;
	}

	private boolean changed() {
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
		if (look.isEmpty()) {
			hurried = true;
			return Todo.LOOK;
		}
		return to(Step.FORMAT);
	}

	private Todo fromCheck() {
		if (changed()) {
			forget();
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
		run = new Run.Ended(done.outcome());
		step = Step.RESULT;
	}

	void broken(String sentence) {
		run = new Run.Broken(sentence);
	}

	Optional<Imported> imported() {
		return imported;
	}

	/** "1 File ✓": a step in the row of steps, in words and not only by colour. */
	String stepLabel(Step one) {
		String mark = one == step ? " ●" : one.ordinal() < step.ordinal() ? " ✓" : "";
		return (one.ordinal() + 1) + " " + words.say("step." + one) + mark;
	}
}
