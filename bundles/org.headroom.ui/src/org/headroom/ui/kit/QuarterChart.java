package org.headroom.ui.kit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.Range;

/**
 * Results by quarter: bars from zero, each with its value above it, no axis, no frame, no legend. T, or
 * the button, shows the same figures as a table. Display thread.
 */
public final class QuarterChart extends Composite {
	private static final int HIGH = 220;
	private static final double ROOM_ABOVE = 1.18;
	/** Of the table's columns, so that money, two counts, money and a share fit beside another section. */
	private static final int[] WIDTHS = { 112, 88, 76, 98, 66 };
	/** What labels shrink to before some are left out. */
	private static final double SMALL = 0.82;

	private final ShownOnly stack = new ShownOnly();
	private final Composite faces;
	private final Chart chart;
	private final DataTable<Bar> table;
	private final Sentence toggle;
	private List<Bar> bars = List.of();

	/**
	 * One quarter.
	 *
	 * @param label under the bar, such as {@code Q1 2016}
	 * @param value its height
	 * @param words its value as it is written above the bar
	 * @param open whether the quarter is still running; its bar is fainter
	 * @param figures what the table says of it, one for each of its columns
	 */
	public record Bar(String label, double value, String words, boolean open, List<Figure> figures) {
		public Bar {
			figures = List.copyOf(figures);
		}

		/** A bar of which the table says nothing more. */
		public Bar(String label, double value, String words, boolean open) {
			this(label, value, words, open, List.of(new Figure(words, value)));
		}

		String name() {
			return open ? KitWords.words().say("chart.so.far", label) : label;
		}

		String said() {
			return open ? KitWords.words().say("chart.so.far", words) : words;
		}
	}

	/** One cell of the table: as it is written, and for the order. */
	public record Figure(String words, double value) {
	}

	/**
	 * @param spoken what a screen reader says before the figures
	 * @param headers of the table's columns; each bar brings as many figures
	 */
	public QuarterChart(Composite parent, String id, String spoken, String quarterHeader, String... headers) {
		super(parent, SWT.NONE);
		Named.id(this, id);
		setLayout(new Rows(0, Space.TIGHT));
		faces = new Composite(this, SWT.NONE);
		faces.setLayout(stack);
		chart = Named.id(new QuietChart(faces), id + ".chart");
		table = DataTable.<Bar>in(faces, id + ".table", spoken).text("quarter", quarterHeader, 100, Bar::name).high(4, 9);
		for (int i = 0; i < headers.length; i++) {
			int column = i;
			table.number("value" + i, headers[i], WIDTHS[Math.min(i, WIDTHS.length - 1)], bar -> bar.figures().get(column).words(), Comparator.comparingDouble(bar -> bar.figures().get(column).value()));
		}
		stack.show(chart);
		toggle = new Sentence(this, id + ".toggle", Css.SMALL).onLink(href -> turn());
		chart.getPlotArea().addCustomPaintListener(new Labels());
		Themes.onChange(chart, () -> paint());
		Named.name(chart, spoken);
		keys(chart.getPlotArea().getControl());
		keys(table.table());
		keys(toggle.control());
		label();
	}

	/** Shows these quarters, in order of time. */
	public void show(List<Bar> bars) {
		this.bars = List.copyOf(bars);
		table.show(this.bars);
		paint();
	}

	/** Turns to the table and back. */
	public void turn() {
		stack.show(stack.shown() == chart ? table.control() : chart);
		label();
		faces.requestLayout();
		ViewFrame.changed(this);
	}

	/** Everything the chart says, for reports and screen readers. */
	String words() {
		return bars.stream().map(bar -> bar.label() + ": " + bar.said()).collect(Collectors.joining("; "));
	}

	private void label() {
		String words = stack.shown() == chart ? KitWords.words().say("chart.as.table") : KitWords.words().say("chart.as.chart");
		toggle.show("<a>" + Sentence.literal(words) + "</a>");
	}

