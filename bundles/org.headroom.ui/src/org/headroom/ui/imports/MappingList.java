package org.headroom.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.headroom.domain.words.Words;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.table.Column;
import org.headroom.exchange.values.DateShape;
import org.headroom.exchange.values.NumberShape;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.ScrollPane;
import org.headroom.ui.kit.Space;

/** A line for each column of a file with the field it means, and under them the stages nobody knows. Display thread. */
final class MappingList {
	/** Lines made at once; more of them follow when what waits is done, so that a wide file does not hold up the window. */
	private static final int AT_ONCE = 6;

	private final Words words;
	private final Locale locale;
	private final Consumer<ImportFile> changed;
	private final ScrollPane pane;
	private final List<ColumnLine> lines = new ArrayList<>();
	private Composite list;
	private Optional<StageLines> stages = Optional.empty();
	private ImportFile file;

	MappingList(Composite parent, Words words, Locale locale, Consumer<ImportFile> changed) {
		this.words = words;
		this.locale = locale;
		this.changed = changed;
		pane = new ScrollPane(parent, "import.mapping", 0);
		list = new Composite(pane.page(), SWT.NONE);
	}

	/** Makes the lines anew. */
	void show(ImportFile shown) {
		file = shown;
		lines.clear();
		stages = Optional.empty();
		list.dispose();
		list = new Composite(pane.page(), SWT.NONE);
		list.setLayout(new Rows(0, Space.INSIDE));
		pane.up();
		more(list, new ArrayList<>(file.table().columns()));
	}

	private void more(Composite into, List<Column> waiting) {
		if (into.isDisposed() || into != list) {
			return;
		}
		FormatFacts facts = new FormatFacts(file, words, locale);
		List<Column> now = waiting.subList(0, Math.min(AT_ONCE, waiting.size()));
		now.forEach(column -> line(column, facts));
		now.clear();
		if (waiting.isEmpty()) {
			stages = Optional.of(new StageLines(list, words, (stage, state) -> changed.accept(file.withStage(stage, state))));
			stages.get().show(new Cells(file).unclearStages());
		} else {
			into.getDisplay().asyncExec(() -> more(into, waiting));
		}
		list.requestLayout();
	}

	private void line(Column column, FormatFacts facts) {
		ColumnLine line = new ColumnLine(list, column, file.kind().fields(), words, locale, new Picks());
		line.show(file, facts);
		lines.add(line);
	}

	/** What a person picks becomes of the file. */
	private final class Picks implements ColumnLine.Picks {
		@Override
		public void field(int column, Optional<Field> field) {
			changed.accept(file.with(column, field));
		}

		@Override
		public void dates(int column, Optional<DateShape> shape) {
			changed.accept(file.withDates(column, shape));
		}

		@Override
		public void numbers(int column, Optional<NumberShape> shape) {
			changed.accept(file.withNumbers(column, shape));
		}
	}

	/** What the file is now: a field that was taken by another column is free at this one. */
	void tell(ImportFile now) {
		file = now;
		FormatFacts facts = new FormatFacts(file, words, locale);
		lines.forEach(line -> line.show(file, facts));
		stages.ifPresent(shown -> shown.show(new Cells(file).unclearStages()));
		list.requestLayout();
		pane.layout(true, true);
	}

	/** The first column nobody recognised, else the first; false when there is none. */
	boolean focus() {
		Optional<ColumnLine> open = lines.stream().filter(ColumnLine::open).findFirst().or(() -> lines.stream().findFirst());
		open.ifPresent(ColumnLine::focus);
		return open.isPresent();
	}
}
