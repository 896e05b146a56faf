package org.headroom.ui.imports;

import java.util.Locale;
import org.headroom.domain.words.Words;
import org.headroom.exchange.imports.ImportOutcome;

/** What the wizard says around its pages. Display thread. */
final class ImportWords {
	private final ImportView view;
	private final Locale locale;
	private final Words words;

	ImportWords(ImportView view, Locale locale) {
		this.view = view;
		this.locale = locale;
		this.words = Words.of(ImportWords.class, locale);
	}

	/** What stands in the way of going on, as a sentence; empty when nothing does. */
	String problem() {
		ImportFiles files = view.files();
		return switch (view.step()) {
			case FILE, RESULT -> "";
			case FORMAT -> files.kinds().isEmpty() ? files.unread() : files.kinds();
			case COLUMNS -> files.kinds().isEmpty() ? files.missing() : files.kinds();
			case CHECK -> broken();
		};
	}

	private String broken() {
		return switch (view.run()) {
			case ImportView.Run.Going going -> "";
			case ImportView.Run.Broken refused -> refused.sentence();
			case ImportView.Run.Ended ended -> ended.outcome() instanceof ImportOutcome.Done ? "" : ended.outcome().sentence(locale);
		};
	}

	/** The sentence above the step. */
	String lead() {
		return switch (view.step()) {
			case FILE -> words.say("lead.file");
			case FORMAT -> words.say("lead.format");
			case COLUMNS -> columns();
			case CHECK -> check();
			case RESULT -> view.late() ? words.say("lead.result.late") : words.say("lead.result");
		};
	}

	private String columns() {
		if (!view.files().missing().isEmpty()) {
			return words.say("lead.columns.missing");
		}
		return words.say(view.files().current().saved() ? "lead.columns.saved" : "lead.columns");
	}

	private String check() {
		return switch (view.run()) {
			case ImportView.Run.Going going -> words.say(going.commit() ? "lead.importing" : "lead.checking");
			case ImportView.Run.Broken refused -> words.say("lead.broken");
			case ImportView.Run.Ended ended -> words.say(view.ready() ? "lead.checked" : "lead.broken");
		};
	}

	/** The button that goes on. */
	String next() {
		return switch (view.step()) {
			case FILE, FORMAT, COLUMNS -> words.say("next");
			case CHECK -> words.say(view.ready() || view.running() ? "import" : view.changed() ? "choose" : "again");
			case RESULT -> words.say("team");
		};
	}

	/** The button that leaves. */
	String cancel() {
		return words.say(view.running() ? "stop" : "cancel");
	}

	/** "1 File ✓": a step in the row of steps, in words and not only by colour. */
	String step(ImportView.Step one) {
		String mark = one == view.step() ? " ●" : one.ordinal() < view.step().ordinal() ? " ✓" : "";
		return (one.ordinal() + 1) + " " + words.say("step." + one) + mark;
	}
}