	private void keys(Control control) {
		control.addListener(SWT.KeyDown, event -> {
			if (Character.toLowerCase(event.character) == 't' && (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0) {
				turn();
				(stack.shown() == chart ? toggle.control() : table.table()).setFocus();
				event.doit = false;
			}
		});
	}

	private void paint() {
		Tokens tokens = Tokens.of(getDisplay());
		for (var series : chart.getSeriesSet().getSeries()) {
			chart.getSeriesSet().deleteSeries(series.getId());
		}
		chart.setBackground(getBackground());
		chart.getPlotArea().setBackground(getBackground());
		if (bars.isEmpty()) {
			// The theme may change before the figures are read, and a chart without a category has no range.
			chart.redraw();
			return;
		}
		Color closed = tokens.color(Token.CHART1);
		series("closed", false, closed);
		series("open", true, faded(closed.getRGB(), getBackground().getRGB()));
		IAxis across = chart.getAxisSet().getXAxis(0);
		across.setCategorySeries(bars.stream().map(Bar::label).toArray(String[]::new));
		across.enableCategory(true);
		across.getTick().setForeground(tokens.color(Token.TEXT_SECONDARY));
		across.setRange(new Range(0, bars.size() - 1.0));
		double most = bars.stream().mapToDouble(Bar::value).max().orElse(1);
		chart.getAxisSet().getYAxis(0).setRange(new Range(0, Math.max(1, most) * ROOM_ABOVE));
		chart.setToolTipText(words());
		chart.redraw();
	}

	/** Half way to the ground: a quarter that still runs. */
	private static Color faded(RGB colour, RGB ground) {
		return new Color((colour.red + ground.red) / 2, (colour.green + ground.green) / 2, (colour.blue + ground.blue) / 2);
	}

	private void series(String id, boolean open, Color colour) {
		IBarSeries<?> series = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, id);
		series.setYSeries(bars.stream().mapToDouble(bar -> bar.open() == open ? bar.value() : 0).toArray());
		series.setBarColor(colour);
		series.setBarPadding(40);
		series.setBarOverlay(true);
		series.getLabel().setVisible(false);
	}

	/** Every how many bars can have a label without touching the next, counted from the last; the table says all of them. */
	static int every(int widest, int slot) {
		return 1 + (widest + Space.TIGHT - 1) / Math.max(1, slot);
	}

	/** Where a label begins that stands over the middle of its bar but never leaves the picture. */
	static int left(int middle, int width, int room) {
		return Math.max(0, Math.min(middle - width / 2, room - width));
	}

	/** The chart itself: nothing but bars and the names under them. */
	private static final class QuietChart extends Chart {
		QuietChart(Composite parent) {
			super(parent, SWT.NONE);
			getLegend().setVisible(false);
			getTitle().setVisible(false);
			for (IAxis axis : getAxisSet().getAxes()) {
				axis.getTitle().setVisible(false);
				axis.getGrid().setStyle(org.eclipse.swtchart.LineStyle.NONE);
				axis.setDrawAxisLine(false);
			}
			getAxisSet().getYAxis(0).getTick().setVisible(false);
		}

		@Override
		public Point computeSize(int widthHint, int heightHint, boolean changed) {
			return new Point(widthHint == SWT.DEFAULT ? Space.TEXT_WIDTH : widthHint, heightHint == SWT.DEFAULT ? HIGH : heightHint);
		}
	}

	/** Writes the value above each bar and the line they stand on. */
	private final class Labels implements ICustomPaintListener {
		@Override
		public void paintControl(org.eclipse.swt.events.PaintEvent event) {
			Tokens tokens = Tokens.of(getDisplay());
			Rectangle area = chart.getPlotArea().getBounds();
			event.gc.setForeground(tokens.color(Token.LINE));
			event.gc.drawLine(0, area.height - 1, area.width, area.height - 1);
			event.gc.setForeground(tokens.color(Token.TEXT));
			int slot = area.width / Math.max(1, bars.size());
			if (every(widest(event.gc), slot) == 1) {
				write(event.gc, 1);
				return;
			}
			FontData usual = event.gc.getFont().getFontData()[0];
			Font small = new Font(getDisplay(), usual.getName(), (int) Math.round(usual.getHeight() * SMALL), usual.getStyle());
			event.gc.setFont(small);
			write(event.gc, every(widest(event.gc), slot));
			small.dispose();
		}

		private int widest(GC gc) {
			return bars.stream().mapToInt(bar -> gc.textExtent(bar.words()).x).max().orElse(0);
		}

		private void write(GC gc, int step) {
			IAxis across = chart.getAxisSet().getXAxis(0);
			IAxis up = chart.getAxisSet().getYAxis(0);
			for (int i = (bars.size() - 1) % step; i < bars.size(); i += step) {
				int x = across.getPixelCoordinate(i);
				int y = up.getPixelCoordinate(bars.get(i).value());
				write(gc, bars.get(i).words(), x, y);
				if (bars.get(i).open()) {
					write(gc, KitWords.words().say("chart.open"), x, y - gc.getFontMetrics().getHeight());
				}
			}
		}

		@Override
		public boolean drawBehindSeries() {
			return false;
		}

		private void write(GC gc, String words, int x, int y) {
			Point size = gc.textExtent(words);
			gc.drawText(words, left(x, size.x, chart.getPlotArea().getBounds().width), y - size.y - 2, true);
		}
	}
}
