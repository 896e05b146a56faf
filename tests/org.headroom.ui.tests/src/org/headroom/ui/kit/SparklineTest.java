package org.headroom.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

class SparklineTest {
	private static final RGB QUIET = new RGB(1, 2, 3);
	private static final RGB LAST = new RGB(9, 8, 7);

	@Test
	void theTallestBarFillsTheHeightAndTheLastHasTheAccent() {
		ImageData picture = Sparkline.bars(List.of(5.0, 10.0), 1, QUIET, LAST);
		assertEquals(0, picture.getAlpha(0, 0));
		assertEquals(QUIET, picture.palette.getRGB(picture.getPixel(0, picture.height - 1)));
		assertEquals(LAST, picture.palette.getRGB(picture.getPixel(8, 0)));
	}

	@Test
	void nothingWonIsALineAndNoDataIsAGap() {
		ImageData picture = Sparkline.bars(List.of(0.0, Double.NaN, 3.0), 1, QUIET, LAST);
		assertEquals(255, picture.getAlpha(0, picture.height - 1));
		assertEquals(0, picture.getAlpha(0, picture.height - 2));
		assertEquals(0, picture.getAlpha(8, picture.height - 1));
	}

	@Test
	void aFinerScreenGetsMorePixels() {
		assertEquals(2 * Sparkline.width(3), Sparkline.bars(List.of(1.0, 2.0, 3.0), 2, QUIET, LAST).width);
	}
}
