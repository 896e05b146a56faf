package org.headroom.ui.imports;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.widgets.Shell;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Navigation;

/** Opens the import. */
public final class ImportHandler {

	@Execute
	public void open(MApplication application, Desk desk, Navigation navigation) {
		new ImportWizard((Shell) application.getChildren().get(0).getWidget(), desk, navigation).open();
	}
}
