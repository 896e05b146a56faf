package org.headroom.ui.session;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.InjectionException;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.headroom.domain.plugins.PluginGuard;
import org.headroom.domain.plugins.Reader;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.method.code.PersonFacts;
import org.headroom.method.guard.CallSite;
import org.headroom.method.guard.Called;
import org.headroom.method.guard.Nonsense;
import org.headroom.method.guard.Trouble;
import org.headroom.method.ui.PageDesk;
import org.headroom.ui.desk.Plugins;
import org.osgi.framework.Bundle;

/** Makes the pages that plugins bring for stages, each inside the guard. Display thread. */
final class StagePages {
	private static final Duration LIMIT = Duration.ofSeconds(2);
	private static final String CLASS = "bundleclass://";

	private final MApplication application;
	private final IEclipseContext context;
	private final Plugins plugins;

	/** What came of a page. */
	sealed interface Outcome {

		/**
		 * It is there, until it is closed.
		 *
		 * @param inside runs something that calls the page
		 */
		record Shown(Consumer<Runnable> inside, Runnable close) implements Outcome {
		}

		/** No bundle brings it. */
		record Missing() implements Outcome {
		}

		/** It failed. */
		record Failed(Trouble trouble) implements Outcome {
		}

		/** Its bundle is switched off. */
		record Off(String bundle) implements Outcome {
		}
	}

	/** @param context of the view; each page gets a child of it */
	StagePages(MApplication application, IEclipseContext context, Plugins plugins) {
		this.application = application;
		this.context = context;
		this.plugins = plugins;
	}

	/**
	 * Fills {@code place} with the page.
	 *
	 * @param failed told when it can't go on
	 */
	Outcome open(String page, Composite place, PageDesk desk, Runnable failed) {
		Optional<PluginGuard> guard = plugins.guard();
		String uri = descriptor(page).map(MPartDescriptor::getContributionURI).orElse("");
		if (guard.isEmpty() || !uri.startsWith(CLASS) || uri.indexOf('/', CLASS.length()) < 0) {
			return new Outcome.Missing();
		}
		String bundle = uri.substring(CLASS.length(), uri.indexOf('/', CLASS.length()));
		String type = uri.substring(uri.indexOf('/', CLASS.length()) + 1);
		return Platform.getBundle(bundle) == null ? new Outcome.Missing() : open(guard.get(), Platform.getBundle(bundle), type, place, desk, failed);
	}

	private Outcome open(PluginGuard guard, Bundle bundle, String type, Composite place, PageDesk desk, Runnable failed) {
		CallSite site = site(bundle.getSymbolicName(), type);
		IEclipseContext own = context.createChild("page " + type);
		own.set(Composite.class, place);
		own.set(PageDesk.class, desk);
		place.setLayout(new FillLayout());
		Runnable close = () -> guard.here(within(site, "close"), LIMIT, () -> {
			own.dispose();
			return true;
		});
		return switch (guard.here(site, LIMIT, making(bundle, type, own))) {
			case Called.Gave<Object> made -> {
				new GuardedEvents(guard, site, LIMIT, place, failed).listen();
				yield new Outcome.Shown(guarded(guard, within(site, "told")), close);
			}
			case Called.Failed<Object>(Trouble trouble) -> {
				close.run();
				yield new Outcome.Failed(trouble);
			}
			case Called.Off<Object>(String off) -> {
				own.dispose();
				yield new Outcome.Off(off);
			}
		};
	}

	private static Consumer<Runnable> guarded(PluginGuard guard, CallSite site) {
		return work -> guard.here(site, LIMIT, () -> {
			work.run();
			return true;
		});
	}

	/** Has a page read facts about the person, on another thread; a failure is told by the guard. */
	<A> void facts(OpenSession open, String page, Function<PersonFacts, A> read, Consumer<A> show) {
		plugins.guard().ifPresent(guard -> plugins.ask(voices -> {
			PersonFacts facts = voices.facts(open, Reader.MANAGER);
			return guard.call(new CallSite(bundleOf(page), "page facts"), () -> read.apply(facts)).answer();
		}, answer -> answer.ifPresent(show)));
	}

	private String bundleOf(String page) {
		String uri = descriptor(page).map(MPartDescriptor::getContributionURI).orElse("");
		int end = uri.indexOf('/', CLASS.length());
		return end < 0 ? page : uri.substring(CLASS.length(), end);
	}

	private Optional<MPartDescriptor> descriptor(String page) {
		return application.getDescriptors().stream().filter(each -> page.equals(each.getElementId())).findFirst();
	}

	private static CallSite site(String bundle, String type) {
		return new CallSite(bundle, "page " + type);
	}

	/** A point of its own, so that a page that can be closed is not excused for one that can't be made. */
	private static CallSite within(CallSite site, String what) {
		return new CallSite(site.bundle(), site.point() + " " + what);
	}

	/** What the constructor threw is told, not that the injector met it. */
	private static Callable<Object> making(Bundle bundle, String type, IEclipseContext own) {
		return () -> {
			try {
				return ContextInjectionFactory.make(bundle.loadClass(type), own);
			} catch (InjectionException e) {
				throw e.getCause() instanceof Exception cause ? cause : new Nonsense("the page can't be made: " + e.getMessage());
			}
		};
	}
}
