package org.headroom.distro.icon;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/**
 * A drawing that was looked through: it runs nothing, loads nothing, and something of it can be seen.
 *
 * @param text the SVG document
 */
public record SvgPicture(String text) {

	/** Its pixels in a square of this size, which it fills as far as its own proportions let it. */
	public BufferedImage drawn(int size) {
		SVGDocument document = parsed(text);
		FloatSize own = document.size();
		double scale = size / (double) Math.max(own.width, own.height);
		BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
		Graphics2D pen = image.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		try {
			double width = own.width * scale;
			double height = own.height * scale;
			document.render((java.awt.Component) null, pen, new ViewBox((float) (size - width) / 2, (float) (size - height) / 2, (float) width, (float) height));
		} finally {
			pen.dispose();
		}
		return image;
	}

	/** The same as a PNG file. */
	public byte[] png(int size) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(drawn(size), "png", bytes);
		} catch (IOException inMemory) {
			throw new UncheckedIOException(inMemory);
		}
		return bytes.toByteArray();
	}

	/** @throws IllegalArgumentException when it can't be drawn */
	private static SVGDocument parsed(String text) {
		SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null, LoaderContext.createDefault());
		if (document == null || !(Math.max(document.size().width, document.size().height) > 0)) {
			throw new IllegalArgumentException("not a drawing");
		}
		return document;
	}
}
