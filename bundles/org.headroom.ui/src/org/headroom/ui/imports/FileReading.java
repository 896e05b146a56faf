package org.headroom.ui.imports;

import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.exchange.mapping.Mappings;
import org.headroom.exchange.mapping.Recognition;
import org.headroom.exchange.table.ReadAs;
import org.headroom.ui.desk.Desk;

/** Has files looked at and read anew by others; the answers come back to the view. Display thread. */
final class FileReading {
	private static final int PAUSE_MILLIS = 150;

	private final Desk desk;
	private final ImportView view;
	private final Told told;
	private final Runnable look = this::look;

	/** Who hears of it; nobody does once the window is gone. */
	interface Told {
		/** The view knows what is behind the paths; {@code step} before it did. */
		void looked(ImportView.Step step);

		/** The view knows how a file is read now. */
		void read();

		/** Why the workspace refused. */
		String trouble(RuntimeException failure);

		boolean gone();
	}

	FileReading(Desk desk, ImportView view, Told told) {
		this.desk = desk;
		this.view = view;
		this.told = told;
	}

	/** Looks once typing pauses. */
	void lookSoon(Display display) {
		display.timerExec(-1, look);
		display.timerExec(PAUSE_MILLIS, look);
	}

	void look() {
		if (told.gone() || view.step() != ImportView.Step.FILE) {
			return;
		}
		String first = view.files().first();
		String second = view.files().second();
		desk.ask(workspace -> FileLook.of(first, second, mappings(workspace), desk.locale()), this::looked,
				failure -> looked(new FileLook(first, second, told.trouble(failure), true, "", false, List.of())));
	}

	private void looked(FileLook found) {
		ImportView.Step before = view.step();
		if (!told.gone() && view.looked(found) == ImportView.Todo.SHOW) {
			told.looked(before);
		}
	}

	/** Reads a file as a person says. */
	void read(int file, ReadAs said) {
		ImportFile before = view.files().all().get(file);
		view.files().reading(file, said);
		desk.ask(workspace -> Recognition.as(before.table().file(), said, mappings(workspace)), again -> here(() -> view.files().read(file, before, again)),
				failure -> here(() -> view.files().notRead(told.trouble(failure))));
	}

	private void here(Runnable end) {
		if (!told.gone()) {
			end.run();
			told.read();
		}
	}

	private static Mappings mappings(Workspace workspace) {
		return new Mappings(workspace.port(Settings.class));
	}
}
