package org.headroom.ui.person;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** A part of the Person view: a heading, small actions at its right, and what stands under it. */
final class Section {
	private final Composite whole;
	private final Composite head;
	private final Composite body;

	Section(Composite parent, String id, String title) {
		whole = Named.id(new Composite(parent, SWT.NONE), id);
		whole.setLayout(new Rows(0, Space.INSIDE));
		head = new Head(whole);
		head.setLayout(new Across(Space.INSIDE));
		Across.grow(Css.as(Texts.body(head, title), Css.HEADING));
		body = new Composite(whole, SWT.NONE);
		body.setLayout(new Rows(0, Space.INSIDE));
	}

	/** Where small actions of the section go. */
	Composite head() {
		return head;
	}

	Composite body() {
		return body;
	}

	/** Empties the body, to be filled anew. */
	Composite emptied() {
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		return body;
	}

	/** As high with buttons as without, so that headings beside each other stand on one line. */
	private static final class Head extends Composite {
		private static final int HIGH = 34;

		Head(Composite parent) {
			super(parent, SWT.NONE);
		}

		@Override
		public Point computeSize(int widthHint, int heightHint, boolean changed) {
			Point size = super.computeSize(widthHint, heightHint, changed);
			return new Point(size.x, Math.max(HIGH, size.y));
		}
	}

	/** What the section will show, while it shows nothing. */
	void sayNothing(String words) {
		Texts.secondary(emptied(), words);
	}
}
