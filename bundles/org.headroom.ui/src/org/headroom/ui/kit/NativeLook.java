package org.headroom.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/**
 * Carries a change of theme to the native widgets. The theme engine sends the event on the display thread,
 * after its stylesheets are loaded and before it styles controls; also once at start.
 */
@Component(property = "event.topics=" + IThemeEngine.Events.THEME_CHANGED)
public final class NativeLook implements EventHandler {

	@Override
	public void handleEvent(Event event) {
		if (event.getProperty(IThemeEngine.Events.DEVICE) instanceof Display display) {
			apply(display);
			display.asyncExec(() -> Themes.changed(display));
		}
	}

	/** Gives GTK the colours in force on this display. */
	static void apply(Display display) {
		Tokens tokens = Tokens.of(display);
		GtkStyle.preferDark(tokens.dark());
		GtkStyle.load(display, definitions(tokens) + rules());
	}

	private static String definitions(Tokens tokens) {
		StringBuilder css = new StringBuilder();
		for (Token token : Token.values()) {
			css.append("@define-color ").append(token.word().replace('-', '_')).append(' ').append(tokens.hex(token)).append(";\n");
		}
		return css.toString();
	}

	private static String rules() {
		try (InputStream file = NativeLook.class.getResourceAsStream("native-gtk.css")) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException failure) {
			throw new UncheckedIOException("native-gtk.css cannot be read", failure);
		}
	}
}
