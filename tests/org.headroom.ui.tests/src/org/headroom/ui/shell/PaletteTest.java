package org.headroom.ui.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.headroom.ui.kit.Screen;
import org.junit.jupiter.api.Test;

class PaletteTest {

	@Test
	void whenNothingFitsItSaysSo() {
		try (Screen screen = new Screen()) {
			Palette palette = new Palette(screen.shell(), Locale.ENGLISH);
			palette.offer(List.of(new PaletteEntry(PaletteEntry.Kind.COMMAND, "group", "Group the team by office", "", true, () -> { })));
			Shell window = screen.shell().getShells()[0];
			Text field = (Text) Screen.named(window, "palette.field");
			Control nothing = Screen.named(window, "palette.nothing");
			field.setText("group");
			assertFalse(nothing.getVisible());
			field.setText("grouse");
			assertTrue(nothing.getVisible());
			assertFalse(Screen.named(window, "palette.list").getVisible());
			window.dispose();
		}
	}
}
