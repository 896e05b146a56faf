package org.headroom.driver;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** A picture of the whole screen. */
final class Picture {
	private static final Duration PAUSE = Duration.ofMillis(200);
	private static final int MOST_PAUSES = 25;

	private final Display display;

	Picture(Display display) {
		this.display = display;
	}

	/** Returns once two looks in a row are the same, or after five seconds. */
	void settle() {
		byte[] before = take().data;
		for (int look = 0; look < MOST_PAUSES; look++) {
			LockSupport.parkNanos(PAUSE.toNanos());
			byte[] now = take().data;
			if (Arrays.equals(before, now)) {
				return;
			}
			before = now;
		}
	}

	void write(Path file) {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { take() };
		loader.save(file.toString(), SWT.IMAGE_PNG);
	}

	private ImageData take() {
		AtomicReference<ImageData> taken = new AtomicReference<>();
		display.syncExec(() -> taken.set(copy()));
		return taken.get();
	}

	private ImageData copy() {
		Rectangle area = display.getBounds();
		Image image = new Image(display, area.width, area.height);
		GC gc = new GC(display);
		try {
			gc.copyArea(image, area.x, area.y);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
