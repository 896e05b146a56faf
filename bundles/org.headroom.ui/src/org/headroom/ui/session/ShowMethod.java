package org.headroom.ui.session;

import java.util.Map;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.headroom.ui.desk.Acts;
import org.headroom.ui.desk.Navigation;

import jakarta.inject.Named;

/** Shows the help on coaching methods; from a session, on the one it is held with. */
public final class ShowMethod {

	@Execute
	public void show(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part, Navigation navigation) {
		Map<String, Runnable> here = part != null && part.getObject() instanceof Acts acts ? acts.actions() : Map.of();
		here.getOrDefault(SessionCommands.METHOD, () -> navigation.show(Navigation.METHOD)).run();
	}
}
