package org.headroom.ui.kit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawnIconsTest {
	@TempDir
	Path folder;
	private Path file;
	private int draws;

	@BeforeEach
	void keepOne() {
		file = folder.resolve("icons");
		DrawnIcons icons = open("1");
		icons.get("check", this::draw);
		icons.keep();
	}

	private DrawnIcons open(String version) {
		return new DrawnIcons(file, version);
	}

	private ImageData draw() {
		draws++;
		ImageData image = new ImageData(3, 2, 32, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		image.setPixel(1, 1, 0x123456);
		image.alphaData = new byte[] { 0, 1, 2, 3, 4, (byte) 255 };
		return image;
	}

	@Test
	void whatWasDrawnOnceIsThereAtTheNextStart() {
		ImageData before = draw();
		draws = 0;
		ImageData kept = open("1").get("check", this::draw);
		assertEquals(0, draws);
		assertArrayEquals(before.data, kept.data);
		assertArrayEquals(before.alphaData, kept.alphaData);
		assertEquals(0x123456, kept.getPixel(1, 1));
	}

	@Test
	void anotherVersionDrawsAnew() {
		draws = 0;
		open("2").get("check", this::draw);
		assertEquals(1, draws);
	}

	@Test
	void aTornFileIsAsGoodAsNone() throws IOException {
		byte[] all = Files.readAllBytes(file);
		Files.write(file, Arrays.copyOf(all, all.length / 2));
		draws = 0;
		open("1").get("check", this::draw);
		assertEquals(1, draws);
	}
}
