package org.headroom.ui.shell;

import java.util.Comparator;
import java.util.List;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.words.Words;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.kit.DataTable;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.ViewFrame;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Which keys do what. */
public final class ShortcutsPart {
	private final Desk desk;
	private final OpenViews views;
	private final PaletteCommands commands;
	private DataTable<PaletteEntry> table;

	@Inject
	public ShortcutsPart(Desk desk, PaletteCommands commands, OpenViews views) {
		this.desk = desk;
		this.views = views;
		this.commands = commands;
	}

	@PostConstruct
	void create(Composite parent) {
		Words words = Words.of(ShortcutsPart.class, desk.locale());
		ViewFrame frame = ViewFrame.filling(parent, "shortcuts").title(words.say("shortcuts")).lead(words.say("shortcuts.lead"));
		views.backOnEscape(frame.control());
		frame.body().setLayout(new Rows(0, Space.INSIDE));
		Text filter = Rows.text(Fields.search(frame.body(), "shortcuts.filter", words.say("shortcuts.filter"), words.say("shortcuts.filter")));
		table = DataTable.in(frame.body(), "shortcuts.table", words.say("shortcuts"));
		table.text("command", words.say("shortcuts.command"), 300, PaletteEntry::label).ordered("keys", words.say("shortcuts.keys"), 240, PaletteEntry::detail, Comparator.comparing(PaletteEntry::detail));
		table.sortedBy("command", false).filteredBy(filter);
		Rows.fill(table.control());
		List<PaletteEntry> bound = commands.bound();
		table.show(bound);
		frame.showBody();
	}

	@Focus
	void focus() {
		table.setFocus();
	}
}
