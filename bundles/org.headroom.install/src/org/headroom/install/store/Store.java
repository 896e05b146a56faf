package org.headroom.install.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder a person's plugins are in. {@code states} has one file for each change, numbered; the highest whole one whose jars
 * are all there is what is installed. A change adds its jars and what p2 knows of them, and counts from the moment its state file
 * is renamed into place: killed before, everything is as it was. Writers hold {@link #lock()}; readers need nothing.
 */
public final class Store {
	private static final int KEPT = 20;
	private static final String STATE = ".state";
	private static final String BAD = ".damaged";
	private static final String UNITS = ".units";

	private final Path folder;
	private final Path states;
	private final Path jars;

	public Store(Path folder) {
		this.folder = folder;
		this.states = folder.resolve("states");
		this.jars = folder.resolve("jars");
	}

	public Path folder() {
		return folder;
	}

	/** What is installed; {@link State#EMPTY} when nothing ever was. */
	public State current() {
		for (int number : numbers()) {
			Optional<State> state = read(number);
			if (state.isPresent()) {
				return state.orElseThrow();
			}
		}
		return State.EMPTY;
	}

	/** All that can still be gone back to, the newest first. */
	public List<State> all() {
		return numbers().stream().map(this::read).flatMap(Optional::stream).toList();
	}

	public Optional<State> state(int number) {
		return numbers().contains(number) ? read(number) : Optional.empty();
	}

	/** The highest number there is, whole or not. */
	public int newest() {
		return numbers().stream().findFirst().orElse(0);
	}

	/** Takes a state whose jars turned out to be damaged out of the way. */
	public void reject(State state) throws IOException {
		Files.move(file(state.number()), states.resolve(state.number() + BAD));
	}

	public Path jar(HeldBundle bundle) {
		return jars.resolve(bundle.fileName());
	}

	/** Where p2's description of the plugins of that state is. */
	public Path units(State state) {
		return states.resolve(state.number() + UNITS);
	}

	/** A folder for files that come and go with one change. */
	public Path staging() {
		return folder.resolve("staging");
	}

	/**
	 * Makes a change count.
	 *
	 * @param next its number has to be one above the {@link #newest()}
	 * @param staged jars that are new, by SHA-256
	 * @param units p2's description of the plugins, a folder that is moved away
	 */
	public void commit(State next, Map<String, Path> staged, Path units) throws IOException {
		for (HeldBundle bundle : next.bundles()) {
			keep(bundle, staged);
		}
		Durable.delete(units(next));
		Files.createDirectories(states);
		Files.move(units, units(next));
		Durable.write(file(next.number()), StateText.write(next));
		tidy();
	}

	private void keep(HeldBundle bundle, Map<String, Path> staged) throws IOException {
		Path jar = jar(bundle);
		if (!isWhole(bundle) || !Sums.of(jar).equals(bundle.sha256())) {
			Path from = staged.get(bundle.sha256());
			if (from == null) {
				throw new IOException("the file of " + bundle.name() + " is gone");
			}
			Durable.copy(from, jar);
		}
	}

	private boolean isWhole(HeldBundle bundle) {
		try {
			return Files.size(jar(bundle)) == bundle.bytes();
		} catch (IOException gone) {
			return false;
		}
	}

	private Optional<State> read(int number) {
		try {
			State state = StateText.read(Files.readString(file(number)));
			return state.number() == number && state.bundles().stream().allMatch(this::isWhole) ? Optional.of(state) : Optional.empty();
		} catch (IOException damaged) {
			// A state that is not whole never counted, or counts no more: the one before it does.
			return Optional.empty();
		}
	}

	private Path file(int number) {
		return states.resolve(number + STATE);
	}

	/** The highest first; a rejected one keeps its number taken. */
	private List<Integer> numbers() {
		if (!Files.isDirectory(states)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(states)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.matches("[0-9]{1,9}\\.(state|damaged)"))
					.map(name -> Integer.valueOf(name.substring(0, name.indexOf('.')))).sorted(Comparator.reverseOrder()).toList();
		} catch (IOException unreadable) {
			return List.of();
		}
	}

	/** Forgets the oldest states and every file that no state needs. Only for who holds the lock. */
	public void tidy() throws IOException {
		List<State> all = new ArrayList<>(all());
		while (all.size() > KEPT) {
			State oldest = all.removeLast();
			Durable.delete(file(oldest.number()));
			Durable.delete(units(oldest));
		}
		Set<String> needed = new HashSet<>();
		all.forEach(state -> state.bundles().forEach(bundle -> needed.add(bundle.fileName())));
		if (Files.isDirectory(jars)) {
			try (Stream<Path> files = Files.list(jars)) {
				files.filter(file -> !needed.contains(file.getFileName().toString())).forEach(Durable::delete);
			}
		}
		Durable.delete(staging());
	}

	/** Deletes a folder that only a call needed, as far as it goes. */
	public void discard(Path path) {
		Durable.delete(path);
	}

	/** Empty when another process has it. Close it when done. */
	public Optional<StoreLock> lock() throws IOException {
		return StoreLock.take(folder);
	}
}
