package org.headroom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationFactory;
import org.eclipse.e4.ui.model.application.commands.MCommand;
import org.eclipse.e4.ui.model.application.commands.MCommandsFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuFactory;
import org.headroom.domain.words.ProductName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** The window and what names the product carry the brand's name and picture. */
class BrandTest {
	private static final Map<String, String> SAID = Map.of("%command.about", "&About Headroom", "%command.exit", "&Quit", "%menu.help", "&Help");
	private final TranslationService words = new TranslationService() {
		@Override
		public String translate(String key, String contributor) {
			return SAID.getOrDefault(key, key);
		}
	};
	private final MTrimmedWindow window = MBasicFactory.INSTANCE.createTrimmedWindow();
	private final MMenu help = MMenuFactory.INSTANCE.createMenu();
	private final MCommand about = command("%command.about");
	private final MCommand exit = command("%command.exit");
	private final MApplication application = application();

	@AfterEach
	void headroomAgain() {
		ProductName.call("");
	}

	@Test
	void whatNamesTheProductIsCalledAfterTheBrand() {
		Brand brand = Brand.of(Optional.of(product("Acme Coach", "images/brand-16.png,images/brand-48.png")));
		ProductName.call(brand.name());
		brand.mark(application, words);
		assertEquals("Acme Coach", window.getLabel());
		assertEquals("platform:/plugin/org.acme.coach.branding/images/brand-48.png", window.getIconURI());
		assertEquals("&About Acme Coach", about.getCommandName());
		assertEquals("&About Acme Coach", help.getChildren().getFirst().getLabel());
	}

	@Test
	void whatDoesNotNameItStaysTheKeyItIs() {
		ProductName.call("Acme Coach");
		new Brand("Acme Coach", Optional.empty()).mark(application, words);
		assertEquals("%command.exit", exit.getCommandName());
		assertEquals("%menu.help", help.getLabel());
	}

	@Test
	void headroomItselfChangesNothing() {
		Brand.of(Optional.empty()).mark(application, words);
		assertEquals("%window.title", window.getLabel());
		assertEquals("%command.about", about.getCommandName());
	}

	@Test
	void aBrandWithOneImageUsesThatOne() {
		assertEquals(Optional.of("platform:/plugin/org.acme.coach.branding/icon.png"), Brand.of(Optional.of(product("Acme Coach", "icon.png"))).icon());
		assertEquals(Optional.of("platform:/plugin/org.acme.coach.branding/a-16.png"), Brand.of(Optional.of(product("Acme Coach", "a-16.png,a-64.png"))).icon());
	}

	private MApplication application() {
		MApplication made = MApplicationFactory.INSTANCE.createApplication();
		window.setLabel("%window.title");
		window.setMainMenu(MMenuFactory.INSTANCE.createMenu());
		help.setLabel("%menu.help");
		window.getMainMenu().getChildren().add(help);
		help.getChildren().add(MMenuFactory.INSTANCE.createHandledMenuItem());
		help.getChildren().getFirst().setLabel("%command.about");
		made.getChildren().add(window);
		made.getCommands().add(about);
		made.getCommands().add(exit);
		return made;
	}

	private static MCommand command(String name) {
		MCommand command = MCommandsFactory.INSTANCE.createCommand();
		command.setCommandName(name);
		return command;
	}

	private static IProduct product(String name, String images) {
		Bundle bundle = (Bundle) Proxy.newProxyInstance(Bundle.class.getClassLoader(), new Class<?>[] {Bundle.class}, (self, method, arguments) -> "org.acme.coach.branding");
		return (IProduct) Proxy.newProxyInstance(IProduct.class.getClassLoader(), new Class<?>[] {IProduct.class}, (self, method, arguments) -> switch (method.getName()) {
			case "getName" -> name;
			case "getDefiningBundle" -> bundle;
			case "getProperty" -> arguments[0].equals("windowImages") ? images : null;
			default -> "";
		});
	}
}
