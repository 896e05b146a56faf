package org.headroom.ui.desk;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.MethodFolders;
import org.headroom.method.Subscription;

/**
 * Opens workspaces as another opener does, and has the methods in the folder of the one that is open on offer, and no others.
 * Any thread.
 */
final class WorkspaceMethods implements Function<Path, CompletableFuture<Workspace>>, AutoCloseable {
	private final Function<Path, CompletableFuture<Workspace>> opener;
	private final MethodFolders folders;
	private Subscription watched = () -> { };

	WorkspaceMethods(Function<Path, CompletableFuture<Workspace>> opener, MethodFolders folders) {
		this.opener = opener;
		this.folders = folders;
	}

	@Override
	public CompletableFuture<Workspace> apply(Path folder) {
		return of(opener.apply(folder));
	}

	/** The same workspace, its methods being on offer when it is handed on. */
	CompletableFuture<Workspace> of(CompletableFuture<Workspace> opening) {
		return opening.thenApply(workspace -> {
			watch(workspace.folder().resolve(MethodFolders.NAME));
			return workspace;
		});
	}

	private synchronized void watch(Path folder) {
		watched.close();
		watched = folders.watch(folder);
	}

	@Override
	public synchronized void close() {
		watched.close();
	}
}
