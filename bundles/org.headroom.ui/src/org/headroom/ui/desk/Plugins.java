package org.headroom.ui.desk;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.di.UISynchronize;
import org.headroom.domain.plugins.CodePoints;
import org.headroom.domain.plugins.PluginGuard;
import org.headroom.domain.plugins.PluginVoices;
import org.headroom.method.guard.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import jakarta.inject.Inject;

/**
 * What plugins have to say, for one view. It is asked on a thread of its own, so that a plugin that takes its time holds up nothing else, and one
 * question after the other. All methods are called on the display thread and return at once. Injected.
 */
@Creatable
public final class Plugins {
	private static final Logger LOG = LoggerFactory.getLogger(Plugins.class);
	private static final long IDLE_SECONDS = 5;

	private final Desk desk;
	private final UISynchronize display;
	private final CodePoints points;
	private final Optional<PluginGuard> guard;
	private final ExecutorService asking = asking();

	@Inject
	public Plugins(Desk desk, UISynchronize display, IEclipseContext context) {
		this(desk, display, Optional.ofNullable(context.get(CodePoints.class)).orElse(CodePoints.NONE), Optional.ofNullable(context.get(PluginGuard.class)));
	}

	Plugins(Desk desk, UISynchronize display, CodePoints points, Optional<PluginGuard> guard) {
		this.desk = desk;
		this.display = display;
		this.points = points;
		this.guard = guard;
	}

	private static ExecutorService asking() {
		ThreadPoolExecutor executor = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
				Thread.ofPlatform().daemon().name("headroom-plugins-", 0).factory());
		executor.allowCoreThreadTimeOut(true);
		return executor;
	}

	/** Asks; the answer is shown on the display thread. What can't be answered is left out: the guard tells of plugins that failed. */
	public <A> void ask(Function<PluginVoices, A> question, Consumer<A> show) {
		if (guard.isPresent()) {
			desk.ask(workspace -> new PluginVoices(workspace, desk.clock(), points, guard.get()), voices -> asking.execute(() -> answer(voices, question, show)), Plugins::log);
		}
	}

	private <A> void answer(PluginVoices voices, Function<PluginVoices, A> question, Consumer<A> show) {
		try {
			A answer = question.apply(voices);
			display.asyncExec(() -> show.accept(answer));
		} catch (RuntimeException e) {
			log(e);
		}
	}

	private static void log(RuntimeException failure) {
		LOG.warn("what plugins say could not be read: {}", failure.getClass().getName());
	}

	/** Empty where nothing guards plugins, so that none may be called. */
	public Optional<PluginGuard> guard() {
		return guard;
	}

	/**
	 * Tells of each plugin that fails, on the display thread.
	 *
	 * @return ends it
	 */
	public Runnable listen(Consumer<Trouble> listener) {
		return guard.map(each -> each.listen(trouble -> display.asyncExec(() -> listener.accept(trouble)))).orElse(() -> { });
	}
}
