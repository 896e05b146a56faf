package org.headroom.ui.desk;

import org.eclipse.e4.core.contexts.ContextFunction;
import org.eclipse.e4.core.contexts.IContextFunction;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.osgi.service.component.annotations.Component;

/** Makes the one {@link Navigation} of the window when somebody first asks to have it injected. */
@Component(service = IContextFunction.class, property = IContextFunction.SERVICE_CONTEXT_KEY + "=org.headroom.ui.desk.Navigation")
public final class NavigationFunction extends ContextFunction {

	@Override
	public Object compute(IEclipseContext context, String key) {
		MApplication application = context.get(MApplication.class);
		Navigation navigation = new Navigation(application, application.getContext().get(EModelService.class),
				() -> application.getChildren().get(0).getContext().get(EPartService.class), application.getContext().get(IEventBroker.class));
		application.getContext().set(Navigation.class, navigation);
		return navigation;
	}
}
