package org.headroom.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.MethodFolders;
import org.junit.jupiter.api.Test;

class WorkspaceMethodsTest {
	private final List<Path> watched = new ArrayList<>();
	private final MethodFolders folders = folder -> {
		watched.add(folder);
		return () -> watched.remove(folder);
	};
	private final InMemoryWorkspace workspace = new InMemoryWorkspace();
	private final WorkspaceMethods methods = new WorkspaceMethods(folder -> CompletableFuture.completedFuture(workspace), folders);

	@Test
	void theMethodsOfTheWorkspaceAreOnOfferOnceItIsOpen() {
		CompletableFuture<Workspace> opening = new CompletableFuture<>();
		CompletableFuture<Workspace> open = methods.of(opening);
		assertEquals(List.of(), watched);
		opening.complete(workspace);
		assertEquals(workspace, open.join());
		assertEquals(List.of(workspace.folder().resolve("methods")), watched);
	}

	@Test
	void ofAnotherWorkspaceOnlyItsOwnAreOnOffer() {
		methods.of(CompletableFuture.completedFuture(workspace));
		methods.apply(Path.of("other")).join();
		assertEquals(1, watched.size());
	}

	@Test
	void aWorkspaceThatDoesNotOpenBringsNothing() {
		assertTrue(methods.of(CompletableFuture.failedFuture(new IllegalStateException("no"))).isCompletedExceptionally());
		assertEquals(List.of(), watched);
	}

	@Test
	void atTheEndNothingIsWatched() {
		methods.apply(Path.of("x")).join();
		methods.close();
		assertEquals(List.of(), watched);
	}
}
