package org.headroom.ui.shell;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.di.annotations.Execute;
import org.headroom.ui.desk.Navigation;

/** Shows the view that has the same name as the command: {@code org.headroom.command.team} shows {@code org.headroom.part.team}. */
public final class ShowView {

	@Execute
	public void show(ParameterizedCommand command, Navigation navigation) {
		navigation.show(command.getId().replace(".command.", ".part."));
	}
}
