package org.headroom.ui.shell;

import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.headroom.ui.desk.Acts;

import jakarta.inject.Named;

/** Leaves a command to the active view, which {@linkplain Acts says} what it can do. */
public final class PartAction {

	@CanExecute
	public boolean known(ParameterizedCommand command, @Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
		return actions(part).containsKey(command.getId());
	}

	@Execute
	public void run(ParameterizedCommand command, @Optional @Named(IServiceConstants.ACTIVE_PART) MPart part) {
		actions(part).getOrDefault(command.getId(), () -> { }).run();
	}

	private static Map<String, Runnable> actions(MPart part) {
		return part != null && part.getObject() instanceof Acts acts ? acts.actions() : Map.of();
	}
}
