package org.headroom.ui.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.UISynchronize;
import org.headroom.domain.workspace.Workspace;
import org.headroom.domain.workspace.WorkspaceUnavailable;

/**
 * The manager's desk: everything a view does with the workspace goes through it, so that nothing blocks the
 * display thread. All methods may be called on the display thread and return at once; what they were given
 * to show runs on the display thread. Injected into parts and handlers.
 */
public final class Desk {
	/** Key under which the life cycle puts the {@code CompletableFuture<Workspace>} being opened. */
	public static final String OPENING = "headroom.workspace";
	/** Key under which the life cycle puts the {@code Function<Path, CompletableFuture<Workspace>>} that opens another. */
	public static final String OPENER = "headroom.workspace.opener";
	/** Key under which the life cycle finds the {@code Runnable} that waits for what is being written, at the end. */
	public static final String CLOSING = "headroom.workspace.closing";
	/** Topic that tells how many writes are not on disk yet; 0 is "saved". */
	public static final String WRITES = "org/headroom/writes";
	/** Topic that tells that another workspace is open now; everything shown belongs to the one before. */
	public static final String OPENED = "org/headroom/opened";

	private final Function<Path, CompletableFuture<Workspace>> opener;
	private final Clock clock;
	private final LongSupplier ids;
	private final Locale locale;
	private final UISynchronize display;
	private final IEventBroker broker;
	private final AtomicInteger unwritten = new AtomicInteger();
	private final ExecutorService reading;
	private final ExecutorService writing;
	private volatile CompletableFuture<Workspace> opening;

	public Desk(CompletableFuture<Workspace> opening, Function<Path, CompletableFuture<Workspace>> opener, Clock clock, LongSupplier ids, Locale locale,
			UISynchronize display, IEventBroker broker) {
		this(opening, opener, clock, ids, locale, display, broker, Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("headroom-reading-", 0).factory()),
				Executors.newSingleThreadExecutor(Thread.ofPlatform().name("headroom-writing").factory()));
	}

	Desk(CompletableFuture<Workspace> opening, Function<Path, CompletableFuture<Workspace>> opener, Clock clock, LongSupplier ids, Locale locale,
			UISynchronize display, IEventBroker broker, ExecutorService reading, ExecutorService writing) {
		this.opening = opening;
		this.opener = opener;
		this.clock = clock;
		this.ids = ids;
		this.locale = locale;
		this.display = display;
		this.broker = broker;
		this.reading = reading;
		this.writing = writing;
	}

	/** Reads: runs {@code question} off the display thread, then shows its answer or its failure on it. */
	public <A> void ask(Function<Workspace, A> question, Consumer<A> show, Consumer<RuntimeException> failed) {
		run(opening, reading, question, show, failed);
	}

	/**
	 * Writes: in the order they were asked for, one after the other. When it is done the {@code changes} are
	 * told to all views, then {@code after} runs on the display thread.
	 */
	public <A> void write(Function<Workspace, A> work, Consumer<A> after, Consumer<RuntimeException> failed, Change... changes) {
		broker.post(WRITES, unwritten.incrementAndGet());
		run(opening, writing, work, answer -> {
			broker.post(WRITES, unwritten.decrementAndGet());
			tell(changes);
			after.accept(answer);
		}, failure -> {
			broker.post(WRITES, unwritten.decrementAndGet());
			failed.accept(failure);
		});
	}

	/** Tells all views that something changed. */
	public void tell(Change... changes) {
		for (Change change : changes) {
			broker.post(change.topic(), change);
		}
	}

	/**
	 * Leaves this workspace, once what was handed to {@link #write} is on disk, and opens another. All views
	 * are told by {@link #OPENED}; a failure reaches them when they ask.
	 */
	public void open(Path folder) {
		CompletableFuture<Workspace> before = opening;
		CompletableFuture<Void> left = CompletableFuture.runAsync(() -> closeIfOpen(before), writing);
		opening = left.thenCompose(nothing -> opener.apply(folder));
		broker.post(OPENED, folder.toString());
	}

	/** Tries once more to open the workspace that could not be opened. */
	public void openAgain() {
		opening.exceptionally(failure -> {
			if (cause(failure) instanceof WorkspaceUnavailable closed) {
				open(closed.folder());
			}
			return null;
		});
	}

	private static void closeIfOpen(CompletableFuture<Workspace> future) {
		future.handle((workspace, failure) -> {
			if (workspace != null) {
				workspace.close();
			}
			return failure == null;
		}).join();
	}

	private <A> void run(CompletableFuture<Workspace> workspace, ExecutorService thread, Function<Workspace, A> work, Consumer<A> show,
			Consumer<RuntimeException> failed) {
		workspace.thenApplyAsync(work, thread).whenComplete((answer, failure) -> display.asyncExec(() -> {
			if (failure == null) {
				show.accept(answer);
			} else {
				failed.accept(cause(failure));
			}
		}));
	}

	private static RuntimeException cause(Throwable failure) {
		Throwable cause = failure;
		while (cause instanceof CompletionException && cause.getCause() != null) {
			cause = cause.getCause();
		}
		return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
	}

	/** Waits until everything handed to {@link #write} is on disk, then closes the workspace; for the end of the application. */
	public void close() {
		reading.shutdownNow();
		writing.close();
		closeIfOpen(opening);
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
