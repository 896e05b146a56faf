package org.headroom.ui.help;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Themes;
import org.headroom.ui.kit.Token;
import org.headroom.ui.kit.Tokens;

/** A guide to read: one text that can be selected, copied, and walked through by keyboard. Display thread. */
final class GuideText {
	private static final int TITLE = 20;
	private static final int PART = 15;
	private static final int BODY = 13;
	private static final int POINTS = 72;
	private static final int INDENT = 24;

	private final StyledText text;
	private final Consumer<String> follow;
	private final Map<Integer, Font> fonts = new HashMap<>();
	private final Map<String, Integer> anchors = new LinkedHashMap<>();
	private final List<Link> links = new ArrayList<>();
	private final List<StyleRange> styles = new ArrayList<>();
	private final StringBuilder written = new StringBuilder();
	private GuidePage page = new GuidePage(List.of());

	private record Link(int start, int end, String target) {
	}

	/** @param follow told where a link that was followed leads */
	GuideText(Composite parent, String spoken, Consumer<String> follow) {
		this.follow = follow;
		text = Named.name(Named.id(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY), "guide.text"), spoken);
		text.setMargins(Space.BETWEEN, Space.INSIDE, Space.BETWEEN, Space.AROUND);
		text.setAlwaysShowScrollBars(false);
		text.setCaretOffset(0);
		text.addListener(SWT.MouseUp, this::clicked);
		text.addListener(SWT.KeyDown, this::typed);
		text.addListener(SWT.Dispose, event -> fonts.values().forEach(Font::dispose));
		Themes.onChange(text, () -> show(page));
	}

	Control control() {
		return text;
	}

	void show(GuidePage now) {
		int top = now.equals(page) ? text.getTopPixel() : 0;
		page = now;
		written.setLength(0);
		styles.clear();
		anchors.clear();
		links.clear();
		List<Runnable> lines = new ArrayList<>();
		page.blocks().forEach(block -> write(block, lines));
		Tokens tokens = Tokens.of(text.getDisplay());
		text.setBackground(tokens.color(Token.RAISED));
		text.setForeground(tokens.color(Token.TEXT));
		text.setText(written.toString());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
		lines.forEach(Runnable::run);
		text.setTopPixel(top);
	}

	/** Brings a heading to the upper edge. */
	void go(String anchor) {
		Integer at = anchors.get(anchor);
		if (at != null) {
			text.setSelection(at);
			text.setTopIndex(text.getLineAtOffset(at));
			text.setTopPixel(text.getTopPixel() - Space.BETWEEN);
			text.setFocus();
		}
	}

	private void write(GuidePage.Block block, List<Runnable> lines) {
		switch (block) {
			case GuidePage.Heading heading -> {
				anchors.put(heading.anchor(), written.length() + (written.isEmpty() ? 0 : 1));
				line(written.isEmpty() ? "" : "\n");
				spans(heading.words(), heading.level() == 1 ? TITLE : heading.level() == 2 ? PART : BODY, true);
				line("\n\n");
			}
			case GuidePage.Paragraph paragraph -> {
				spans(paragraph.words(), BODY, false);
				line("\n\n");
			}
			case GuidePage.Item item -> {
				hang(lines, written.length());
				line(item.mark() + "  ");
				spans(item.words(), BODY, false);
				line("\n\n");
			}
			case GuidePage.Code code -> {
				code(code.text(), lines);
				line("\n\n");
			}
			case GuidePage.Table table -> table(table, lines);
		}
	}

	/** A row is a paragraph: what it is about in strong words, then what is said of it. */
	private void table(GuidePage.Table table, List<Runnable> lines) {
		List<List<GuidePage.Span>> titles = table.rows().getFirst();
		for (List<List<GuidePage.Span>> row : table.rows().subList(1, table.rows().size())) {
			hang(lines, written.length());
			boolean first = true;
			for (int column = 0; column < row.size(); column++) {
				List<GuidePage.Span> cell = row.get(column);
				if (!cell.isEmpty()) {
					String title = column < titles.size() && column > 0 && column < row.size() - 1 ? GuidePage.plain(titles.get(column)) + " " : "";
					line(first ? "" : " · " + (title.isBlank() ? "" : title.strip().toLowerCase(java.util.Locale.ROOT) + ": "));
					spans(cell, BODY, first);
					first = false;
				}
			}
			line("\n");
		}
		line("\n");
	}

	private void hang(List<Runnable> lines, int offset) {
		lines.add(() -> text.setLineWrapIndent(text.getLineAtOffset(offset), 1, INDENT));
	}

	private void code(String lines, List<Runnable> later) {
		int start = written.length();
		line(lines);
		StyleRange range = new StyleRange(start, lines.length(), null, null);
		range.font = JFaceResources.getTextFont();
		styles.add(range);
		int end = written.length();
		later.add(() -> {
			int from = text.getLineAtOffset(start);
			int count = text.getLineAtOffset(end) - from + 1;
			text.setLineBackground(from, count, Tokens.of(text.getDisplay()).color(Token.SURFACE));
			text.setLineIndent(from, count, Space.BETWEEN);
			text.setLineWrapIndent(from, count, Space.BETWEEN + INDENT);
		});
	}

	private void line(String words) {
		written.append(words);
	}

	private void spans(List<GuidePage.Span> spans, int size, boolean strong) {
		Tokens tokens = Tokens.of(text.getDisplay());
		for (GuidePage.Span span : spans) {
			StyleRange range = new StyleRange(written.length(), span.text().length(), null, null);
			range.font = span.look() == GuidePage.Look.CODE ? JFaceResources.getTextFont() : font(size, strong || span.look() == GuidePage.Look.STRONG);
			boolean leads = span.look() == GuidePage.Look.LINK && !(GuideShelf.target(span.target()) instanceof GuideShelf.Target.Nowhere);
			if (leads) {
				range.foreground = tokens.color(Token.ACCENT);
				range.underline = true;
				links.add(new Link(range.start, range.start + range.length, span.target()));
			}
			styles.add(range);
			line(span.text());
		}
	}

	private Font font(int pixels, boolean strong) {
		return fonts.computeIfAbsent(strong ? -pixels : pixels, key -> {
			FontData data = text.getFont().getFontData()[0];
			data.setHeight(Math.max(1, Math.round((float) pixels * POINTS / text.getDisplay().getDPI().y)));
			data.setStyle(strong ? SWT.BOLD : SWT.NORMAL);
			return new Font(text.getDisplay(), data);
		});
	}

	private void clicked(Event event) {
		if (text.getSelectionCount() == 0) {
			int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
			links.stream().filter(link -> offset >= link.start() && offset < link.end()).findFirst().ifPresent(link -> follow.accept(link.target()));
		}
	}

	/** Enter follows the link the caret is in. */
	private void typed(Event event) {
		if (event.character == SWT.CR) {
			int offset = text.getCaretOffset();
			links.stream().filter(link -> offset >= link.start() && offset <= link.end()).findFirst().ifPresent(link -> follow.accept(link.target()));
		}
	}
}
