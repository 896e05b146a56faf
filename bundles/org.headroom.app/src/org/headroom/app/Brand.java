package org.headroom.app;

import java.util.Optional;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.commands.MCategory;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuElement;
import org.headroom.domain.words.ProductName;

/**
 * In whose name the workbench runs.
 *
 * @param icon of its window, as a URI of the platform; empty for the one of the model
 */
record Brand(String name, Optional<String> icon) {
	private static final String CONTRIBUTOR = "platform:/plugin/org.headroom.app";
	private static final String IMAGES = "windowImages";
	/** Which of the images fits a title bar and a switcher of windows best. */
	private static final String FITTING = "48";

	static Brand ofProduct() {
		return of(Optional.ofNullable(Platform.getProduct()));
	}

	static Brand of(Optional<IProduct> product) {
		String name = product.map(IProduct::getName).filter(text -> !text.isBlank()).orElse(ProductName.OURS);
		return new Brand(name, product.filter(known -> known.getDefiningBundle() != null && known.getProperty(IMAGES) != null).map(Brand::image));
	}

	private static String image(IProduct product) {
		String[] images = product.getProperty(IMAGES).split(",");
		String path = Optional.of(images[0]).filter(first -> images.length == 1).orElseGet(() -> fitting(images));
		return "platform:/plugin/" + product.getDefiningBundle().getSymbolicName() + "/" + path.strip();
	}

	private static String fitting(String[] images) {
		for (String image : images) {
			if (image.contains(FITTING)) {
				return image;
			}
		}
		return images[0];
	}

	/** Puts the name and the icon where the model has Headroom's; to be called before anything of it is drawn. */
	void mark(MApplication application, TranslationService words) {
		if (name.equals(ProductName.OURS)) {
			return;
		}
		for (MWindow window : application.getChildren()) {
			window.setLabel(name);
			icon.ifPresent(window::setIconURI);
			if (window.getMainMenu() != null) {
				window.getMainMenu().getChildren().forEach(entry -> mark(entry, words));
			}
		}
		application.getCommands().forEach(command -> mark(command, words));
		application.getCategories().forEach(category -> mark(category, words));
	}

	private void mark(MMenuElement entry, TranslationService words) {
		entry.setLabel(named(entry.getLabel(), words));
		if (entry instanceof MMenu menu) {
			menu.getChildren().forEach(child -> mark(child, words));
		}
	}

	private void mark(MCommand command, TranslationService words) {
		command.setCommandName(named(command.getCommandName(), words));
	}

	private void mark(MCategory category, TranslationService words) {
		category.setName(named(category.getName(), words));
	}

	/** Labels stay the keys they are, but for those that name the product. */
	private String named(String label, TranslationService words) {
		if (label == null || !label.startsWith("%")) {
			return label;
		}
		String said = words.translate(label, CONTRIBUTOR);
		return said.contains(ProductName.OURS) ? ProductName.in(said) : label;
	}
}
