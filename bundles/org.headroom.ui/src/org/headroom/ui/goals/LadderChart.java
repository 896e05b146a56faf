package org.headroom.ui.goals;

import java.util.Comparator;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.DataTable;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Sentence;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Themes;
import org.headroom.ui.kit.Token;
import org.headroom.ui.kit.Tokens;

/**
 * The way of a goal up its ladder: rungs with their names, the straight line to the target dashed, the
 * readings. T, F9 or the link under it shows the readings as a table. Display thread.
 */
final class LadderChart extends Composite {
	private static final int HIGH = 168;
	private static final int DOT = 3;
	private static final int[] DASHES = { 4, 4 };

	private final Words words;
	private final StackLayout stack = new StackLayout();
	private final Composite faces;
	private final Canvas canvas;
	private final DataTable<LadderPlot.Point> table;
	private final Sentence toggle;
	private Optional<LadderPlot> plot = Optional.empty();

	LadderChart(Composite parent, Words words) {
		super(parent, SWT.NONE);
		this.words = words;
		Named.id(this, "goal.ladder");
		setLayout(new Rows(0, Space.TIGHT));
		faces = new Faces(this);
		faces.setLayout(stack);
		canvas = Css.as(Named.id(new Canvas(faces, SWT.DOUBLE_BUFFERED), "goal.ladder.chart"), Css.SMALL);
		canvas.addListener(SWT.Paint, event -> plot.ifPresent(drawn -> new Drawing(event.gc, drawn, canvas.getSize()).paint(Tokens.of(getDisplay()))));
		table = DataTable.<LadderPlot.Point>in(faces, "goal.ladder.table", words.say("ladder.table")).text("day", words.say("ladder.day"), 120, LadderPlot.Point::day)
				.number("reading", words.say("ladder.reading"), 140, LadderPlot.Point::value, Comparator.comparingDouble(LadderPlot.Point::y));
		toggle = new Sentence(this, "goal.ladder.toggle", Css.SMALL).onLink(href -> turn());
		Themes.onChange(canvas, canvas::redraw);
		keys(table.table());
		keys(toggle.control());
		face(canvas);
	}

	void show(Optional<LadderPlot> drawn) {
		plot = drawn;
		setVisible(drawn.isPresent());
		drawn.ifPresent(each -> {
			table.show(each.readings());
			canvas.setToolTipText(each.words());
			Named.name(canvas, each.words());
			canvas.redraw();
		});
		requestLayout();
	}

	/** Turns to the table and back. */
	void turn() {
		face(stack.topControl == canvas ? table.control() : canvas);
	}

	private void face(Control shown) {
		stack.topControl = shown;
		faces.layout();
		toggle.show(shown == canvas ? words.say("ladder.asTable") : words.say("ladder.asChart"));
	}

	private void keys(Control control) {
		control.addListener(SWT.KeyDown, event -> {
			if (Character.toLowerCase(event.character) == 't' && event.stateMask == 0) {
				turn();
				event.doit = false;
			}
		});
	}

	/** The chart and the table behind it, of one height. */
	private static final class Faces extends Composite {
		Faces(Composite parent) {
			super(parent, SWT.NONE);
		}

		@Override
		public Point computeSize(int widthHint, int heightHint, boolean changed) {
			return new Point(widthHint == SWT.DEFAULT ? Space.TEXT_WIDTH / 2 : widthHint, HIGH);
		}
	}

	/** One painting, in a picture of this size. */
	private record Drawing(GC gc, LadderPlot plot, Point size) {

		void paint(Tokens tokens) {
			gc.setAntialias(SWT.ON);
			gc.setForeground(tokens.color(Token.TEXT_SECONDARY));
			days();
			labels(tokens);
			plot.rungs().forEach(rung -> line(rung, tokens));
			gc.setForeground(tokens.color(Token.TEXT_SECONDARY));
			gc.setLineDash(DASHES);
			gc.drawLine(x(0), y(plot.aim().from()), x(1), y(plot.aim().to()));
			gc.setLineDash(null);
			readings(tokens);
		}

		private void days() {
			int low = size.y - lineHeight();
			gc.drawText(plot.from(), 0, low, true);
			gc.drawText(plot.to(), Math.max(0, right() - gc.textExtent(plot.to()).x), low, true);
		}

		private void line(LadderPlot.Rung rung, Tokens tokens) {
			gc.setForeground(tokens.color(rung.matters() ? Token.OUTLINE : Token.LINE));
			gc.drawLine(x(0), y(rung.y()), x(1), y(rung.y()));
		}

		/** From the top down, each at its line or under the one above. */
		private void labels(Tokens tokens) {
			int free = 0;
			for (LadderPlot.Rung rung : plot.rungs().stream().sorted(Comparator.comparingDouble(LadderPlot.Rung::y).reversed()).toList()) {
				int top = Math.max(free, y(rung.y()) - lineHeight() / 2);
				gc.setForeground(tokens.color(rung.matters() ? Token.TEXT : Token.TEXT_SECONDARY));
				gc.drawText(rung.label(), right() + Space.INSIDE, top, true);
				free = top + lineHeight();
			}
			gc.setForeground(tokens.color(Token.TEXT_SECONDARY));
		}

		private void readings(Tokens tokens) {
			gc.setForeground(tokens.color(Token.CHART1));
			gc.setBackground(tokens.color(Token.CHART1));
			gc.setLineWidth(2);
			gc.drawPolyline(plot.readings().stream().flatMapToInt(point -> java.util.stream.IntStream.of(x(point.x()), y(point.y()))).toArray());
			plot.readings().forEach(point -> gc.fillOval(x(point.x()) - DOT, y(point.y()) - DOT, 2 * DOT + 1, 2 * DOT + 1));
			gc.setLineWidth(1);
		}

		private int x(double share) {
			return DOT + (int) Math.round(share * (right() - 2 * DOT));
		}

		private int y(double share) {
			int top = lineHeight() / 2;
			int bottom = size.y - 2 * lineHeight();
			return bottom - (int) Math.round(share * (bottom - top));
		}

		private int right() {
			return size.x - Space.INSIDE - plot.rungs().stream().mapToInt(rung -> gc.textExtent(rung.label()).x).max().orElse(0);
		}

		private int lineHeight() {
			return gc.getFontMetrics().getHeight();
		}
	}
}
