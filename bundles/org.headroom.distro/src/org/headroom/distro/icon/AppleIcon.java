package org.headroom.distro.icon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes {@code .icns} files, all of their images as PNG. */
public final class AppleIcon {
	private static final int HEAD = 8;
	/** Apple's names of the kinds, those for screens of double density among them, with their pixels. */
	private static final Map<String, Integer> KINDS = kinds();

	private AppleIcon() {
	}

	private static Map<String, Integer> kinds() {
		Map<String, Integer> kinds = new LinkedHashMap<>();
		kinds.put("icp4", 16);
		kinds.put("icp5", 32);
		kinds.put("ic11", 32);
		kinds.put("ic12", 64);
		kinds.put("ic07", 128);
		kinds.put("ic13", 256);
		kinds.put("ic08", 256);
		kinds.put("ic14", 512);
		kinds.put("ic09", 512);
		kinds.put("ic10", 1024);
		return kinds;
	}

	public static byte[] of(SvgPicture picture) {
		Map<String, byte[]> images = new LinkedHashMap<>();
		KINDS.forEach((kind, size) -> images.put(kind, picture.png(size)));
		int length = HEAD + images.values().stream().mapToInt(image -> HEAD + image.length).sum();
		ByteBuffer file = ByteBuffer.allocate(length).put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(length);
		images.forEach((kind, image) -> file.put(kind.getBytes(StandardCharsets.US_ASCII)).putInt(HEAD + image.length).put(image));
		return file.array();
	}
}
