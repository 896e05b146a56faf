package org.headroom.ui.imports;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.domain.words.Words;
import org.headroom.exchange.mapping.Preview;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.DataTable;
import org.headroom.ui.kit.FixedWidth;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Segments;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** The third step: what each column means, and beside it the first rows as they would be read. */
final class ColumnsPage implements Page {
	private static final int MAPPING = 440;

	private final ImportView view;
	private final Words words;
	private final Locale locale;
	private final Runnable changed;
	private final Composite page;
	private final Composite which;
	private final Answer problem;
	private final MappingList mapping;
	private final Composite preview;
	private int files;

	/** @param changed called when a column means something else now */
	ColumnsPage(Composite parent, ImportView view, Words words, Locale locale, Runnable changed) {
		this.view = view;
		this.words = words;
		this.locale = locale;
		this.changed = changed;
		page = new Composite(parent, SWT.NONE);
		page.setLayout(new Rows(0, Space.INSIDE));
		problem = new Answer(page);
		which = new Composite(page, SWT.NONE);
		which.setLayout(new Rows(0, 0));
		Composite sides = Rows.fill(new ImportShell.Given(page));
		sides.setLayout(new Across(Space.BETWEEN, SWT.FILL));
		mapping = new MappingList(new FixedWidth(sides, MAPPING), words, locale, this::change);
		Composite right = Across.grow(new Composite(sides, SWT.NONE));
		right.setLayout(new Rows(0, Space.TIGHT));
		Texts.secondary(right, words.say("preview.rows", Preview.ROWS));
		preview = Rows.fill(new Composite(right, SWT.NONE));
		preview.setLayout(new FillLayout());
	}

	private void change(ImportFile file) {
		view.files().change(view.files().shown(), file);
		showPreview();
		problem.bad("import.problem", view.problem());
		mapping.tell(view.files().current());
		changed.run();
	}

	@Override
	public Composite control() {
		return page;
	}

	@Override
	public void show() {
		switcher();
		mapping.show(view.files().current());
		showPreview();
		problem.bad("import.problem", view.problem());
	}

	/** With two files: which of them is shown. */
	private void switcher() {
		for (Control child : which.getChildren()) {
			child.dispose();
		}
		files = view.files().all().size();
		which.setVisible(files > 1);
		if (files > 1) {
			Segments<Integer> segments = Rows.natural(new Segments<>(which, "import.which"));
			for (int index = 0; index < files; index++) {
				String name = Texts.literal(view.files().all().get(index).table().name());
				segments.add(index, Integer.toString(index + 1), name, name);
			}
			segments.done().choose(view.files().shown());
			segments.onChoice(index -> {
				view.files().show(index);
				mapping.show(view.files().current());
				showPreview();
				changed.run();
			});
		}
	}

	private void showPreview() {
		for (Control child : preview.getChildren()) {
			child.dispose();
		}
		PreviewLines lines = PreviewLines.of(view.files().current(), words, locale);
		DataTable<PreviewLines.Line> table = DataTable.in(preview, "import.preview", words.say("preview"));
		for (int at = 0; at < lines.headers().size(); at++) {
			int column = at;
			if (lines.right().get(at)) {
				table.number("c" + at, lines.headers().get(at), lines.widths().get(at), line -> line.cells().get(column), PreviewLines.Line.ORDER);
			} else {
				table.ordered("c" + at, lines.headers().get(at), lines.widths().get(at), line -> line.cells().get(column), PreviewLines.Line.ORDER);
			}
		}
		table.show(lines.lines());
		preview.layout(true, true);
	}

	@Override
	public boolean focus() {
		return !view.problem().isEmpty() && mapping.focus();
	}
}
