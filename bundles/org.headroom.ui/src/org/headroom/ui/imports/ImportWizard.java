package org.headroom.ui.imports;

import java.util.EnumMap;
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
import org.headroom.exchange.table.ReadAs;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Navigation;
import org.headroom.ui.desk.Trouble;

/**
 * Runs the one wizard: asks {@link ImportView} what comes next and has it done through the {@link Desk}, so that nothing
 * holds up the window. Closing the window stops what runs; nothing of it stays. Display thread.
 */
final class ImportWizard {
	private final Desk desk;
	private final Navigation navigation;
	private final Words words;
	private final ImportView view;
	private final ImportShell window;
	private final Map<ImportView.Step, Page> pages = new EnumMap<>(ImportView.Step.class);
	private final FilePage file;
	private final Aftermath after;
	private final FileReading reading;
	private final ImportRuns runs;

	ImportWizard(Shell parent, Desk desk, Navigation navigation) {
		this.desk = desk;
		this.navigation = navigation;
		this.words = Words.of(ImportWizard.class, desk.locale());
		this.view = new ImportView(desk.locale());
		Told told = new Told();
		reading = new FileReading(desk, view, told);
		runs = new ImportRuns(desk, view, words, told);
		window = new ImportShell(parent, words, new ImportButtons.Does(this::history, this::cancel, this::back, () -> act(view.next()), this::close));
		file = new FilePage(window.stack(), view, words, this::typed);
		after = new Aftermath(desk, window, words);
		pages.put(ImportView.Step.FILE, file);
		window.shell().addListener(SWT.Close, this::closing);
		window.shell().addListener(SWT.Dispose, event -> runs.stop());
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
		history();
	}

	private void history() {
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
			case FORMAT -> new FormatPage(window.stack(), view, words, desk.locale(), this::buttons, this::read);
			case COLUMNS -> new ColumnsPage(window.stack(), view, words, desk.locale(), this::buttons);
			case CHECK -> new CheckPage(window.stack(), view, words, desk.locale(), path -> runs.saveFindings(check(), path));
			case RESULT -> after.result(view);
		});
	}

	private CheckPage check() {
		return (CheckPage) page(ImportView.Step.CHECK);
	}

	private void buttons() {
		window.buttons(view);
	}

	private void read(int index, ReadAs said) {
		reading.read(index, said);
		buttons();
	}

	private void show() {
		Page page = page(view.step());
		page.show();
		window.show(view, page);
	}

	private void act(ImportView.Todo todo) {
		switch (todo) {
			case NOTHING -> buttons();
			case SHOW -> turn();
			case LOOK -> {
				turn();
				reading.look();
			}
			case DRY_RUN -> runs.dryRun();
			case IMPORT -> runs.run();
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
		reading.lookSoon(window.shell().getDisplay());
		buttons();
	}

	/** What others did comes back here. */
	private final class Told implements FileReading.Told, ImportRuns.Told {
		@Override
		public void looked(ImportView.Step before) {
			if (view.step() == before) {
				show();
			} else {
				turn();
			}
		}

		@Override
		public void read() {
			if (view.step() == ImportView.Step.FORMAT && page(ImportView.Step.FORMAT) instanceof FormatPage format) {
				format.again();
			}
		}

		@Override
		public LiveProgress start() {
			turn();
			return new LiveProgress(window.shell().getDisplay()::asyncExec, check()::at);
		}

		@Override
		public void ended() {
			turn();
		}

		@Override
		public String trouble(RuntimeException failure) {
			Trouble trouble = Trouble.of(failure, desk.locale());
			return trouble.what() + " " + trouble.remedy();
		}

		@Override
		public boolean gone() {
			return window.shell().isDisposed();
		}
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
			runs.stop();
		} else {
			close();
		}
	}

	/** Escape and the window's own button stop what runs first, and close when nothing does. */
	private void closing(Event event) {
		if (view.running()) {
			runs.stop();
			event.doit = false;
		}
	}

	private void close() {
		window.shell().close();
	}
}
