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
	void aLineGoesFromTheLowestAtTheBottomToTheHighestAtTheTop() {
		ImageData picture = LinePixels.of(List.of(2.0, 7.0), 18, 1, QUIET, LAST);
		assertEquals(LinePixels.width(2), picture.width);
		assertEquals(QUIET, picture.palette.getRGB(picture.getPixel(2, picture.height - 2)));
		assertEquals(LAST, picture.palette.getRGB(picture.getPixel(picture.width - 3, 1)));
		assertEquals(255, picture.getAlpha(picture.width / 2, picture.height / 2), "the line goes through the middle");
		assertEquals(0, picture.getAlpha(picture.width - 1, picture.height - 1), "where nothing is, the row shows through");
	}

	@Test
	void valuesThatAreAllTheSameLieInTheMiddle() {
		ImageData picture = LinePixels.of(List.of(4.0, 4.0, 4.0), 18, 2, QUIET, LAST);
		assertEquals(255, picture.getAlpha(picture.width / 2, picture.height / 2));
	}

	@Test
	void aFinerScreenGetsMorePixels() {
		assertEquals(2 * Sparkline.width(3), Sparkline.bars(List.of(1.0, 2.0, 3.0), 2, QUIET, LAST).width);
	}
}
