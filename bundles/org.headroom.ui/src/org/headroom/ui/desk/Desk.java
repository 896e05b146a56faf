package org.headroom.ui.desk;

import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UISynchronize;
import org.headroom.domain.workspace.Workspace;

/**
 * The manager's desk: everything a view does with the workspace goes through it, so that nothing blocks the
 * display thread. All methods may be called on the display thread and return at once; what they were given
 * to show runs on the display thread. Injected into parts and handlers.
 */
public final class Desk {
	/** Key under which the life cycle puts the {@code CompletableFuture<Workspace>} being opened. */
	public static final String OPENING = "headroom.workspace";

	private final CompletableFuture<Workspace> opening;
	private final Clock clock;
	private final LongSupplier ids;
	private final Locale locale;
	private final UISynchronize display;
	private final IEventBroker broker;
	private final ExecutorService reading = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("headroom-reading-", 0).factory());
	private final ExecutorService writing = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("headroom-writing").factory());

	public Desk(CompletableFuture<Workspace> opening, Clock clock, LongSupplier ids, Locale locale, UISynchronize display, IEventBroker broker) {
		this.opening = opening;
		this.clock = clock;
		this.ids = ids;
		this.locale = locale;
		this.display = display;
		this.broker = broker;
	}

	/** Reads: runs {@code question} off the display thread, then shows its answer or its failure on it. */
	public <A> void ask(Function<Workspace, A> question, Consumer<A> show, Consumer<RuntimeException> failed) {
		run(reading, question, show, failed);
	}

	/**
	 * Writes: in the order they were asked for, one after the other. When it is done the {@code changes} are
	 * told to all views, then {@code after} runs on the display thread.
	 */
	public <A> void write(Function<Workspace, A> work, Consumer<A> after, Consumer<RuntimeException> failed, Change... changes) {
		run(writing, work, answer -> {
			tell(changes);
			after.accept(answer);
		}, failed);
	}

	/** Tells all views that something changed. */
	public void tell(Change... changes) {
		for (Change change : changes) {
			broker.post(change.topic(), change);
		}
	}

	private <A> void run(ExecutorService thread, Function<Workspace, A> work, Consumer<A> show, Consumer<RuntimeException> failed) {
		opening.thenApplyAsync(work, thread).whenComplete((answer, failure) -> display.asyncExec(() -> {
			if (failure == null) {
				show.accept(answer);
			} else {
				failed.accept(cause(failure));
			}
		}));
	}

	private static RuntimeException cause(Throwable failure) {
		Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
		return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
	}

	/** Waits until everything handed to {@link #write} is on disk, then closes the workspace; for the end of the application. */
	public void close() {
		reading.shutdownNow();
		writing.close();
		opening.thenAccept(Workspace::close).join();
	}

	/** The time, for views and use cases. */
	public Clock clock() {
		return clock;
	}

	/** Fresh ids. */
	public LongSupplier ids() {
		return ids;
	}

	/** The language and formats of the workbench. */
	public Locale locale() {
		return locale;
	}
}
