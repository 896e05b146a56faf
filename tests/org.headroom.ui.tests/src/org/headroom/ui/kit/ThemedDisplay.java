package org.headroom.ui.kit;

import java.util.Dictionary;
import java.util.Hashtable;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.e4.ui.internal.css.swt.definition.IColorAndFontProvider;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.event.EventHandler;

/** A display with the product's real themes on it, without a workbench. Only inside a framework. */
final class ThemedDisplay {
	private ThemedDisplay() {
	}

	/** The engine of the platform, with the services that the product's components provide. */
	static IThemeEngine engine(Display display) {
		BundleContext context = FrameworkUtil.getBundle(ThemedDisplay.class).getBundleContext();
		provideColours(context);
		return context.getService(context.getServiceReference(IThemeManager.class)).getEngineForDisplay(display);
	}

	/** Whether there is a framework and the branding bundle, so that {@link #engine} can work. */
	static boolean available() {
		Bundle bundle = FrameworkUtil.getBundle(ThemedDisplay.class);
		return bundle != null && bundle.getBundleContext() != null
				&& bundle.getBundleContext().getServiceReference(IThemeManager.class) != null;
	}

	private static void provideColours(BundleContext context) {
		if (context.getServiceReference(IColorAndFontProvider.class) == null) {
			context.registerService(IColorAndFontProvider.class, new TokenColors(), null);
			Dictionary<String, Object> topic = new Hashtable<>();
			topic.put("event.topics", IThemeEngine.Events.THEME_CHANGED);
			context.registerService(EventHandler.class, new NativeLook(), topic);
		}
	}
}
