package org.headroom.ui.shell;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;

import jakarta.inject.Named;

/** Closes the active view; the last one stays. */
public final class CloseHandler {

	@CanExecute
	public boolean mayClose(OpenViews views) {
		return views.all().size() > 1;
	}

	@Execute
	public void close(@Optional @Named(IServiceConstants.ACTIVE_PART) MPart part, OpenViews views) {
		if (part != null) {
			views.close(part);
		}
	}
}
