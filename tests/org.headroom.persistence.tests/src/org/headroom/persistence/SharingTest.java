package org.headroom.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.NetworkInterface;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.concurrent.locks.LockSupport;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.StaleRecord;
import org.headroom.domain.workspace.Workspace;
import org.headroom.domain.workspace.WorkspaceUnavailable;
import org.headroom.domain.workspace.WorkspaceUnavailable.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes on one workspace. */
class SharingTest {
	private static final long PATIENCE_NANOS = 20_000_000_000L;

	@TempDir
	private Path folder;

	@Test
	void aCommandWorksThroughTheWorkbench() {
		try (Workspace workspace = Fresh.open(folder, "workbench"); Child command = Child.start(folder, "setting", "word", "grüße 😀")) {
			assertEquals("shared.", command.line());
			assertEquals(Optional.of("grüße 😀"), workspace.port(Settings.class).get("word"));
			assertFalse(workspace.shared());
		}
	}

	@Test
	void aSecondWorkbenchIsToldWhoHasIt() {
		try (Child first = Child.start(folder, "bench")) {
			assertEquals("alone.", first.line());
			WorkspaceUnavailable held = assertThrows(WorkspaceUnavailable.class, () -> Fresh.open(folder, "workbench"));
			assertEquals(List.of(Why.HELD, first.pid(), "workbench"),
					List.of(held.why(), held.holder().orElseThrow().pid(), held.holder().orElseThrow().face()));
		}
	}

	@Test
	void ofTwoWorkbenchesAtOnceOneGetsIn() throws Exception {
		Fresh.open(folder).close();
		List<String> outcomes = atOnce(() -> {
			try {
				return Fresh.open(folder, "workbench");
			} catch (WorkspaceUnavailable e) {
				return e.why();
			}
		});
		assertEquals(List.of("HELD", "open"), outcomes);
	}

	@Test
	void ofTwoCommandsAtOnceOneSharesWithTheOther() throws Exception {
		Fresh.open(folder).close();
		assertEquals(List.of("open", "shared"), atOnce(() -> Fresh.open(folder, "team")));
	}

	/** Both outcomes, sorted. */
	private static List<String> atOnce(Callable<Object> opening) throws Exception {
		try (ExecutorService both = Executors.newFixedThreadPool(2)) {
			List<Future<Object>> outcomes = both.invokeAll(List.of(opening, opening));
			Object one = outcomes.get(0).get();
			Object other = outcomes.get(1).get();
			List<String> told = List.of(tell(one), tell(other)).stream().sorted().toList();
			close(tell(one).equals("shared") ? one : other);
			close(tell(one).equals("shared") ? other : one);
			return told;
		}
	}

	private static String tell(Object outcome) {
		return outcome instanceof Workspace workspace ? workspace.shared() ? "shared" : "open" : outcome.toString();
	}

	private static void close(Object outcome) {
		if (outcome instanceof Workspace workspace) {
			workspace.close();
		}
	}

	@Test
	void whenTheHolderIsKilledTheGuestTakesOver() {
		try (Child holder = Child.start(folder, "hold")) {
			assertEquals("alone.", holder.line());
			try (Workspace guest = Fresh.open(folder)) {
				assertTrue(guest.shared());
				guest.port(Settings.class).put("word", "before");
				Person ann = new Person(1, "Ann", Role.SALESPERSON);
				guest.port(People.class).save(ann);
				holder.kill("");
				assertEquals(Optional.of("before"), guest.port(Settings.class).get("word"));
				assertFalse(guest.shared());
				ann.worksAt("Bern");
				guest.port(People.class).save(ann);
				assertEquals("Bern", guest.port(People.class).byId(1).orElseThrow().office());
			}
		}
	}

	@Test
	void whenTheHolderLeavesTheGuestTakesOver() {
		try (Child holder = Child.start(folder, "hold")) {
			holder.line();
			try (Workspace guest = Fresh.open(folder)) {
				assertTrue(guest.shared());
				assertEquals(0, holder.finish());
				guest.port(Settings.class).put("word", "after");
				assertFalse(guest.shared());
			}
		}
	}

	@Test
	void aWorkspaceWhoseHolderWasKilledIsFree() {
		try (Child holder = Child.start(folder, "bench")) {
			holder.line();
			holder.kill("");
		}
		try (Workspace workspace = Fresh.open(folder, "workbench")) {
			assertFalse(workspace.shared());
		}
	}

	@Test
	void aGuestMeetsStaleRecordsToo() {
		try (Workspace holder = Fresh.open(folder, "workbench"); Workspace guest = Fresh.open(folder)) {
			assertTrue(guest.shared());
			holder.port(People.class).save(new Person(1, "Ann", Role.SALESPERSON));
			Person here = holder.port(People.class).byId(1).orElseThrow();
			Person there = guest.port(People.class).byId(1).orElseThrow();
			here.worksAt("Bern");
			holder.port(People.class).save(here);
			there.worksAt("Basel");
			assertThrows(StaleRecord.class, () -> guest.port(People.class).save(there));
		}
	}

	@Test
	void nobodyGetsInWithoutTheSecretAndOnlyTheOwnerReadsIt() throws IOException {
		try (Workspace workspace = Fresh.open(folder, "workbench")) {
			Properties invitation = invitation();
			String url = "jdbc:h2:tcp://127.0.0.1:" + invitation.getProperty("port") + "/";
			for (String name : List.of(folder.resolve("headroom").toString(), "guess", "mem:x")) {
				assertThrows(SQLException.class, () -> new org.h2.Driver().connect(url + name + ";user=headroom;password=", new Properties()).close(), name);
			}
			if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
				assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("headroom.share"))));
			}
		}
		assertFalse(Files.exists(folder.resolve("headroom.share")));
	}

	@Test
	void theSecretIsNewEachTime() throws IOException {
		String first;
		try (Workspace workspace = Fresh.open(folder, "workbench")) {
			first = invitation().getProperty("secret");
		}
		try (Workspace workspace = Fresh.open(folder, "workbench")) {
			assertNotEquals(first, invitation().getProperty("secret"));
		}
	}

	@Test
	void otherMachinesDoNotReachIt() throws IOException {
		try (Workspace workspace = Fresh.open(folder, "workbench")) {
			int port = Integer.parseInt(invitation().getProperty("port"));
			List<InetAddress> others = NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
					.filter(address -> !address.isLoopbackAddress()).toList();
			assertEquals(List.of(), others.stream().filter(address -> answers(address, port)).toList());
			assertTrue(answers(InetAddress.getLoopbackAddress(), port), "this machine does");
		}
	}

	/** Where nobody listens on a port of this machine, a socket may be given that port for its own end and meet itself. */
	private static boolean answers(InetAddress address, int port) {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(address, port), 2000);
			return !socket.getLocalSocketAddress().equals(socket.getRemoteSocketAddress());
		} catch (IOException nobody) {
			return false;
		}
	}

	private Properties invitation() throws IOException {
		await(() -> Files.exists(folder.resolve("headroom.share")) && folder.resolve("headroom.share").toFile().length() > 60);
		Properties invitation = new Properties();
		try (var text = Files.newBufferedReader(folder.resolve("headroom.share"))) {
			invitation.load(text);
		}
		return invitation;
	}

	private static void await(BooleanSupplier condition) {
		long deadline = System.nanoTime() + PATIENCE_NANOS;
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < deadline, "waited too long");
			LockSupport.parkNanos(10_000_000);
		}
	}
}
