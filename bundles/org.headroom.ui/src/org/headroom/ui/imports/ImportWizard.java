package org.headroom.ui.imports;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.exchange.imports.ImportOutcome;
import org.headroom.exchange.mapping.Mappings;
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

	private final Desk desk;
	private final Navigation navigation;
	private final Words words;
	private final ImportView view;
	private final ImportShell window;
	private final Map<ImportView.Step, Page> pages = new EnumMap<>(ImportView.Step.class);
	private final FilePage file;
	private final Aftermath after;
	private final Runnable look = this::look;
	private LiveProgress progress = new LiveProgress(runnable -> { }, (done, total, rows) -> { });

	ImportWizard(Shell parent, Desk desk, Navigation navigation) {
		this.desk = desk;
		this.navigation = navigation;
		this.words = Words.of(ImportWizard.class, desk.locale());
		this.view = new ImportView(desk.locale());
		this.window = new ImportShell(parent, words, new ImportShell.Buttoned(() -> after().openHistory(), this::cancel, this::back, () -> act(view.next()), this::close));
		file = new FilePage(window.stack(), view, words, this::typed);
		after = new Aftermath(desk, window, words);
		pages.put(ImportView.Step.FILE, file);
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
		after.openHistory();
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

	/** Pages are made when they are first shown, so that the window opens at once. */
	private Page page(ImportView.Step step) {
		return pages.computeIfAbsent(step, first -> switch (first) {
			case FILE -> file;
			case FORMAT -> new FormatPage(window.stack(), view, words, desk.locale(), () -> window.buttons(view));
			case COLUMNS -> new ColumnsPage(window.stack(), view, words, desk.locale(), () -> window.buttons(view));
			case CHECK -> new CheckPage(window.stack(), view, words, desk.locale(), this::saveFindings);
			case RESULT -> after.result(view);
		});
	}

	private Aftermath after() {
		return after;
	}

	private CheckPage check() {
		return (CheckPage) page(ImportView.Step.CHECK);
	}

	private void show() {
		Page page = page(view.step());
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
		window.focus(page(view.step()));
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
			looked(new FileLook(view.first(), view.second(), trouble(failure), true, "", false, List.of()));
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
		}, this::imported, this::broken, Aftermath.CHANGES);
	}

	private LiveProgress begin() {
		progress = new LiveProgress(window.shell().getDisplay()::asyncExec, check()::at);
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
		check().saving();
		var plan = view.plan();
		LiveProgress now = new LiveProgress(runnable -> { }, (done, total, rows) -> { });
		progress = now;
		desk.ask(workspace -> work(workspace).findings(plan, now, Path.of(path)), outcome -> {
			if (!gone()) {
				boolean done = outcome instanceof ImportOutcome.Done;
				check().saved(done ? InlineMessage.Kind.DONE : InlineMessage.Kind.ERROR, done ? words.say("findings.saved", path) : outcome.sentence(desk.locale()));
			}
		}, failure -> {
			if (!gone()) {
				check().saved(InlineMessage.Kind.ERROR, failure instanceof UncheckedIOException ? words.say("findings.notSaved", path) : trouble(failure));
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

	private String trouble(RuntimeException failure) {
		Trouble trouble = Trouble.of(failure, desk.locale());
		return trouble.what() + " " + trouble.remedy();
	}

	private boolean gone() {
		return window.shell().isDisposed();
	}
}
