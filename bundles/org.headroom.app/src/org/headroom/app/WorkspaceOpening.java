package org.headroom.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.headroom.domain.workspace.Holder;
import org.headroom.domain.workspace.Workspace;
import org.headroom.domain.workspace.Workspaces;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens workspaces on a thread of their own while the window comes up, and remembers the last one that opened. */
final class WorkspaceOpening implements Function<Path, CompletableFuture<Workspace>> {
	private static final long PATIENCE_MILLIS = 30_000;

	private final BundleContext bundle;
	private final Choices choices;

	WorkspaceOpening(BundleContext bundle, Choices choices) {
		this.bundle = bundle;
		this.choices = choices;
	}

	@Override
	public CompletableFuture<Workspace> apply(Path folder) {
		CompletableFuture<Workspace> opening = new CompletableFuture<>();
		Thread.ofPlatform().daemon().name("headroom-opening").start(() -> open(folder, opening));
		return opening;
	}

	private Workspace opened(Workspaces workspaces, Path folder) {
		Workspace workspace = workspaces.open(folder, Holder.me("workbench", Instant.now()));
		choices.firstSettings().into(workspace);
		return workspace;
	}

	/** The log is opened here, not on the display thread that waits for nothing else at this moment of the start. */
	private void open(Path folder, CompletableFuture<Workspace> opening) {
		Logger log = LoggerFactory.getLogger(WorkspaceOpening.class);
		ServiceTracker<Workspaces, Workspaces> tracker = new ServiceTracker<>(bundle, Workspaces.class, null);
		tracker.open();
		try {
			Workspaces workspaces = tracker.waitForService(PATIENCE_MILLIS);
			if (workspaces == null) {
				throw new IllegalStateException("no service " + Workspaces.class.getName() + " after " + PATIENCE_MILLIS + " ms");
			}
			opening.complete(opened(workspaces, folder));
			choices.remember(folder);
		} catch (RuntimeException failure) {
			log.warn("the workspace did not open", failure);
			opening.completeExceptionally(failure);
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			opening.completeExceptionally(stopped);
		} finally {
			tracker.close();
		}
	}
}
