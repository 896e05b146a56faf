package org.headroom.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Token;
import org.headroom.ui.kit.Tokens;

/**
 * A window over the window in which everything that can be done, and everybody, is found by typing. Arrows
 * choose, Enter does it, Escape leaves. Display thread.
 */
final class Palette {
	private static final int WIDTH = 600;
	private static final int HEIGHT = 440;
	private static final int DETAIL = 190;
	/** Typing that rests so long is over, for the moment. */
	private static final int REST_MILLIS = 150;
	private static final int LEAST_LETTERS = 3;

	private final Shell shell;
	private final Text field;
	private final Table table;
	private final Label nothing;
	private final Locale locale;
	private final List<PaletteEntry> entries = new ArrayList<>();
	private List<PaletteEntry> shown = List.of();
	private List<PaletteEntry> found = List.of();
	private String foundFor = "";
	private Consumer<String> asked = typed -> { };

	Palette(Shell parent, Locale locale) {
		this.locale = locale;
		Words words = Words.of(Palette.class, locale);
		shell = Named.id(new Shell(parent, SWT.NO_TRIM), "palette");
		shell.setText(words.say("palette"));
		FillLayout edge = new FillLayout();
		edge.marginWidth = 1;
		edge.marginHeight = 1;
		shell.setLayout(edge);
		Css.as(shell, Css.LINE);
		Composite page = Css.as(new Composite(shell, SWT.NONE), Css.CARD);
		page.setLayout(new FormLayout());
		field = Fields.search(page, "palette.field", words.say("palette"), words.say("palette.hint"));
		table = Named.name(Named.id(new Table(page, SWT.SINGLE | SWT.FULL_SELECTION), "palette.list"), words.say("palette"));
		nothing = Named.id(Css.as(new Label(page, SWT.WRAP), Css.SECONDARY), "palette.nothing");
		nothing.setText(words.say("palette.nothing"));
		nothing.setVisible(false);
		Label hint = Css.as(new Label(page, SWT.NONE), Css.SMALL);
		hint.setText(words.say("palette.keys"));
		lay(hint);
		new TableColumn(table, SWT.LEFT).setWidth(WIDTH - DETAIL - 2 * Space.BETWEEN - 20);
		new TableColumn(table, SWT.RIGHT).setWidth(DETAIL);
		listen();
		place(parent.getBounds());
	}

	private void lay(Label hint) {
		FormData top = data(0, 100);
		top.top = new FormAttachment(0, Space.BETWEEN);
		field.setLayoutData(top);
		FormData bottom = data(0, 100);
		bottom.bottom = new FormAttachment(100, -Space.INSIDE);
		hint.setLayoutData(bottom);
		FormData middle = data(0, 100);
		middle.top = new FormAttachment(field, Space.INSIDE);
		middle.bottom = new FormAttachment(hint, -Space.INSIDE);
		table.setLayoutData(middle);
		FormData instead = data(0, 100);
		instead.top = new FormAttachment(field, Space.BETWEEN);
		nothing.setLayoutData(instead);
	}

	private static FormData data(int left, int right) {
		FormData data = new FormData();
		data.left = new FormAttachment(left, Space.BETWEEN);
		data.right = new FormAttachment(right, -Space.BETWEEN);
		return data;
	}

	private void place(Rectangle over) {
		shell.setBounds(over.x + (over.width - WIDTH) / 2, over.y + Math.min(120, over.height / 8), WIDTH, HEIGHT);
	}

	private void listen() {
		field.addListener(SWT.Modify, event -> typed());
		field.addListener(SWT.KeyDown, this::walk);
		field.addListener(SWT.DefaultSelection, event -> run());
		table.addListener(SWT.DefaultSelection, event -> run());
		table.addListener(SWT.MouseUp, event -> run());
		shell.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				shell.dispose();
			}
		});
		shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(this::leave));
	}

	private void leave() {
		if (!shell.isDisposed()) {
			shell.dispose();
		}
	}

	private void walk(Event event) {
		int step = switch (event.keyCode) {
			case SWT.ARROW_DOWN -> 1;
			case SWT.ARROW_UP -> -1;
			case SWT.PAGE_DOWN -> 10;
			case SWT.PAGE_UP -> -10;
			case SWT.ESC -> 0;
			default -> Integer.MIN_VALUE;
		};
		if (step == 0) {
			event.doit = false;
			leave();
		} else if (step != Integer.MIN_VALUE && !shown.isEmpty()) {
			select(Math.clamp(table.getSelectionIndex() + step, 0, shown.size() - 1));
			event.doit = false;
		}
	}

	private void select(int index) {
		table.setSelection(index);
		table.showSelection();
	}

	/** Adds to what is found; may be called again when more is known. */
	void offer(List<PaletteEntry> more) {
		if (!shell.isDisposed()) {
			entries.addAll(more);
			list();
		}
	}

	/** @param asked told what was typed once it rests for a moment; to answer with {@link #found} */
	void onTyped(Consumer<String> asked) {
		this.asked = asked;
	}

	/** What the words of sessions hold; shown under the rest while these are still the words typed. */
	void found(String typed, List<PaletteEntry> places) {
		if (!shell.isDisposed() && field.getText().equals(typed)) {
			foundFor = typed;
			found = places;
			list();
		}
	}

	private void typed() {
		list();
		String now = field.getText();
		shell.getDisplay().timerExec(REST_MILLIS, () -> {
			if (!shell.isDisposed() && field.getText().equals(now) && !now.equals(foundFor) && now.strip().length() >= LEAST_LETTERS) {
				asked.accept(now);
			}
		});
	}

	void open() {
		shell.open();
		shell.forceActive();
		field.setFocus();
	}

	private void list() {
		List<PaletteEntry> fitting = new ArrayList<>(new PaletteSearch(entries, locale).find(field.getText()));
		if (field.getText().equals(foundFor)) {
			fitting.addAll(found);
		}
		shown = List.copyOf(fitting);
		table.setRedraw(false);
		table.removeAll();
		shown.forEach(this::item);
		if (!shown.isEmpty()) {
			select(0);
		}
		table.setRedraw(true);
		table.setVisible(!shown.isEmpty());
		nothing.setVisible(shown.isEmpty());
	}

	private void item(PaletteEntry entry) {
		TableItem item = Named.id(new TableItem(table, SWT.NONE), "palette." + entry.id());
		item.setText(0, entry.label());
		item.setText(1, entry.detail());
		item.setImage(0, icon(entry.kind()).image(table.getDisplay(), Icon.SMALL, Token.TEXT_SECONDARY));
		item.setForeground(1, Tokens.of(table.getDisplay()).color(Token.TEXT_SECONDARY));
		if (!entry.possible()) {
			item.setForeground(0, Tokens.of(table.getDisplay()).color(Token.TEXT_SECONDARY));
		}
	}

	private static Icon icon(PaletteEntry.Kind kind) {
		return switch (kind) {
			case SESSION -> Icon.SESSION;
			case COMMAND, CHOICE -> Icon.ARROW_RIGHT;
			case PERSON -> Icon.PERSON;
		};
	}

	private void run() {
		int index = table.getSelectionIndex();
		if (index >= 0 && shown.get(index).possible()) {
			PaletteEntry entry = shown.get(index);
			var display = shell.getDisplay();
			shell.dispose();
			display.asyncExec(entry.action());
		}
	}
}
