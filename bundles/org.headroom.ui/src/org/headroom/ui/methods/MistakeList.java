package org.headroom.ui.methods;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.ScrollPane;
import org.headroom.ui.kit.Sentence;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.Token;

/** The mistakes of a file under its text, each with the way to it. As high as a few of them; takes no place without any. Display thread. */
final class MistakeList extends Composite {
	private static final int HIGH = 132;

	private final ScrollPane pane;
	private final Words words;
	private final Consumer<Marks.Mark> go;

	MistakeList(Composite parent, Words words, Consumer<Marks.Mark> go) {
		super(parent, SWT.NONE);
		this.words = words;
		this.go = go;
		setLayout(new FillLayout());
		pane = new ScrollPane(this, "method.mistakes", Space.TIGHT);
		setVisible(false);
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? HIGH : widthHint, HIGH);
	}

	void show(Marks marks) {
		Emptied.of(pane.page());
		marks.all().forEach(this::line);
		setVisible(!marks.all().isEmpty());
		requestLayout();
		pane.layout(true, true);
	}

	private void line(Marks.Mark mark) {
		Composite row = new Composite(pane.page(), SWT.NONE);
		row.setLayout(new Across(Space.INSIDE, SWT.TOP));
		if (mark.doubt()) {
			Icon.WARNING.on(new Label(row, SWT.NONE), Icon.SMALL, Token.CAUTION);
		} else {
			Icon.ERROR.on(new Label(row, SWT.NONE), Icon.SMALL, Token.CRITICAL);
		}
		String place = mark.line() + ":" + mark.column();
		new Sentence(row, "method.mistake." + place, "").show("<a href=\"go\">" + words.say("line", mark.line(), mark.column()) + "</a>").onLink(href -> go.accept(mark));
		Across.grow(Texts.body(row, mark.says()));
		Rows.text(row);
	}
}
