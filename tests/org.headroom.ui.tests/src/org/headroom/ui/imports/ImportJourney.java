package org.headroom.ui.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.exchange.imports.Progress;
import org.headroom.exchange.mapping.Mappings;
import org.headroom.exchange.mapping.Recognition;
import org.headroom.exchange.table.ReadAs;

/** The wizard without its window: what the dialog has done by others is done at once. */
final class ImportJourney {
	static final String DEALS = """
			Opportunity ID,Owner,Account,Stage,Created Date,Close Date,Amount
			1,Ada Lark,Acme,Won,2025-01-03,2025-02-14,1000
			2,Ben Moss,,Lost,2025-01-04,2025-03-14,2000
			3,Ada Lark,Umbra,Prospecting,2025-02-04,,3000
			""";
	static final String PEOPLE = """
			Name,Manager,Office
			Ada Lark,Mia Stone,North
			Ben Moss,Leo Frost,South
			""";

	final Workspace workspace;
	final Clock clock = Clock.fixed(LocalDate.of(2026, 3, 12).atTime(8, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
	final Locale locale;
	final ImportView view;
	private final Path folder;

	ImportJourney(Path folder) {
		this(folder, new InMemoryWorkspace(), Locale.UK);
	}

	ImportJourney(Path folder, Workspace workspace, Locale locale) {
		this.folder = folder;
		this.workspace = workspace;
		this.locale = locale;
		this.view = new ImportView(locale);
	}

	Path file(String name, String text) {
		return file(name, text.getBytes(StandardCharsets.UTF_8));
	}

	Path file(String name, byte[] bytes) {
		try {
			return Files.write(folder.resolve(name), bytes);
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	/** Types paths, and what the look at them finds comes in. */
	ImportJourney choose(Path deals, Path... people) {
		view.typed(deals.toString(), people.length == 0 ? "" : people[0].toString());
		look();
		return this;
	}

	void look() {
		view.looked(FileLook.of(view.files().first(), view.files().second(), new Mappings(settings()), locale));
	}

	Settings settings() {
		return workspace.port(Settings.class);
	}

	ImportWork work() {
		return new ImportWork(workspace, clock, locale);
	}

	/** Has a file read as a person says, and what comes of it comes in. */
	void read(int file, ReadAs said) {
		ImportFile before = view.files().all().get(file);
		view.files().reading(file, said);
		view.files().read(file, before, Recognition.as(before.table().file(), said, new Mappings(settings())));
	}

	/** Presses the button to go on, and has done what it asks for. */
	ImportView.Todo next() {
		ImportView.Todo todo = view.next();
		switch (todo) {
			case LOOK -> look();
			case DRY_RUN -> view.ended(work().dryRun(view.files().plan(), Progress.UNHEARD));
			case IMPORT -> run();
			case NOTHING, SHOW, OPEN_TEAM -> {
				// nothing to wait for
			}
		}
		return todo;
	}

	private void run() {
		switch (work().run(view.files().all(), view.files().plan(), Progress.UNHEARD)) {
			case ImportWork.Answer.Stopped stopped -> view.ended(stopped.outcome());
			case ImportWork.Answer.Through through -> view.ended(through.imported());
		}
	}

	/** Goes on until the result, or as far as it goes. */
	ImportJourney through() {
		while (view.step() != ImportView.Step.RESULT && next() != ImportView.Todo.NOTHING) {
			// on to the next step
		}
		return this;
	}
}
