package org.headroom.ui.imports;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.headroom.domain.imports.UndoRefused;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.exchange.imports.Advice;
import org.headroom.exchange.imports.Settling;
import org.headroom.ui.desk.Change;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Trouble;
import org.headroom.ui.kit.InlineMessage;

/** What follows an import: what is settled after it, and how it or an earlier one is taken back. Display thread. */
final class Aftermath {
	/** What an import, or taking one back, may change. */
	static final Change[] CHANGES = { Change.PEOPLE, Change.DEALS, Change.SETTINGS };

	private final Desk desk;
	private final ImportShell window;
	private final Words words;
	private Optional<ResultPage> result = Optional.empty();
	private Optional<HistoryPage> history = Optional.empty();

	Aftermath(Desk desk, ImportShell window, Words words) {
		this.desk = desk;
		this.window = window;
		this.words = words;
	}

	/** Makes the page of the result. */
	ResultPage result(ImportView view) {
		ResultPage page = new ResultPage(window.stack(), view, words,
				new ResultPage.Acts((advice, yes) -> accept(view, advice, yes), this::me, () -> view.imported().flatMap(done -> done.settled().batch()).ifPresent(this::undo)));
		result = Optional.of(page);
		return page;
	}

	private void accept(ImportView view, Advice advice, boolean yes) {
		view.imported().flatMap(done -> done.settled().batch())
				.ifPresent(batch -> settle(workspace -> new Settling(workspace, desk.locale()).accept(batch, advice, yes)));
	}

	private void me(long person) {
		settle(workspace -> {
			Settings settings = workspace.port(Settings.class);
			if (person == 0) {
				settings.remove(Settings.ME);
			} else {
				settings.put(Settings.ME, Long.toString(person));
			}
		});
	}

	private void settle(Consumer<Workspace> write) {
		desk.write(workspace -> {
			write.accept(workspace);
			return true;
		}, written -> { }, this::refused, Change.SETTINGS);
	}

	private void refused(RuntimeException failure) {
		if (!gone()) {
			result.ifPresent(page -> page.refused(why(failure)));
		}
	}

	private void undo(long batch) {
		result.ifPresent(ResultPage::busy);
		takeBack(batch, done -> result.ifPresent(page -> page.undone(done.stays())), this::refused);
	}

	private void undo(ImportHistory.Line line) {
		history().busy();
		takeBack(line.batch(), done -> {
			history().show(done.history());
			history().say(InlineMessage.Kind.DONE, String.join(" ", Stream.concat(Stream.of(words.say("undone.one", line.source())), done.stays().stream()).toList()));
		}, failure -> {
			readHistory();
			history().say(InlineMessage.Kind.CAUTION, why(failure));
		});
	}

	private void takeBack(long batch, Consumer<ImportWork.Undone> done, Consumer<RuntimeException> failed) {
		desk.write(workspace -> new ImportWork(workspace, desk.clock(), desk.locale()).undo(batch), answer -> {
			if (!gone()) {
				done.accept(answer);
			}
		}, failure -> {
			if (!gone()) {
				failed.accept(failure);
			}
		}, CHANGES);
	}

	/** Shows the earlier imports in place of the step. */
	void openHistory() {
		history().show();
		window.history(history(), words.say("history.reading"));
		readHistory();
	}

	private void readHistory() {
		desk.ask(workspace -> new ImportWork(workspace, desk.clock(), desk.locale()).history(), read -> {
			if (!gone()) {
				history().show(read);
				window.history(history(), read.lead());
				history().focus();
			}
		}, failure -> {
			if (!gone()) {
				history().say(InlineMessage.Kind.ERROR, why(failure));
			}
		});
	}

	private HistoryPage history() {
		if (history.isEmpty()) {
			history = Optional.of(new HistoryPage(window.stack(), words, this::undo));
		}
		return history.get();
	}

	private String why(RuntimeException failure) {
		if (failure instanceof UndoRefused refused) {
			return ImportHistory.refused(refused, desk.clock(), desk.locale());
		}
		Trouble trouble = Trouble.of(failure, desk.locale());
		return trouble.what() + " " + trouble.remedy();
	}

	private boolean gone() {
		return window.shell().isDisposed();
	}
}
