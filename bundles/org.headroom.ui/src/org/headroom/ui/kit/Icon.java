package org.headroom.ui.kit;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Our line icons, one SVG each in {@code icons/}, drawn on a grid of 16 with a stroke of 1.5. At 20 pixels
 * the drawing grows and the stroke does not. The colour is a token, filled in when the file is read; the
 * file itself carries a grey that is legible in both themes, for toolbars that take the file as it is.
 * Display thread.
 */
public enum Icon {
	ADD, ARCHIVE, ARROW_LEFT, ARROW_RIGHT, CALENDAR, CANCEL, CHART, CHECK, CHECK_CIRCLE, CHEVRON_DOWN, CHEVRON_LEFT,
	CHEVRON_RIGHT, CHEVRON_UP, CLOCK, CLOSE, COMMITMENT, DEAL, DEFER, DELETE, EDIT, ERROR, EXPORT, FILTER, FLAG, GOAL,
	HELP, IMPORT, INFO, INSIGHT, KEYBOARD, LINK, LOCK_OPEN, MANAGER, METHOD, MINE, MORE, NOTE, OFFICE, OURS, PALETTE, PERSON,
	PLUGIN, PREFERENCES, QUESTION, REDO, REFRESH, REMOVE, REPORTABLE, SAVE, SEARCH, SESSION, SORT_ASCENDING,
	SORT_DESCENDING, START, TABLE, TEAM, THEME, TODAY, UNDO, WARNING;

	/** The sizes icons come in, in pixels. */
	public static final int SMALL = 16;
	public static final int LARGE = 20;

	/** The stroke in every file. */
	static final String GREY = "#7a828a";

	private static final String KEY = "org.headroom.icons";
	private static final String KEPT = "org.headroom.icons.drawn";
	private static final double STROKE = 1.5;

	/** The address of the file, for models: {@code platform:/plugin/org.headroom.ui/icons/today.svg}. */
	public String uri() {
		return "platform:/plugin/org.headroom.ui/" + path();
	}

	String path() {
		return "icons/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
	}

	/** The picture in the colour of the theme in force; shared, not to be disposed. */
	public Image image(Display display, int size, Token token) {
		String hex = Tokens.of(display).hex(token);
		return cache(display).computeIfAbsent(name() + size + hex, key -> load(display, size, hex));
	}

	/** Shows this icon at the label, now and after every change of theme. */
	public Label on(Label label, int size, Token token) {
		label.setImage(image(label.getDisplay(), size, token));
		Themes.onChange(label, () -> label.setImage(image(label.getDisplay(), size, token)));
		return label;
	}

	/** Shows this icon at the button, now and after every change of theme. */
	public Button on(Button button, int size, Token token) {
		button.setImage(image(button.getDisplay(), size, token));
		Themes.onChange(button, () -> button.setImage(image(button.getDisplay(), size, token)));
		return button;
	}

	private Image load(Display display, int size, String hex) {
		ImageDataProvider provider = zoom -> kept(display).map(kept -> kept.get(name() + ' ' + size + ' ' + zoom + ' ' + hex, () -> drawn(hex, size, zoom)))
				.orElseGet(() -> drawn(hex, size, zoom));
		return new Image(display, provider);
	}

	private ImageData drawn(String hex, int size, int zoom) {
		return rasterize(drawing().replace(GREY, hex), size, zoom);
	}

	/** What was drawn before, where there is a place to keep it; what is drawn now is kept at the end. */
	private static Optional<DrawnIcons> kept(Display display) {
		Bundle bundle = FrameworkUtil.getBundle(Icon.class);
		File file = bundle == null || bundle.getBundleContext() == null ? null : bundle.getBundleContext().getDataFile("icons");
		if (file == null) {
			return Optional.empty();
		}
		if (!(display.getData(KEPT) instanceof DrawnIcons)) {
			DrawnIcons kept = new DrawnIcons(file.toPath(), bundle.getVersion().toString());
			display.setData(KEPT, kept);
			display.disposeExec(kept::keep);
		}
		return Optional.of((DrawnIcons) display.getData(KEPT));
	}

	/** The file's text. */
	String drawing() {
		try (InputStream file = Icon.class.getResourceAsStream("/" + path())) {
			if (file == null) {
				throw new IllegalStateException("no icon " + path());
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException failure) {
			throw new UncheckedIOException("icon " + path() + " cannot be read", failure);
		}
	}

	private static ImageData rasterize(String drawing, int size, int zoom) {
		int pixels = Math.round(size * zoom / 100f);
		String sized = drawing.replace("width=\"16\" height=\"16\"", "width=\"" + pixels + "\" height=\"" + pixels + "\"")
				.replace("stroke-width=\"1.5\"", "stroke-width=\"" + STROKE * SMALL / size + "\"");
		return new ImageLoader().load(new ByteArrayInputStream(sized.getBytes(StandardCharsets.UTF_8)))[0];
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Image> cache(Display display) {
		if (!(display.getData(KEY) instanceof Map)) {
			Map<String, Image> images = new HashMap<>();
			display.setData(KEY, images);
			display.disposeExec(() -> images.values().forEach(Image::dispose));
		}
		return (Map<String, Image>) display.getData(KEY);
	}
}
