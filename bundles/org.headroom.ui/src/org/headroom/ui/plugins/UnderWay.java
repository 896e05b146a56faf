package org.headroom.ui.plugins;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.headroom.install.Watch;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.FixedWidth;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.ViewFrame;

/** How far something is, and the way to end it. Takes no place while nothing is under way. Display thread. */
final class UnderWay extends Composite implements LiveWatch.Shown {
	private static final int WIDE = 200;
	private static final int FULL = 100;

	private final PluginWords words;
	private final Label label;
	private final ProgressBar bar;
	private final Button cancel;
	private Runnable stop = () -> { };

	UnderWay(Composite parent, String id, PluginWords words) {
		super(parent, SWT.NONE);
		this.words = words;
		Named.id(this, id);
		setLayout(new Rows(0, Space.TIGHT));
		Composite row = new Composite(this, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		bar = Named.name(Named.id(new ProgressBar(new FixedWidth(row, WIDE), SWT.HORIZONTAL | SWT.SMOOTH), id + ".bar"), words.words().say("progress"));
		cancel = Buttons.quiet(row, id + ".cancel", words.words().say("cancel"), () -> stop.run());
		label = Named.id(Texts.small(this, ""), id + ".step");
		setVisible(false);
	}

	/** @param stop ends it early */
	void begin(Runnable stop) {
		this.stop = stop;
		bar.setMaximum(FULL);
		at(Watch.Step.RESOLVING, "", 0);
		appear(true);
	}

	@Override
	public void at(Watch.Step step, String what, double share) {
		if (!isDisposed()) {
			label.setText(Texts.literal(words.step(step, what)));
			bar.setSelection((int) Math.round(share * FULL));
			cancel.setEnabled(step != Watch.Step.KEEPING);
			label.requestLayout();
		}
	}

	void end() {
		if (!isDisposed()) {
			appear(false);
		}
	}

	private void appear(boolean visible) {
		setVisible(visible);
		requestLayout();
		ViewFrame.changed(this);
	}
}
