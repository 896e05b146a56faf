package org.headroom.install.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.headroom.install.Contribution;
import org.headroom.install.Past;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
	private static final int KEPT = 20;

	@TempDir
	private Path folder;
	private Store store;

	@BeforeEach
	void anEmptyStore() {
		store = new Store(folder);
	}

	private State keep(String content) throws IOException {
		Path file = Files.writeString(folder.resolve("fetched"), content);
		HeldBundle bundle = new HeldBundle("org.acme.bell", "1.0.0", Sums.of(file), Files.size(file), true, false);
		HeldPlugin plugin = new HeldPlugin("org.acme.bell", "org.acme.bell", "1.0.0", "The\tBell\n", "Äcme", "", List.of("org.acme.bell"), List.of(new Contribution(Contribution.Kind.METHOD, "bell")));
		State state = new State(store.newest() + 1, Past.Act.UPDATE, Instant.EPOCH, List.of(plugin), List.of(bundle));
		store.commit(state, Map.of(bundle.sha256(), file), Files.createDirectories(store.staging().resolve("units")));
		return state;
	}

	@Test
	void whatIsKeptIsReadAgainButForBreaksInNames() throws Exception {
		State state = keep("one");
		assertEquals(state.bundles(), store.current().bundles());
		assertEquals("The Bell ", store.current().plugins().getFirst().name());
		assertEquals(state.plugins().getFirst().contributions(), store.current().plugins().getFirst().contributions());
	}

	@Test
	void anEmptyStoreHasNothing() {
		assertEquals(State.EMPTY, store.current());
		assertEquals(List.of(), store.all());
	}

	@Test
	void otherBytesOfTheSameVersionLieBesideEachOther() throws Exception {
		State one = keep("one");
		State two = keep("two");
		assertEquals("one", Files.readString(store.jar(one.bundles().getFirst())));
		assertEquals("two", Files.readString(store.jar(two.bundles().getFirst())));
	}

	@Test
	void theOldestStatesAndWhatOnlyTheyNeededAreForgotten() throws Exception {
		State first = keep("first");
		for (int number = 0; number < KEPT; number++) {
			keep("later " + number);
		}
		assertEquals(KEPT, store.all().size());
		assertFalse(Files.exists(store.jar(first.bundles().getFirst())));
		assertFalse(Files.exists(store.units(first)));
		assertEquals(KEPT + 1, store.current().number());
	}

	@Test
	void aStateWithoutItsFilesIsNotKept() {
		State state = new State(1, Past.Act.INSTALL, Instant.EPOCH, List.of(), List.of(new HeldBundle("org.acme.bell", "1.0.0", "ab".repeat(32), 7, true, false)));
		assertThrows(IOException.class, () -> store.commit(state, Map.of(), Files.createDirectories(store.staging().resolve("units"))));
		assertEquals(State.EMPTY, store.current());
	}

	@Test
	void everyCutOfAStateIsNoticed() throws Exception {
		String text = StateText.write(keep("one"));
		for (int length = 0; length < text.length(); length++) {
			String cut = text.substring(0, length);
			assertThrows(IOException.class, () -> StateText.read(cut));
		}
		assertTrue(StateText.read(text).plugin("org.acme.bell").isPresent());
	}

	@Test
	void onlyOneHasTheLock() throws Exception {
		try (StoreLock lock = store.lock().orElseThrow()) {
			assertTrue(store.lock().isEmpty(), lock::toString);
		}
		store.lock().orElseThrow().close();
	}
}
