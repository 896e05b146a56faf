package org.headroom.ui.methods;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Themes;
import org.headroom.ui.kit.Token;
import org.headroom.ui.kit.Tokens;

/** A file's text with the numbers of its lines, and its mistakes marked: underlined where they are, and with a sign beside the line. Display thread. */
final class YamlText extends Composite {
	private static final int GUTTER = 56;
	private static final int GAP = 8;
	private static final int AROUND = 8;
	private static final int EDGE = 2;
	private static final Pattern PARTS = Pattern.compile("(?m)^[ \\t]*#.*$|^[ \\t-]*([A-Za-z][\\w.-]*)(?=[ \\t]*:)");

	private final Canvas gutter;
	private final StyledText text;
	private Marks marks = Marks.NONE;

	YamlText(Composite parent, String id, String spoken, boolean editable) {
		super(parent, SWT.NONE);
		setLayout(new Across(0, SWT.FILL));
		gutter = new Canvas(this, SWT.DOUBLE_BUFFERED) {
			@Override
			public Point computeSize(int widthHint, int heightHint, boolean changed) {
				return new Point(GUTTER, 0);
			}
		};
		Composite edge = Across.grow(new Composite(this, SWT.NONE));
		FillLayout inside = new FillLayout();
		inside.marginWidth = EDGE;
		inside.marginHeight = EDGE;
		edge.setLayout(inside);
		text = Named.name(Named.id(new StyledText(edge, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL), id), spoken);
		edge.addListener(SWT.Paint, event -> edge(edge, event.gc));
		text.addListener(SWT.FocusIn, event -> edge.redraw());
		text.addListener(SWT.FocusOut, event -> edge.redraw());
		text.setFont(JFaceResources.getTextFont());
		text.setMargins(AROUND, AROUND, AROUND, AROUND);
		text.setEditable(editable);
		text.setTabs(2);
		text.setAlwaysShowScrollBars(false);
		gutter.addListener(SWT.Paint, event -> numbers(event.gc));
		text.addListener(SWT.Paint, event -> gutter.redraw());
		text.addListener(SWT.Modify, event -> gutter.redraw());
		Themes.onChange(this, this::paint);
		colours();
	}

	/** Shows where the keyboard is. */
	private void edge(Composite edge, GC gc) {
		gc.setForeground(Tokens.of(getDisplay()).color(text.isFocusControl() ? Token.ACCENT : Token.LINE));
		gc.setLineWidth(text.isFocusControl() ? EDGE : 1);
		int inset = text.isFocusControl() ? 1 : 0;
		gc.drawRectangle(inset, inset, edge.getClientArea().width - 1 - inset, edge.getClientArea().height - 1 - inset);
	}

	StyledText text() {
		return text;
	}

	/** Tabs become two blanks as they are typed or pasted. */
	void withoutTabs() {
		text.addVerifyListener(event -> event.text = event.text.replace("\t", "  "));
	}

	void show(Marks now) {
		marks = now;
		paint();
	}

	/** The caret goes there, and the line comes into sight. */
	void go(Marks.Mark mark) {
		text.setFocus();
		int start = Math.min(mark.start(), text.getCharCount());
		text.setSelection(start, Math.min(start + mark.length(), text.getCharCount()));
		text.showSelection();
	}

	/** Keeps the line that is typed in in sight when the field has become lower. */
	void stay() {
		if (!text.isDisposed() && text.isFocusControl()) {
			text.showSelection();
		}
	}


	private void colours() {
		Tokens tokens = Tokens.of(getDisplay());
		text.setBackground(tokens.color(Token.RAISED));
		text.setForeground(tokens.color(Token.TEXT));
		gutter.setBackground(tokens.color(Token.SURFACE));
	}

	private void paint() {
		if (text.isDisposed()) {
			return;
		}
		colours();
		text.setStyleRanges(new StyleRange[0]);
		Tokens tokens = Tokens.of(getDisplay());
		Matcher parts = PARTS.matcher(text.getText());
		while (parts.find()) {
			boolean comment = parts.group(1) == null;
			int start = comment ? parts.start() : parts.start(1);
			text.setStyleRange(new StyleRange(start, parts.end() - start, tokens.color(comment ? Token.TEXT_SECONDARY : Token.ACCENT), null));
		}
		marks.all().forEach(mark -> underline(mark, tokens));
		gutter.redraw();
	}

	private void underline(Marks.Mark mark, Tokens tokens) {
		int length = Math.min(mark.length(), text.getCharCount() - mark.start());
		if (length > 0) {
			StyleRange range = new StyleRange(mark.start(), length, null, null);
			range.underline = true;
			range.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
			range.underlineColor = tokens.color(mark.doubt() ? Token.CAUTION : Token.CRITICAL);
			text.setStyleRange(range);
		}
	}

	private void numbers(GC gc) {
		Tokens tokens = Tokens.of(getDisplay());
		gc.setFont(text.getFont());
		int last = Math.min(text.getLineCount() - 1, text.getLineIndex(text.getClientArea().height));
		for (int line = text.getLineIndex(0); line <= last; line++) {
			int y = text.getLinePixel(line) + EDGE;
			String number = Integer.toString(line + 1);
			gc.setForeground(tokens.color(Token.TEXT_SECONDARY));
			gc.drawText(number, GUTTER - GAP - gc.textExtent(number).x, y, true);
			if (marks.on(line + 1)) {
				sign(gc, line + 1, y);
			}
		}
	}

	private void sign(GC gc, int line, int y) {
		boolean doubt = marks.all().stream().filter(mark -> mark.line() == line).allMatch(Marks.Mark::doubt);
		Image image = doubt ? Icon.WARNING.image(getDisplay(), Icon.SMALL, Token.CAUTION) : Icon.ERROR.image(getDisplay(), Icon.SMALL, Token.CRITICAL);
		gc.drawImage(image, 0, y + (text.getLineHeight() - Icon.SMALL) / 2);
	}
}
