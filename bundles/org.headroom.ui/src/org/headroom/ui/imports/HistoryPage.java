package org.headroom.ui.imports;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.DataTable;
import org.headroom.ui.kit.InlineMessage;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;

/** Earlier imports, each to be taken back. */
final class HistoryPage implements Page {
	private final Composite page;
	private final InlineMessage message;
	private final DataTable<ImportHistory.Line> table;
	private final Button undo;

	HistoryPage(Composite parent, Words words, Consumer<ImportHistory.Line> undoing) {
		page = new Composite(parent, SWT.NONE);
		page.setLayout(new Rows(0, Space.INSIDE));
		message = new InlineMessage(page, "import.history.message");
		table = DataTable.in(page, "import.history", words.say("history"));
		table.ordered("when", words.say("history.when"), 170, ImportHistory.Line::when, Comparator.comparingLong(ImportHistory.Line::batch))
				.text("source", words.say("history.source"), 220, ImportHistory.Line::source)
				.text("did", words.say("history.what"), 360, ImportHistory.Line::did)
				.ordered("state", words.say("history.state"), 150, ImportHistory.Line::state, Comparator.comparing(ImportHistory.Line::state));
		table.sortedBy("when", true);
		Rows.fill(table.control());
		Composite row = new Composite(page, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		undo = Buttons.plain(row, "import.history.undo", words.say("undo"), () -> table.selected().ifPresent(undoing));
		table.onSelect(line -> undo.setEnabled(line.filter(ImportHistory.Line::undoable).isPresent()));
		undo.setEnabled(false);
	}

	void show(ImportHistory history) {
		Optional<Long> chosen = table.selected().map(ImportHistory.Line::batch);
		table.show(history.lines());
		table.select(line -> chosen.map(batch -> batch == line.batch()).orElseGet(line::undoable));
		undo.setEnabled(table.selected().filter(ImportHistory.Line::undoable).isPresent());
	}

	void busy() {
		undo.setEnabled(false);
	}

	void say(InlineMessage.Kind kind, String sentence) {
		message.show(kind, sentence);
	}

	@Override
	public Composite control() {
		return page;
	}

	@Override
	public void show() {
		message.hide();
	}

	@Override
	public boolean focus() {
		return table.setFocus();
	}
}
