package org.headroom.distro.icon;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code .ico} files: small sizes as plain pixels, which every Windows reads, the largest as a PNG. */
public final class WindowsIcon {
	private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256);
	private static final int PACKED = 256;
	private static final int HEAD = 6;
	private static final int ENTRY = 16;
	private static final int BITMAP_HEAD = 40;
	private static final short DEPTH = 32;

	private WindowsIcon() {
	}

	public static byte[] of(SvgPicture picture) {
		List<byte[]> images = new ArrayList<>();
		SIZES.forEach(size -> images.add(size < PACKED ? bitmap(picture.drawn(size)) : picture.png(size)));
		int at = HEAD + ENTRY * SIZES.size();
		ByteBuffer file = ByteBuffer.allocate(at + images.stream().mapToInt(image -> image.length).sum()).order(ByteOrder.LITTLE_ENDIAN);
		file.putShort((short) 0).putShort((short) 1).putShort((short) SIZES.size());
		for (int index = 0; index < SIZES.size(); index++) {
			byte side = (byte) (SIZES.get(index) % PACKED);
			file.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort(DEPTH).putInt(images.get(index).length).putInt(at);
			at += images.get(index).length;
		}
		images.forEach(file::put);
		return file.array();
	}

	/** From the bottom up, then a mask that hides nothing: the pixels say themselves how opaque they are. */
	private static byte[] bitmap(BufferedImage image) {
		int side = image.getWidth();
		int mask = (side + 31) / 32 * 4 * side;
		ByteBuffer bytes = ByteBuffer.allocate(BITMAP_HEAD + side * side * 4 + mask).order(ByteOrder.LITTLE_ENDIAN);
		bytes.putInt(BITMAP_HEAD).putInt(side).putInt(side * 2).putShort((short) 1).putShort(DEPTH).putInt(0).putInt(side * side * 4 + mask).putInt(0).putInt(0).putInt(0).putInt(0);
		for (int y = side - 1; y >= 0; y--) {
			for (int x = 0; x < side; x++) {
				bytes.putInt(image.getRGB(x, y));
			}
		}
		return bytes.array();
	}
}
