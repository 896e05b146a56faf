package org.headroom.ui.session;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.headroom.domain.plugins.ReportSection;
import org.headroom.domain.sessions.AskedWords;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.domain.words.Words;
import org.headroom.report.DiskFull;
import org.headroom.report.ReportFile;
import org.headroom.report.SessionReport;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Plugins;
import org.headroom.ui.kit.InlineMessage;
import org.headroom.ui.kit.Sentence;

/** Saves the record of a session as PDF or as a page: what is printed for the two who held it, without anything that is the manager's own. Display thread. */
final class RecordSaving {
	/** Where records go without a question, under the name that is proposed: for tests, since no script reaches the system's own dialog. */
	static final String FOLDER = "headroom.records";

	private final Desk desk;
	private final Plugins plugins;
	private final Words words;
	private final Told told;

	/** Where it says what came of it. */
	interface Told {
		void tell(InlineMessage.Kind kind, String markup);
	}

	RecordSaving(Desk desk, Plugins plugins, Words words, Told told) {
		this.desk = desk;
		this.plugins = plugins;
		this.words = words;
		this.told = told;
	}

	/** Asks for the file's name, and saves. */
	void choose(Shell shell, SessionView view) {
		Optional.ofNullable(System.getProperty(FOLDER)).map(folder -> Path.of(folder, name(view)).toString()).or(() -> ask(shell, view)).ifPresent(chosen -> save(view, chosen));
	}

	private Optional<String> ask(Shell shell, SessionView view) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(words.say("record.save"));
		dialog.setFilterExtensions(new String[] { "*.pdf", "*.html" });
		dialog.setFilterNames(new String[] { words.say("record.pdf"), words.say("record.page") });
		dialog.setFileName(name(view));
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(chosen -> ReportFile.named(chosen) ? chosen : chosen + (dialog.getFilterIndex() == 1 ? ".html" : ".pdf"));
	}

	/** Whom it was held with and when; what no file name may hold is left out. */
	private static String name(SessionView view) {
		String day = view.session().startedAt().map(at -> " " + at.atZone(view.clock().getZone()).toLocalDate()).orElse("");
		return view.person().name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "").strip() + day + ".pdf";
	}

	/** What is read counts, so that words on their way to the disk are in it: writes come first. */
	void save(SessionView view, String chosen) {
		try {
			Path file = Path.of(chosen).toAbsolutePath().normalize();
			desk.write(workspace -> {
				OpenSession open = new SessionRoom(workspace, desk.clock(), desk.ids()).open(view.session().id());
				return new SessionReport(open, List.of(), AskedWords.in(workspace, open), desk.locale(), desk.clock().getZone());
			}, report -> withSections(report, file), failure -> tell(InlineMessage.Kind.ERROR, words.say("record.notRead")));
		} catch (InvalidPathException noPath) {
			tell(InlineMessage.Kind.ERROR, words.say("record.notSaved", Sentence.literal(chosen), Sentence.literal(noPath.getReason())));
		}
	}

	/** What plugins print comes from their own thread, and the file is written there. */
	private void withSections(SessionReport bare, Path file) {
		tell(InlineMessage.Kind.INFO, words.say("record.saving"));
		if (plugins.guard().isPresent()) {
			plugins.ask(voices -> write(bare, voices.report(bare.open(), desk.locale()), file), this::say);
		} else {
			desk.ask(workspace -> write(bare, List.of(), file), this::say, failure -> tell(InlineMessage.Kind.ERROR, words.say("record.notRead")));
		}
	}

	private Consumer<RecordSaving> write(SessionReport bare, List<ReportSection> sections, Path file) {
		try {
			new ReportFile(file).write(new SessionReport(bare.open(), sections, bare.asked(), bare.locale(), bare.zone()).report(), bare.locale());
			return then -> then.tell(InlineMessage.Kind.DONE, words.say("record.saved", Sentence.literal(file.toString())));
		} catch (IOException failed) {
			return then -> then.tell(InlineMessage.Kind.ERROR, why(failed, file));
		}
	}

	private void say(Consumer<RecordSaving> outcome) {
		outcome.accept(this);
	}

	private String why(IOException failed, Path file) {
		String folder = Sentence.literal(String.valueOf(file.getParent()));
		return switch (failed) {
			case AccessDeniedException denied -> words.say("record.rights", folder);
			case DiskFull full -> words.say("record.full", folder);
			case IOException other when !Files.isDirectory(file.getParent()) -> words.say("record.folder", folder);
			default -> words.say("record.notSaved", Sentence.literal(file.toString()), Sentence.literal(String.valueOf(failed.getMessage())));
		};
	}

	private void tell(InlineMessage.Kind kind, String markup) {
		told.tell(kind, markup);
	}
}
