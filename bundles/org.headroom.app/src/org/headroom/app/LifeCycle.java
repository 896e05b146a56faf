package org.headroom.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.lifecycle.PostContextCreate;
import org.eclipse.e4.ui.workbench.lifecycle.PreSave;
import org.eclipse.e4.ui.workbench.lifecycle.ProcessAdditions;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Display;
import org.headroom.domain.words.ProductName;
import org.osgi.framework.FrameworkUtil;

/**
 * What happens around the workbench's start and end; named by the product property lifeCycleURI. The
 * workspace opens on a thread of its own from the first moment on, the window does not wait for it.
 */
public final class LifeCycle {
	/** The same keys as in {@code org.headroom.ui.desk.Desk}, which this bundle can't see. */
	private static final String OPENING = "headroom.workspace";
	private static final String OPENER = "headroom.workspace.opener";
	private static final String CLOSING = "headroom.workspace.closing";
	private static final String THEME_NODE = "org.eclipse.e4.ui.css.swt.theme";
	private static final String THEME_ID = "themeid";

	private final Choices choices = Choices.ofUser();
	private final Brand brand = Brand.ofProduct();

	private Path folder = Path.of("");

	@PostContextCreate
	public void begin(IEclipseContext context, Display display) {
		ProductName.call(brand.name());
		WorkspaceOpening opening = new WorkspaceOpening(FrameworkUtil.getBundle(LifeCycle.class).getBundleContext(), choices);
		folder = new WorkspaceChoice(Platform.getApplicationArgs(), System.getenv(), System.getProperties()).folder(choices.lastWorkspace(), choices.usualFolder());
		context.set(OPENER, opening);
		context.set(OPENING, opening.apply(folder));
		choices.language().ifPresent(language -> speak(language, context));
		wear(choices.theme(), display);
	}

	private static void speak(Locale language, IEclipseContext context) {
		Locale.setDefault(language);
		context.set(TranslationService.LOCALE, language);
	}

	private static void wear(Optional<String> theme, Display display) {
		boolean dark = theme.map("dark"::equals).orElseGet(Display::isSystemDarkTheme);
		InstanceScope.INSTANCE.getNode(THEME_NODE).put(THEME_ID, dark ? "org.headroom.theme.dark" : "org.headroom.theme.light");
	}

	@ProcessAdditions
	public void layOut(MApplication application, EModelService model, TranslationService words) {
		brand.mark(application, words);
		memory(model).restore(application, folder);
	}

	private static LayoutMemory memory(EModelService model) {
		return new LayoutMemory(InstanceScope.INSTANCE.getNode(Choices.NODE + "/layout"), model::createPart);
	}

	/** Called when the window is gone: what its views still had to write is in the queue by now. */
	@PreSave
	public void end(IEclipseContext context, MApplication application, EModelService model) {
		memory(model).keep(application, choices.lastWorkspace().orElse(folder));
		if (context.get(CLOSING) instanceof Runnable closing) {
			closing.run();
		}
	}
}
