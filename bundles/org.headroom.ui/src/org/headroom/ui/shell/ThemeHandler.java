package org.headroom.ui.shell;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.di.annotations.Execute;

/** Puts on the theme the command is named after: light, dark, or the system's. */
public final class ThemeHandler {

	@Execute
	public void wear(ParameterizedCommand command, Wardrobe wardrobe) {
		wardrobe.wear(Wardrobe.Choice.valueOf(command.getId().substring(command.getId().lastIndexOf('.') + 1).toUpperCase(java.util.Locale.ROOT)));
	}
}
