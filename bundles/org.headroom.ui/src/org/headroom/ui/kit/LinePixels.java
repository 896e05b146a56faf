package org.headroom.ui.kit;

import java.util.List;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/** Draws a course as a line with a point for each value, the last one in the accent: the lowest value is at the bottom, the highest at the top. Pure. */
final class LinePixels {
	private static final int STEP = 10;
	private static final int POINT = 2;

	private final List<Double> values;
	private final double scale;
	private final int high;
	private final ImageData data;

	private LinePixels(List<Double> values, int high, double scale) {
		this.values = values;
		this.scale = scale;
		this.high = high;
		this.data = new ImageData(Math.max(1, (int) Math.round(width(values.size()) * scale)), (int) Math.round(high * scale), 32, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		data.alphaData = new byte[data.width * data.height];
	}

	/** How wide a picture of so many values is, in pixels. */
	static int width(int values) {
		return 2 * POINT + 1 + Math.max(0, values - 1) * STEP;
	}

	static ImageData of(List<Double> values, int high, double scale, RGB line, RGB last) {
		LinePixels pixels = new LinePixels(values, high, scale);
		for (int i = 1; i < values.size(); i++) {
			pixels.stroke(i - 1, i, line);
		}
		for (int i = 0; i < values.size(); i++) {
			pixels.dot(pixels.x(i), pixels.y(i), (int) Math.round(POINT * scale), i == values.size() - 1 ? last : line);
		}
		return pixels.data;
	}

	private double x(int index) {
		return (POINT + index * STEP) * scale;
	}

	private double y(int index) {
		double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
		double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
		double share = most == least ? 0.5 : (values.get(index) - least) / (most - least);
		return (high - 1 - POINT - share * (high - 1 - 2 * POINT)) * scale;
	}

	private void stroke(int from, int to, RGB colour) {
		int steps = (int) Math.ceil(STEP * scale * high);
		for (int step = 0; step <= steps; step++) {
			double way = (double) step / steps;
			dot(x(from) + way * (x(to) - x(from)), y(from) + way * (y(to) - y(from)), 0, colour);
		}
	}

	private void dot(double x, double y, int radius, RGB colour) {
		int pixel = data.palette.getPixel(colour);
		for (int down = (int) Math.round(y) - radius; down <= Math.round(y) + radius; down++) {
			for (int along = (int) Math.round(x) - radius; along <= Math.round(x) + radius; along++) {
				if (along >= 0 && along < data.width && down >= 0 && down < data.height) {
					data.setPixel(along, down, pixel);
					data.setAlpha(along, down, 255);
				}
			}
		}
	}
}
