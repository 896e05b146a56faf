package org.headroom.ui.desk;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UISynchronize;
import org.headroom.domain.workspace.Workspace;
import org.osgi.service.event.EventHandler;

/** A desk that does everything at once, on the test's own thread, and tells nobody. */
public final class DeskAtHand {
	private DeskAtHand() {
	}

	public static Desk on(Workspace workspace, Clock clock) {
		CompletableFuture<Workspace> open = CompletableFuture.completedFuture(workspace);
		return new Desk(open, folder -> open, clock, new AtomicLong(5000)::incrementAndGet, Locale.US, new AtOnce(), Broker.silent(), new Here(), new Here());
	}

	private static final class Here extends AbstractExecutorService implements ExecutorService {
		@Override
		public void execute(Runnable command) {
			command.run();
		}

		@Override
		public void shutdown() {
			// nothing runs
		}

		@Override
		public List<Runnable> shutdownNow() {
			return List.of();
		}

		@Override
		public boolean isShutdown() {
			return true;
		}

		@Override
		public boolean isTerminated() {
			return true;
		}

		@Override
		public boolean awaitTermination(long timeout, TimeUnit unit) {
			return true;
		}
	}

	private static final class AtOnce extends UISynchronize {
		@Override
		public void syncExec(Runnable runnable) {
			runnable.run();
		}

		@Override
		public void asyncExec(Runnable runnable) {
			runnable.run();
		}

		@Override
		protected boolean isUIThread(Thread thread) {
			return true;
		}

		@Override
		protected void showBusyWhile(Runnable runnable) {
			runnable.run();
		}

		@Override
		protected boolean dispatchEvents() {
			return false;
		}
	}

	/** Tells whoever a test names, and nobody hears it on his own account. */
	public record Broker(BiConsumer<String, Object> told) implements IEventBroker {
		public static Broker silent() {
			return new Broker((topic, data) -> { });
		}

		@Override
		public boolean send(String topic, Object data) {
			return post(topic, data);
		}

		@Override
		public boolean post(String topic, Object data) {
			told.accept(topic, data);
			return true;
		}

		@Override
		public boolean subscribe(String topic, EventHandler handler) {
			return false;
		}

		@Override
		public boolean subscribe(String topic, String filter, EventHandler handler, boolean headless) {
			return false;
		}

		@Override
		public boolean unsubscribe(EventHandler handler) {
			return false;
		}
	}
}
