package org.headroom.ui.kit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pixels of icons that were drawn before, in one file: to draw the first one, a start has to load all that draws SVG. Whoever
 * changes an icon changes the version. A file that is missing, of another version or torn is as good as an empty one. Display thread.
 */
final class DrawnIcons {
	private static final int FORM = 1;
	private static final Logger LOG = LoggerFactory.getLogger(DrawnIcons.class);

	private final Path file;
	private final String version;
	private final Map<String, ImageData> drawn = new HashMap<>();
	private boolean changed;

	/** @param version of the bundle with the icons */
	DrawnIcons(Path file, String version) {
		this.file = file;
		this.version = version;
		try {
			read();
		} catch (IOException | RuntimeException torn) {
			drawn.clear();
		}
	}

	/** The pixels kept under this key, else those that are drawn now. */
	ImageData get(String key, Supplier<ImageData> draw) {
		ImageData known = drawn.get(key);
		if (known == null) {
			known = draw.get();
			drawn.put(key, known);
			changed = true;
		}
		return known;
	}

	/** Replaces the file as a whole, if something new was drawn. */
	void keep() {
		if (!changed) {
			return;
		}
		changed = false;
		try {
			Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "icons", ".new");
			Files.write(fresh, bytes());
			Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException notWritable) {
			LOG.info("drawn icons are not kept: {}", notWritable.toString());
		}
	}

	private byte[] bytes() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeInt(FORM);
			out.writeUTF(version);
			out.writeInt(drawn.size());
			for (Map.Entry<String, ImageData> each : drawn.entrySet()) {
				out.writeUTF(each.getKey());
				write(each.getValue(), out);
			}
		}
		return bytes.toByteArray();
	}

	private void read() throws IOException {
		if (!Files.isReadable(file)) {
			return;
		}
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
			if (in.readInt() == FORM && in.readUTF().equals(version)) {
				for (int left = in.readInt(); left > 0; left--) {
					drawn.put(in.readUTF(), image(in));
				}
			}
		}
	}

	private static void write(ImageData image, DataOutputStream out) throws IOException {
		for (int number : new int[] { image.width, image.height, image.depth, image.scanlinePad, image.palette.redMask, image.palette.greenMask, image.palette.blueMask }) {
			out.writeInt(number);
		}
		bytes(image.data, out);
		bytes(image.alphaData == null ? new byte[0] : image.alphaData, out);
	}

	private static ImageData image(DataInputStream in) throws IOException {
		int width = in.readInt();
		int height = in.readInt();
		int depth = in.readInt();
		int pad = in.readInt();
		PaletteData palette = new PaletteData(in.readInt(), in.readInt(), in.readInt());
		ImageData image = new ImageData(width, height, depth, palette, pad, bytes(in));
		byte[] alpha = bytes(in);
		if (alpha.length > 0) {
			image.alphaData = alpha;
		}
		return image;
	}

	private static void bytes(byte[] bytes, DataOutputStream out) throws IOException {
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	private static byte[] bytes(DataInputStream in) throws IOException {
		return in.readNBytes(in.readInt());
	}
}
