package org.headroom.ui.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * Small pictures of a row of results, a bar each, the last one in the accent. Zero is at the bottom and
 * the tallest bar is the row's own best, so a picture shows a course, not a comparison of people. The
 * pictures live as long as the control they are made for. Display thread.
 */
public final class Sparkline {
	private static final int HIGH = 18;
	private static final int BAR = 6;
	private static final int GAP = 2;

	private final Control owner;
	private final Map<Drawing, Image> images = new HashMap<>();

	private record Drawing(List<Double> values, boolean line, RGB quiet, RGB last) {
	}

	public Sparkline(Control owner) {
		this.owner = owner;
		owner.addListener(SWT.Dispose, event -> images.values().forEach(Image::dispose));
	}

	/** @param values in order of time; a value that is not a number leaves its place empty */
	public Image image(List<Double> values) {
		Tokens tokens = Tokens.of(owner.getDisplay());
		return images.computeIfAbsent(new Drawing(List.copyOf(values), false, tokens.rgb(Token.OUTLINE), tokens.rgb(Token.ACCENT)),
				this::draw);
	}

	/** The same as a line with a point a value, for a course in which the distance to zero means nothing. All values are numbers. */
	public Image line(List<Double> values) {
		Tokens tokens = Tokens.of(owner.getDisplay());
		return images.computeIfAbsent(new Drawing(List.copyOf(values), true, tokens.rgb(Token.OUTLINE), tokens.rgb(Token.ACCENT)), this::draw);
	}

	/** How wide a picture of so many values is, in pixels. */
	public static int width(int values) {
		return Math.max(1, values * (BAR + GAP) - GAP);
	}

	private Image draw(Drawing drawing) {
		ImageDataProvider provider = zoom -> drawing.line() ? LinePixels.of(drawing.values(), HIGH, zoom / 100.0, drawing.quiet(), drawing.last())
				: bars(drawing.values(), zoom / 100.0, drawing.quiet(), drawing.last());
		return new Image(owner.getDisplay(), provider);
	}

	static ImageData bars(List<Double> values, double scale, RGB quiet, RGB last) {
		int width = (int) Math.round(width(values.size()) * scale);
		int height = (int) Math.round(HIGH * scale);
		ImageData data = new ImageData(width, height, 32, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		data.alphaData = new byte[width * height];
		double most = values.stream().filter(value -> value > 0).mapToDouble(Double::doubleValue).max().orElse(1);
		for (int i = 0; i < values.size(); i++) {
			if (!values.get(i).isNaN()) {
				int high = Math.max((int) Math.round(scale), (int) Math.round(Math.max(0, values.get(i)) / most * height));
				int left = (int) Math.round(i * (BAR + GAP) * scale);
				fill(data, left, (int) Math.round(BAR * scale), high, i == values.size() - 1 ? last : quiet);
			}
		}
		return data;
	}

	private static void fill(ImageData data, int left, int wide, int high, RGB colour) {
		int pixel = data.palette.getPixel(colour);
		for (int y = data.height - high; y < data.height; y++) {
			for (int x = left; x < Math.min(left + wide, data.width); x++) {
				data.setPixel(x, y, pixel);
				data.setAlpha(x, y, 255);
			}
		}
	}
}
