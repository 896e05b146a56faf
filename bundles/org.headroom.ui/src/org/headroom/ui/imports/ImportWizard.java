package org.headroom.ui.imports;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.headroom.domain.imports.UndoRefused;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.exchange.imports.ImportOutcome;
import org.headroom.exchange.mapping.Mappings;
import org.headroom.ui.desk.Change;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Navigation;
import org.headroom.ui.desk.Trouble;
import org.headroom.ui.kit.InlineMessage;

/**
 * Runs the one wizard: asks {@link ImportView} what comes next and has it done through the {@link Desk}, so that nothing
 * holds up the window. Closing the window stops what runs; nothing of it stays. Display thread.
 */
final class ImportWizard {
	private static final int PAUSE_MILLIS = 150;
	private static final Change[] CHANGES = { Change.PEOPLE, Change.DEALS, Change.SETTINGS };

	private final Desk desk;
	private final Navigation navigation;
	private final Words words;
	private final ImportView view;
	private final ImportShell window;
	private final Map<ImportView.Step, Page> pages = new EnumMap<>(ImportView.Step.class);
	private final FilePage file;
	private final CheckPage check;
	private final ResultPage result;
	private final HistoryPage history;
	private final Runnable look = this::look;
	private LiveProgress progress = new LiveProgress(runnable -> { }, (done, total, rows) -> { });

	ImportWizard(Shell parent, Desk desk, Navigation navigation) {
		this.desk = desk;
		this.navigation = navigation;
		this.words = Words.of(ImportWizard.class, desk.locale());
		this.view = new ImportView(desk.locale());
		this.window = new ImportShell(parent, words, new ImportShell.Buttoned(this::openHistory, this::cancel, this::back, () -> act(view.next()), this::close));
		file = new FilePage(window.stack(), view, words, this::typed);
		check = new CheckPage(window.stack(), view, words, desk.locale(), this::saveFindings);
		result = new ResultPage(window.stack(), view, words, new ResultPage.Acts(this::accept, this::me, this::undo));
		history = new HistoryPage(window.stack(), words, this::undo);
		pages.put(ImportView.Step.FILE, file);
		pages.put(ImportView.Step.FORMAT, new FormatPage(window.stack(), view, words, desk.locale(), () -> window.buttons(view)));
		pages.put(ImportView.Step.COLUMNS, new ColumnsPage(window.stack(), view, words, desk.locale(), () -> window.buttons(view)));
		pages.put(ImportView.Step.CHECK, check);
		pages.put(ImportView.Step.RESULT, result);
		window.shell().addListener(SWT.Close, this::closing);
		window.shell().addListener(SWT.Dispose, event -> progress.stop());
		acceptDrops();
	}

	/** Opens at the first step. */
	void open() {
		show();
		window.open();
		file.focus();
		desk.ask(workspace -> RecentFiles.read(workspace.port(Settings.class)), file::offer, failure -> { });
	}

	/** Opens with the earlier imports. */
	void openWithHistory() {
		open();
		openHistory();
	}

