package org.headroom.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.e4.ui.di.UISynchronize;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.domain.workspace.WorkspaceUnavailable;
import org.junit.jupiter.api.Test;

class DeskTest {
	private final List<String> told = Collections.synchronizedList(new ArrayList<>());

	@Test
	void viewsHearOfAChangeBeforeTheOneWhoMadeIt() throws InterruptedException {
		Desk desk = desk(CompletableFuture.completedFuture(new InMemoryWorkspace()));
		CountDownLatch done = new CountDownLatch(1);
		desk.write(workspace -> workspace.port(Settings.class).get("x"), answer -> {
			told.add("after");
			done.countDown();
		}, failure -> told.add("failed"), Change.SETTINGS);
		assertTrue(done.await(5, TimeUnit.SECONDS));
		assertEquals(List.of("org/headroom/writes 1", "org/headroom/writes 0", "org/headroom/changed/SETTINGS SETTINGS", "after"), told);
	}

	@Test
	void whatIsAskedWaitsForTheWorkspaceAndHearsWhyItDoesNotOpen() throws InterruptedException {
		CompletableFuture<Workspace> opening = new CompletableFuture<>();
		Desk desk = desk(opening);
		CountDownLatch heard = new CountDownLatch(1);
		List<RuntimeException> why = new ArrayList<>();
		desk.ask(Workspace::folder, folder -> told.add("shown"), failure -> {
			why.add(failure);
			heard.countDown();
		});
		opening.completeExceptionally(new WorkspaceUnavailable(Path.of("x"), WorkspaceUnavailable.Why.DAMAGED, null));
		assertTrue(heard.await(5, TimeUnit.SECONDS));
		assertTrue(why.getFirst() instanceof WorkspaceUnavailable, "the cause itself, not what carried it");
		assertFalse(told.contains("shown"));
	}

	@Test
	void closingWaitsForWhatIsBeingWritten() {
		Desk desk = desk(CompletableFuture.completedFuture(new InMemoryWorkspace()));
		for (int write = 0; write < 20; write++) {
			int number = write;
			desk.write(workspace -> told.add("write " + number), answer -> { }, failure -> { });
		}
		desk.close();
		assertEquals(20, told.stream().filter(each -> each.startsWith("write")).count());
	}

	@Test
	void closingADeskWhoseWorkspaceNeverOpenedIsQuiet() {
		desk(CompletableFuture.failedFuture(new IllegalStateException("no"))).close();
	}

	private Desk desk(CompletableFuture<Workspace> opening) {
		return new Desk(opening, folder -> opening, Clock.systemDefaultZone(), () -> 1, Locale.ENGLISH, new AtOnce(), new DeskAtHand.Broker((topic, data) -> told.add(topic + " " + data)));
	}

	/** The "display thread" is whichever thread is there. */
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
}
