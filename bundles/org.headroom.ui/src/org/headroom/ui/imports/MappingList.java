package org.headroom.ui.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.domain.deals.DealState;
import org.headroom.domain.words.Words;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.table.Column;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.FixedWidth;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** A line for each column of a file with the field it means, and under them the stages nobody knows. Display thread. */
final class MappingList {
	private static final int CHOICE = 190;
	/** Lines made at once; more of them follow when what waits is done, so that a wide file does not hold up the window. */
	private static final int AT_ONCE = 6;
	private static final int LONGEST = 34;

	private final Words words;
	private final Locale locale;
	private final Consumer<ImportFile> changed;
	private final ScrolledComposite scroller;
	private final Map<Integer, Combo> choices = new HashMap<>();
	private Composite list;
	private List<Field> fields = List.of();
	private ImportFile file;

	MappingList(Composite parent, Words words, Locale locale, Consumer<ImportFile> changed) {
		this.words = words;
		this.locale = locale;
		this.changed = changed;
		scroller = Named.id(new ScrolledComposite(parent, SWT.V_SCROLL), "import.mapping");
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		scroller.addListener(SWT.Resize, event -> measure());
	}

	/** Makes the lines anew. */
	void show(ImportFile shown) {
		file = shown;
		fields = file.kind().fields();
		choices.clear();
		if (list != null) {
			list.dispose();
		}
		list = new Composite(scroller, SWT.NONE);
		list.setLayout(new Rows(0, Space.INSIDE));
		scroller.setContent(list);
		more(list, new ArrayList<>(file.table().columns()));
	}

	private void more(Composite into, List<Column> waiting) {
		if (into.isDisposed() || into != list) {
			return;
		}
		List<Column> now = waiting.subList(0, Math.min(AT_ONCE, waiting.size()));
		now.forEach(this::line);
		now.clear();
		if (waiting.isEmpty()) {
			stages();
		} else {
			into.getDisplay().asyncExec(() -> more(into, waiting));
		}
		list.layout(true, true);
		measure();
	}

	private void line(Column column) {
		String name = column.name().isEmpty() ? words.say("column.unnamed", column.letter()) : column.name();
		Combo combo = choice(name, file.examples(column.number()), "import.column." + column.number());
		combo.setItems(items());
		combo.setVisibleItemCount(20);
		combo.addListener(SWT.Selection, event -> pick(column.number(), combo.getSelectionIndex()));
		choices.put(column.number(), combo);
		select(column.number(), combo);
	}

	private Combo choice(String name, String examples, String id) {
		Composite line = new Composite(list, SWT.NONE);
		line.setLayout(new Across(Space.INSIDE));
		Composite text = Across.grow(new Composite(line, SWT.NONE));
		text.setLayout(new Rows(0, 0));
		Texts.body(text, shortened(name));
		if (!examples.isEmpty()) {
			Texts.small(text, shortened(examples));
		}
		Combo combo = Fields.choice(new FixedWidth(line, CHOICE), id, name);
		combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false); // scrolling past must not choose
		return combo;
	}

	private static String shortened(String text) {
		return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
	}

	private String[] items() {
		List<String> items = new ArrayList<>(List.of(words.say("column.aside")));
		fields.forEach(field -> items.add(field.label(locale)));
		return items.toArray(String[]::new);
	}

	private void select(int column, Combo combo) {
		Field field = file.columns().columns().get(column);
		combo.select(field == null ? 0 : fields.indexOf(field) + 1);
	}

	private void pick(int column, int item) {
		boolean stagesBefore = file.columns().has(Field.STAGE);
		file = file.with(column, item == 0 ? Optional.empty() : Optional.of(fields.get(item - 1)));
		changed.accept(file);
		if (stagesBefore != file.columns().has(Field.STAGE)) {
			show(file);
			Controls.focus(list, "import.column." + column);
		}
	}

	/** What the file is now: a field that was taken by another column is free at this one. */
	void tell(ImportFile now) {
		file = now;
		choices.forEach(this::select);
	}

	private void stages() {
		Map<String, DealState> unclear = file.unclearStages();
		if (unclear.isEmpty()) {
			return;
		}
		Texts.heading(list, words.say("stages"));
		Texts.secondary(list, words.say("stages.why"));
		int number = 0;
		for (Map.Entry<String, DealState> stage : unclear.entrySet()) {
			Combo combo = choice(stage.getKey(), "", "import.stage." + ++number);
			for (DealState state : DealState.values()) {
				combo.add(words.say("state." + state));
			}
			combo.select(stage.getValue().ordinal());
			combo.addListener(SWT.Selection, event -> changed.accept(file = file.withStage(stage.getKey(), DealState.values()[combo.getSelectionIndex()])));
		}
	}

	private void measure() {
		if (list != null && !list.isDisposed()) {
			scroller.setMinHeight(list.computeSize(Math.max(1, scroller.getClientArea().width), SWT.DEFAULT).y);
		}
	}

	/** The first column nobody recognised, else the first; false when there is none. */
	boolean focus() {
		Optional<Integer> open = choices.keySet().stream().sorted().filter(column -> !file.columns().columns().containsKey(column)).findFirst();
		Control first = choices.get(open.orElse(1));
		if (first == null) {
			return false;
		}
		first.getDisplay().asyncExec(() -> {
			if (!first.isDisposed()) {
				first.forceFocus(); // GTK refuses it before the list is on the screen
			}
		});
		return true;
	}
}
