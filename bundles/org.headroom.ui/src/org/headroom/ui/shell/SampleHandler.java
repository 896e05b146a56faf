package org.headroom.ui.shell;

import org.eclipse.e4.core.di.annotations.Execute;
import org.headroom.ui.desk.Commands;
import org.headroom.ui.desk.Navigation;

/** Fills the empty workspace with the sample organisation, on the welcome page, which shows how far it is. */
public final class SampleHandler {

	@Execute
	public void load(Navigation navigation) {
		navigation.actIn(Navigation.WELCOME, Commands.SAMPLE);
	}
}
