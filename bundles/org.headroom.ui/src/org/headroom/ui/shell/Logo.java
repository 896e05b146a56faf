package org.headroom.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headroom.ui.kit.Named;
import org.slf4j.LoggerFactory;

/** The picture a house is known by. Display thread. */
final class Logo {
	private static final int SIZE = 64;
	private static final int NORMAL = 100;
	private static final int FINE = 200;

	private Logo() {
	}

	/** Puts it there, unless the house has none of the size. */
	static void on(Composite parent, House house, String id) {
		if (house.picture(SIZE).isEmpty()) {
			return;
		}
		Image image = new Image(parent.getDisplay(), (ImageDataProvider) zoom -> pixels(house, zoom));
		Label label = Named.id(new Label(parent, SWT.NONE), id);
		label.setImage(image);
		label.addListener(SWT.Dispose, event -> image.dispose());
	}

	/** SWT asks for other densities too and makes them itself where it gets nothing. */
	private static ImageData pixels(House house, int zoom) {
		return switch (zoom) {
			case NORMAL -> house.picture(SIZE).map(Logo::read).orElseThrow();
			case FINE -> house.picture(SIZE * 2).map(Logo::read).orElse(null);
			default -> null;
		};
	}

	private static ImageData read(URL picture) {
		try (InputStream in = picture.openStream()) {
			return new ImageData(in);
		} catch (IOException torn) {
			LoggerFactory.getLogger(Logo.class).warn("the picture can't be read", torn);
			return new ImageData(1, 1, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		}
	}
}
