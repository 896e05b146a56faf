package org.headroom.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.headroom.domain.words.Words;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.drafts.DraftShelf;

import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asks for a folder and opens the workspace in it. */
@Creatable
public final class WorkspaceHandler {
	private final Desk desk;
	private final DraftShelf drafts;

	@Inject
	public WorkspaceHandler(Desk desk, DraftShelf drafts) {
		this.desk = desk;
		this.drafts = drafts;
	}

	@Execute
	public void choose(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell) {
		Words words = Words.of(WorkspaceHandler.class, desk.locale());
		DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
		dialog.setText(words.say("workspace.choose"));
		dialog.setMessage(words.say("workspace.choose.message"));
		Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::open);
	}

	/** What was typed belongs to the workspace it was typed in. */
	private void open(Path folder) {
		drafts.flush();
		desk.open(folder);
	}
}
