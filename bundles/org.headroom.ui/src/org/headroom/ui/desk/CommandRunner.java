package org.headroom.ui.desk;

import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Creatable;

import jakarta.inject.Inject;

/** Runs a command by its id, for buttons that do what a menu item does. Display thread. Injected into parts. */
@Creatable
public final class CommandRunner {
	private final ECommandService commands;
	private final EHandlerService handlers;

	@Inject
	public CommandRunner(ECommandService commands, EHandlerService handlers) {
		this.commands = commands;
		this.handlers = handlers;
	}

	/** Does nothing when the command can't be done now. */
	public void run(String commandId) {
		ParameterizedCommand command = commands.createCommand(commandId, Map.of());
		if (command != null && handlers.canExecute(command)) {
			handlers.executeHandler(command);
		}
	}
}
