package org.headroom.ui.plugins;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.headroom.domain.plugins.Culprit;
import org.headroom.domain.plugins.PluginGuard;
import org.headroom.install.Plugins;
import org.headroom.install.Watch;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what the Plugins view asks for off the display thread, and shows the answers on it. The services start with the first question. */
final class PluginsWork {
	private static final Logger LOG = LoggerFactory.getLogger(PluginsWork.class);

	private final Executor display;
	private final Supplier<Optional<Plugins>> plugins;
	private final Supplier<Optional<PluginGuard>> guard;
	private final ExecutorService asking = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("headroom-plugins-", 0).factory());

	PluginsWork(Executor display, Supplier<Optional<Plugins>> plugins, Supplier<Optional<PluginGuard>> guard) {
		this.display = display;
		this.plugins = plugins;
		this.guard = guard;
	}

	static PluginsWork here(Executor display) {
		return new PluginsWork(display, () -> service(Plugins.class), () -> service(PluginGuard.class));
	}

	private static <S> Optional<S> service(Class<S> type) {
		BundleContext context = FrameworkUtil.getBundle(PluginsWork.class).getBundleContext();
		ServiceReference<S> reference = context.getServiceReference(type);
		return Optional.ofNullable(reference).map(context::getService);
	}

	/** Reads what needs no site. */
	void read(Consumer<PluginsRead> show, Consumer<RuntimeException> failed) {
		ask(each -> PluginsRead.of(each, culprits(), bundles()), show, failed);
	}

	private List<Culprit> culprits() {
		return guard.get().map(PluginGuard::culprits).orElse(List.of());
	}

	private static Set<String> bundles() {
		Bundle own = FrameworkUtil.getBundle(PluginsWork.class);
		return own == null ? Set.of()
				: Arrays.stream(own.getBundleContext().getBundles()).map(Bundle::getSymbolicName).filter(name -> name != null).collect(Collectors.toSet());
	}

	<A> void ask(Function<Plugins, A> question, Consumer<A> show, Consumer<RuntimeException> failed) {
		run(() -> question.apply(plugins.get().orElseThrow(() -> new IllegalStateException("no service for plugins"))), show, failed);
	}

	/** Something long, which tells how far it is. */
	<A> LiveWatch watch(LiveWatch.Shown shown, BiFunction<Plugins, Watch, A> question, Consumer<A> show, Consumer<RuntimeException> failed) {
		LiveWatch watch = new LiveWatch(display, shown);
		ask(each -> question.apply(each, watch), show, failed);
		return watch;
	}

	/** Lets the code of these bundles be called, or not any more. */
	void turn(List<String> bundles, boolean on, Runnable then, Consumer<RuntimeException> failed) {
		run(() -> {
			guard.get().ifPresent(each -> bundles.forEach(on ? each::switchOn : each::switchOff));
			return bundles;
		}, done -> then.run(), failed);
	}

	private <A> void run(Supplier<A> question, Consumer<A> show, Consumer<RuntimeException> failed) {
		asking.execute(() -> {
			try {
				A answer = question.get();
				display.execute(() -> show.accept(answer));
			} catch (RuntimeException failure) {
				LOG.warn("plugins could not be asked", failure);
				display.execute(() -> failed.accept(failure));
			}
		});
	}

	/** Lets what is being done go on to its end: it is done wholly or not at all. */
	void leave() {
		asking.shutdown();
	}
}
