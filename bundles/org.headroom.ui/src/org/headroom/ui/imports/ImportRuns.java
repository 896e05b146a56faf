package org.headroom.ui.imports;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.exchange.imports.ImportOutcome;
import org.headroom.exchange.imports.ImportPlan;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.kit.InlineMessage;

/** Has the dry run, the import and the file of findings made by others, with progress and a way to stop. Display thread. */
final class ImportRuns {
	private final Desk desk;
	private final ImportView view;
	private final Words words;
	private final Told told;
	private LiveProgress progress = quiet();

	/** Who hears of it; nobody does once the window is gone. */
	interface Told {
		/** How far it is. */
		LiveProgress start();

		/** The view knows how it ended. */
		void ended();

		/** Why the workspace refused. */
		String trouble(RuntimeException failure);

		boolean gone();
	}

	ImportRuns(Desk desk, ImportView view, Words words, Told told) {
		this.desk = desk;
		this.view = view;
		this.words = words;
		this.told = told;
	}

	private static LiveProgress quiet() {
		return new LiveProgress(runnable -> { }, (done, total, rows) -> { });
	}

	void dryRun() {
		progress = told.start();
		LiveProgress now = progress;
		ImportPlan plan = view.files().plan();
		desk.ask(workspace -> work(workspace).dryRun(plan, now), outcome -> here(() -> view.ended(outcome)), this::broken);
	}

	void run() {
		progress = told.start();
		LiveProgress now = progress;
		ImportPlan plan = view.files().plan();
		List<ImportFile> files = view.files().all();
		RecentFiles recent = new RecentFiles(TypedPath.plain(view.files().first()), TypedPath.plain(view.files().second()));
		desk.write(workspace -> {
			ImportWork.Answer answer = work(workspace).run(files, plan, now);
			if (answer instanceof ImportWork.Answer.Through) {
				recent.remember(workspace.port(Settings.class));
			}
			return answer;
		}, answer -> here(() -> imported(answer, now.cancelled())), this::broken, Aftermath.CHANGES);
	}

	/** @param unwanted somebody stopped it meanwhile, when all was written already */
	private void imported(ImportWork.Answer answer, boolean unwanted) {
		switch (answer) {
			case ImportWork.Answer.Stopped stopped -> view.ended(stopped.outcome());
			case ImportWork.Answer.Through through -> {
				view.ended(through.imported());
				if (unwanted) {
					view.stoppedLate();
				}
			}
		}
	}

	private void broken(RuntimeException failure) {
		here(() -> view.broken(told.trouble(failure)));
	}

	private void here(Runnable end) {
		if (!told.gone()) {
			end.run();
			told.ended();
		}
	}

	/** Writes every finding of a dry run to a file. */
	void saveFindings(CheckPage page, String path) {
		page.saving();
		ImportPlan plan = view.files().plan();
		progress = quiet();
		LiveProgress now = progress;
		Consumer<RuntimeException> failed = failure -> said(page, InlineMessage.Kind.ERROR,
				failure instanceof UncheckedIOException ? words.say("findings.notSaved", path) : told.trouble(failure));
		desk.ask(workspace -> work(workspace).findings(plan, now, Path.of(path)), outcome -> {
			boolean done = outcome instanceof ImportOutcome.Done;
			said(page, done ? InlineMessage.Kind.DONE : InlineMessage.Kind.ERROR, done ? words.say("findings.saved", path) : outcome.sentence(desk.locale()));
		}, failed);
	}

	private void said(CheckPage page, InlineMessage.Kind kind, String sentence) {
		if (!told.gone()) {
			page.saved(kind, sentence);
		}
	}

	/** What runs ends soon, and nothing of it stays. */
	void stop() {
		progress.stop();
	}

	private ImportWork work(Workspace workspace) {
		return new ImportWork(workspace, desk.clock(), desk.locale());
	}
}
