package org.headroom.ui.imports;

import java.util.Map;
import java.util.function.BiConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.domain.deals.DealState;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.FixedWidth;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** The stages that say neither open, won nor lost by themselves, each with a choice. Takes no place when there is none. */
final class StageLines {
	private final Composite lines;
	private final Words words;
	private final BiConsumer<String, DealState> pick;
	private Map<String, DealState> shown = Map.of();

	StageLines(Composite list, Words words, BiConsumer<String, DealState> pick) {
		this.words = words;
		this.pick = pick;
		lines = new Composite(list, SWT.NONE);
		lines.setLayout(new Rows(0, Space.INSIDE));
		lines.setVisible(false);
	}

	/** Shows them; made anew only when other stages are unclear now. */
	void show(Map<String, DealState> unclear) {
		if (!shown.keySet().equals(unclear.keySet())) {
			for (Control child : lines.getChildren()) {
				child.dispose();
			}
			make(unclear);
		}
		shown = Map.copyOf(unclear);
		lines.setVisible(!unclear.isEmpty());
	}

	private void make(Map<String, DealState> unclear) {
		Texts.heading(lines, words.say("stages"));
		Texts.secondary(lines, words.say("stages.why"));
		int number = 0;
		for (Map.Entry<String, DealState> stage : unclear.entrySet()) {
			Composite line = new Composite(lines, SWT.NONE);
			line.setLayout(new Across(Space.INSIDE));
			Across.grow(Texts.body(line, ColumnLine.shortened(stage.getKey())));
			Combo combo = Fields.choice(new FixedWidth(line, ColumnLine.CHOICE), "import.stage." + ++number, stage.getKey());
			for (DealState state : DealState.values()) {
				combo.add(words.say("state." + state));
			}
			combo.select(stage.getValue().ordinal());
			combo.addListener(SWT.Selection, event -> pick.accept(stage.getKey(), DealState.values()[combo.getSelectionIndex()]));
		}
	}
}
