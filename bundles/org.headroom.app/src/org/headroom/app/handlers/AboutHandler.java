package org.headroom.app.handlers;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;

/** Shows the view in which the product tells about itself; a branded distribution brings its own text. */
public final class AboutHandler {
	private static final String VIEW = "org.headroom.part.about";

	@Execute
	public void show(EPartService parts) {
		parts.showPart(VIEW, PartState.ACTIVATE);
	}
}
