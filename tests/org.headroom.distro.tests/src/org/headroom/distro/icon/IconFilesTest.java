package org.headroom.distro.icon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class IconFilesTest {
	private static final int RED = 0xFFFF0000;
	private final SvgPicture square = new SvgPicture("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><rect width=\"8\" height=\"8\" fill=\"red\"/></svg>");
	private final SvgPicture wide = new SvgPicture("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"10\"><rect width=\"20\" height=\"10\" fill=\"red\"/></svg>");

	@Test
	void everySizeIsDrawnFromTheDrawingItself() throws IOException {
		for (int size : List.of(16, 48, 256, 1024)) {
			BufferedImage image = ImageIO.read(new ByteArrayInputStream(square.png(size)));
			assertEquals(size, image.getWidth());
			assertEquals(size, image.getHeight());
			assertEquals(RED, image.getRGB(size / 2, size / 2));
			assertEquals(RED, image.getRGB(0, 0));
		}
	}

	@Test
	void oneThatIsNoSquareStaysInProportionInTheMiddle() {
		BufferedImage image = wide.drawn(40);
		assertEquals(RED, image.getRGB(20, 20));
		assertEquals(0, image.getRGB(20, 4) >>> 24);
		assertEquals(0, image.getRGB(20, 36) >>> 24);
		assertEquals(RED, image.getRGB(1, 20));
	}

	@Test
	void anIconOfWindowsHoldsEverySize() throws IOException {
		ByteBuffer file = ByteBuffer.wrap(WindowsIcon.of(square)).order(ByteOrder.LITTLE_ENDIAN);
		assertEquals(1, file.getShort(2));
		List<Integer> sizes = new ArrayList<>();
		for (int entry = 0; entry < file.getShort(4); entry++) {
			int head = 6 + entry * 16;
			sizes.add(file.get(head) == 0 ? 256 : file.get(head) & 0xFF);
			int at = file.getInt(head + 12);
			if (sizes.getLast() == 256) {
				assertEquals(256, ImageIO.read(new ByteArrayInputStream(Arrays.copyOfRange(file.array(), at, at + file.getInt(head + 8)))).getWidth());
			} else {
				assertEquals(sizes.getLast(), file.getInt(at + 4));
				assertEquals(RED, file.getInt(at + 40));
			}
		}
		assertEquals(List.of(16, 24, 32, 48, 64, 128, 256), sizes);
	}

	@Test
	void anIconOfMacOsHoldsEveryKindAndItsOwnLength() throws IOException {
		ByteBuffer file = ByteBuffer.wrap(AppleIcon.of(square));
		assertArrayEquals("icns".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(file.array(), 4));
		assertEquals(file.capacity(), file.getInt(4));
		List<Integer> sizes = new ArrayList<>();
		for (int at = 8; at < file.capacity(); at += file.getInt(at + 4)) {
			sizes.add(ImageIO.read(new ByteArrayInputStream(Arrays.copyOfRange(file.array(), at + 8, at + file.getInt(at + 4)))).getWidth());
		}
		assertEquals(List.of(16, 32, 32, 64, 128, 256, 256, 512, 512, 1024), sizes);
	}
}
