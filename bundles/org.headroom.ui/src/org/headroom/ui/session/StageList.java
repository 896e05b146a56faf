package org.headroom.ui.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.headroom.ui.desk.Shortened;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** The stages at the left: number, title, a tick when complete, minutes spent against the time box. Arrows walk them. */
final class StageList {
	/** Brings the minutes under the title. */
	private static final int INDENT = 12;
	/** What a label has of the column, and what a tick takes of that. */
	private static final int LABEL = 146;
	private static final int TICKED = 20;
	private static final String TICK = "  ✓";

	private final Composite column;
	private final Consumer<String> enter;
	private final Map<String, Button> buttons = new LinkedHashMap<>();
	private final Map<String, Label> times = new LinkedHashMap<>();

	StageList(Composite parent, Consumer<String> enter) {
		this.enter = enter;
		column = new Composite(parent, SWT.NONE);
		column.setLayout(new Rows(0, Space.INSIDE));
	}

	void show(List<StageLine> stages) {
		for (StageLine stage : stages) {
			Button button = buttons.computeIfAbsent(stage.id(), this::create);
			button.setText(Texts.literal(label(button, stage)));
			button.setToolTipText(stage.label());
			button.setSelection(stage.here());
			button.setEnabled(stage.here() || stage.enterable());
			Label time = times.get(stage.id());
			if (!time.getText().equals(stage.time())) {
				time.setText(stage.time());
				Css.as(time, stage.over() ? Css.SMALL + " " + Css.CAUTION : Css.SMALL);
			}
		}
	}

	/** The tick stays where the title is too long. */
	private static String label(Button button, StageLine stage) {
		String tick = stage.ticked() ? TICK : "";
		String title = stage.label().substring(0, stage.label().length() - tick.length());
		return Shortened.to(stage.ticked() ? LABEL - TICKED : LABEL, title, button) + tick;
	}

	private Button create(String stageId) {
		Composite pair = new Composite(column, SWT.NONE);
		pair.setLayout(new Rows(0, 0));
		Button button = Buttons.place(pair, "session.stage." + stageId, "", () -> enter.accept(stageId));
		button.addListener(SWT.KeyDown, event -> walk(stageId, event));
		Composite indent = new Composite(pair, SWT.NONE);
		indent.setLayout(new Inset(INDENT, 0));
		times.put(stageId, Texts.small(indent, " "));
		return button;
	}

	private void walk(String stageId, Event event) {
		int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
		List<String> order = List.copyOf(buttons.keySet());
		int next = order.indexOf(stageId) + step;
		if (step != 0 && next >= 0 && next < order.size()) {
			event.doit = false;
			buttons.get(order.get(next)).setFocus();
		}
	}
}
