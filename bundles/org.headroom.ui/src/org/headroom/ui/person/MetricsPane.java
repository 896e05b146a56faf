package org.headroom.ui.person;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Sparkline;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.ViewFrame;

/** What methods count over the sessions with a person, under the list of these; takes no place while there is nothing. Display thread. */
final class MetricsPane {
	private final Composite pane;
	private List<MethodMetrics> shown = List.of();

	MetricsPane(Composite parent) {
		pane = Named.id(new Composite(parent, SWT.NONE), "person.metrics");
		pane.setLayout(new Rows(0, Space.INSIDE));
		pane.setVisible(false);
	}

	void show(List<MethodMetrics> metrics) {
		if (pane.isDisposed() || metrics.equals(shown)) {
			return;
		}
		shown = metrics;
		for (Control child : pane.getChildren()) {
			child.dispose();
		}
		metrics.forEach(this::method);
		pane.setVisible(!metrics.isEmpty());
		ViewFrame.changed(pane);
	}

	private void method(MethodMetrics metrics) {
		Composite block = new Composite(pane, SWT.NONE);
		block.setLayout(new Rows(0, 2));
		Texts.secondary(block, metrics.method());
		metrics.lines().forEach(line -> line(block, line));
	}

	private static void line(Composite block, MethodMetrics.Line line) {
		Composite row = new Composite(block, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		Across.grow(Texts.body(row, line.title()));
		if (!line.drawn().isEmpty()) {
			Label picture = new Label(row, SWT.NONE);
			Sparkline course = new Sparkline(picture);
			picture.setImage(line.asLine() ? course.line(line.drawn()) : course.image(line.drawn()));
			Named.name(picture, line.course());
		}
		Texts.body(row, line.says());
		if (!line.course().isEmpty()) {
			Texts.small(block, line.course());
		}
	}
}
