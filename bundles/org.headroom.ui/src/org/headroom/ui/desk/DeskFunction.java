package org.headroom.ui.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.e4.core.contexts.ContextFunction;
import org.eclipse.e4.core.contexts.IContextFunction;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.MApplication;
import org.headroom.domain.workspace.Ids;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.MethodCatalogue;
import org.headroom.method.MethodFolders;
import org.headroom.method.Subscription;
import org.osgi.service.component.annotations.Component;

/** Makes the one {@link Desk} of the application when somebody first asks to have it injected. */
@Component(service = IContextFunction.class, property = IContextFunction.SERVICE_CONTEXT_KEY + "=org.headroom.ui.desk.Desk")
public final class DeskFunction extends ContextFunction {

	@Override
	public Object compute(IEclipseContext context, String key) {
		IEclipseContext application = context.get(MApplication.class).getContext();
		Clock clock = application.containsKey(Clock.class) ? application.get(Clock.class) : Clock.systemDefaultZone();
		WorkspaceMethods methods = new WorkspaceMethods(opener(application), folders(application));
		Desk desk = new Desk(methods.of(opening(application)), methods, clock, new Ids(clock), (Locale) application.get(TranslationService.LOCALE),
				application.get(UISynchronize.class), application.get(IEventBroker.class));
		application.set(Desk.class, desk);
		Subscription changes = application.get(MethodCatalogue.class).onChange(() -> desk.tell(Change.METHODS));
		application.set(Desk.CLOSING, (Runnable) () -> {
			changes.close();
			desk.close();
			methods.close();
		});
		return desk;
	}

	/** Without the bundle that reads methods from folders there are none in folders. */
	private static MethodFolders folders(IEclipseContext application) {
		MethodFolders folders = application.get(MethodFolders.class);
		return folders == null ? folder -> () -> { } : folders;
	}

	@SuppressWarnings("unchecked")
	private static CompletableFuture<Workspace> opening(IEclipseContext application) {
		return (CompletableFuture<Workspace>) application.get(Desk.OPENING);
	}

	@SuppressWarnings("unchecked")
	private static Function<Path, CompletableFuture<Workspace>> opener(IEclipseContext application) {
		return (Function<Path, CompletableFuture<Workspace>>) application.get(Desk.OPENER);
	}
}
