package org.headroom.app.handlers;

import java.util.Optional;

import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Named;
import org.eclipse.e4.ui.services.IServiceConstants;

/** Shows what the product says about itself; a branded distribution brings its own text. */
public final class AboutHandler {

	@Execute
	public void show(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell) {
		Optional<IProduct> product = Optional.ofNullable(Platform.getProduct());
		String name = product.map(IProduct::getName).orElse("Headroom");
		String text = product.map(known -> known.getProperty("aboutText")).orElse(name);
		MessageDialog.openInformation(shell, name, text);
	}
}