	private void acceptDrops() {
		DropTarget target = new DropTarget(file.control(), DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] paths && paths.length > 0) {
					file.dropped().accept(paths);
				}
			}
		});
	}

	private void show() {
		Page page = pages.get(view.step());
		page.show();
		window.show(view, page);
	}

	private void act(ImportView.Todo todo) {
		switch (todo) {
			case NOTHING -> window.buttons(view);
			case SHOW -> turn();
			case LOOK -> {
				turn();
				look();
			}
			case DRY_RUN -> dryRun();
			case IMPORT -> run();
			case OPEN_TEAM -> {
				close();
				navigation.show(Navigation.TEAM);
			}
		}
	}

	/** Shows the step and puts the focus where a person goes on. */
	private void turn() {
		show();
		window.focus(pages.get(view.step()));
	}

	private void typed() {
		window.shell().getDisplay().timerExec(-1, look);
		window.shell().getDisplay().timerExec(PAUSE_MILLIS, look);
		window.buttons(view);
	}

	private void look() {
		if (gone() || view.step() != ImportView.Step.FILE) {
			return;
		}
		String first = view.first();
		String second = view.second();
		desk.ask(workspace -> FileLook.of(first, second, new Mappings(workspace.port(Settings.class)), desk.locale()), this::looked, this::noLook);
	}

	private void looked(FileLook found) {
		if (!gone() && view.looked(found) == ImportView.Todo.SHOW) {
			if (view.step() == ImportView.Step.FILE) {
				show();
			} else {
				turn();
			}
		}
	}

	private void noLook(RuntimeException failure) {
		if (!gone()) {
			looked(new FileLook(view.first(), view.second(), trouble(failure), true, "", false, java.util.List.of()));
		}
	}

	private void dryRun() {
		turn();
		LiveProgress now = begin();
		var plan = view.plan();
		desk.ask(workspace -> work(workspace).dryRun(plan, now), this::ended, this::broken);
	}

	private void run() {
		turn();
		LiveProgress now = begin();
		var plan = view.plan();
		var files = view.files();
		RecentFiles recent = new RecentFiles(FileLook.plain(view.first()), FileLook.plain(view.second()));
		desk.write(workspace -> {
			ImportWork.Answer answer = work(workspace).run(files, plan, now);
			if (answer instanceof ImportWork.Answer.Through) {
				recent.remember(workspace.port(Settings.class));
			}
			return answer;
		}, this::imported, this::broken, CHANGES);
	}

	private LiveProgress begin() {
		progress = new LiveProgress(window.shell().getDisplay()::asyncExec, check::at);
		return progress;
	}

	private ImportWork work(Workspace workspace) {
		return new ImportWork(workspace, desk.clock(), desk.locale());
	}

	private void ended(ImportOutcome outcome) {
		if (!gone()) {
			view.ended(outcome);
			turn();
		}
	}

	private void imported(ImportWork.Answer answer) {
		if (gone()) {
			return;
		}
		switch (answer) {
			case ImportWork.Answer.Stopped stopped -> view.ended(stopped.outcome());
			case ImportWork.Answer.Through through -> view.ended(through.imported());
		}
		turn();
	}

	private void broken(RuntimeException failure) {
		if (!gone()) {
			view.broken(trouble(failure));
			turn();
		}
	}

	private void saveFindings(String path) {
		check.saving();
		var plan = view.plan();
		LiveProgress now = new LiveProgress(runnable -> { }, (done, total, rows) -> { });
		progress = now;
		desk.ask(workspace -> work(workspace).findings(plan, now, Path.of(path)), outcome -> {
			if (!gone()) {
				boolean done = outcome instanceof ImportOutcome.Done;
				check.saved(done ? InlineMessage.Kind.DONE : InlineMessage.Kind.ERROR, done ? words.say("findings.saved", path) : outcome.sentence(desk.locale()));
			}
		}, failure -> {
			if (!gone()) {
				check.saved(InlineMessage.Kind.ERROR, failure instanceof UncheckedIOException ? words.say("findings.notSaved", path) : trouble(failure));
			}
		});
	}

	private void accept(Imported.Advice advice, boolean yes) {
		settle(settings -> advice.accept(settings, yes));
	}

	private void me(long person) {
		settle(settings -> {
			if (person == 0) {
				settings.remove(Settings.ME);
			} else {
				settings.put(Settings.ME, Long.toString(person));
			}
		});
	}

	private void settle(java.util.function.Consumer<Settings> write) {
		desk.write(workspace -> {
			write.accept(workspace.port(Settings.class));
			return true;
		}, written -> { }, this::refusedHere, Change.SETTINGS);
	}

	private void refusedHere(RuntimeException failure) {
		if (!gone()) {
			result.refused(why(failure));
		}
	}

	private void undo() {
		view.imported().ifPresent(imported -> takeBack(work -> work.undo(imported), done -> result.undone(), this::refusedHere));
	}

	private void undo(ImportHistory.Line line) {
		history.busy();
		takeBack(work -> work.undo(line.batch()), done -> {
			history.show(done);
			history.say(InlineMessage.Kind.DONE, words.say("undone.one", line.source()));
		}, failure -> {
			readHistory();
			history.say(InlineMessage.Kind.CAUTION, why(failure));
		});
	}

	private void takeBack(Function<ImportWork, ImportHistory> undo, java.util.function.Consumer<ImportHistory> done, java.util.function.Consumer<RuntimeException> failed) {
		desk.write(workspace -> undo.apply(work(workspace)), answer -> {
			if (!gone()) {
				done.accept(answer);
			}
		}, failure -> {
			if (!gone()) {
				failed.accept(failure);
			}
		}, CHANGES);
	}

	private void openHistory() {
		history.show();
		window.history(history, words.say("history.reading"));
		readHistory();
	}

	private void readHistory() {
		desk.ask(workspace -> work(workspace).history(), read -> {
			if (!gone()) {
				history.show(read);
				window.history(history, read.lead());
				history.focus();
			}
		}, failure -> {
			if (!gone()) {
				history.say(InlineMessage.Kind.ERROR, trouble(failure));
			}
		});
	}

	private void back() {
		if (window.showsHistory()) {
			turn();
		} else {
			act(view.back());
		}
	}

	private void cancel() {
		if (view.running()) {
			progress.stop();
		} else {
			close();
		}
	}

	/** Escape and the window's own button stop what runs first, and close when nothing does. */
	private void closing(Event event) {
		if (view.running()) {
			progress.stop();
			event.doit = false;
		}
	}

	private void close() {
		window.shell().close();
	}

	private String why(RuntimeException failure) {
		return failure instanceof UndoRefused refused ? ImportHistory.refused(refused, desk.clock(), desk.locale()) : trouble(failure);
	}

	private String trouble(RuntimeException failure) {
		Trouble trouble = Trouble.of(failure, desk.locale());
		return trouble.what() + " " + trouble.remedy();
	}

	private boolean gone() {
		return window.shell().isDisposed();
	}
}
