package org.headroom.ui.imports;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.headroom.domain.words.Words;
import org.headroom.exchange.fields.TableKind;
import org.headroom.exchange.mapping.Mappings;
import org.headroom.exchange.mapping.Recognition;
import org.headroom.exchange.table.Probe;

/**
 * What the two typed paths are. Made off the display thread, in a second at most for files of any size.
 *
 * @param first the first path as it was typed
 * @param second the second path; empty without one
 * @param firstSays what there is to say about the first file; empty when nothing was typed
 * @param firstBad true when the sentence is a problem
 * @param files the files that are tables; none unless all that were typed are
 */
record FileLook(String first, String second, String firstSays, boolean firstBad, String secondSays, boolean secondBad, List<ImportFile> files) {
	FileLook {
		files = List.copyOf(files);
	}

	/** Whether there is something to go on with. */
	boolean good() {
		return !files.isEmpty();
	}

	static FileLook of(String first, String second, Mappings mappings, Locale locale) {
		return new Looking(mappings, locale).look(first, second);
	}

	/** One look on its way. */
	private static final class Looking {
		private final Mappings mappings;
		private final Locale locale;
		private final Words words;
		private final List<ImportFile> files = new ArrayList<>();
		private boolean bad;

		Looking(Mappings mappings, Locale locale) {
			this.mappings = mappings;
			this.locale = locale;
			this.words = Words.of(FileLook.class, locale);
		}

		FileLook look(String first, String second) {
			String firstSays = first.isBlank() ? "" : say(first);
			boolean firstBad = bad;
			bad = false;
			String secondSays = second.isBlank() ? "" : say(second);
			if (!bad && files.size() == 2 && !apart()) {
				secondSays = words.say("problem.sameKind", words.say("kinds." + files.getFirst().kind()));
				bad = true;
			}
			if (firstBad || bad || first.isBlank()) {
				files.clear();
			} else if (files.size() == 1 && files.getFirst().kind() == TableKind.PRODUCTS) {
				files.set(0, files.getFirst().as(TableKind.DEALS));
			}
			return new FileLook(first, second, firstSays, firstBad, secondSays, bad, files);
		}

		private String say(String typed) {
			try {
				return say(Recognition.of(Path.of(TypedPath.plain(typed)), mappings));
			} catch (InvalidPathException noPath) {
				bad = true;
				return words.say("problem.path");
			}
		}

		private String say(Recognition seen) {
			return switch (seen) {
				case Recognition.NoTable none -> {
					bad = true;
					yield none.probe().sentence(locale);
				}
				case Recognition.Known known -> {
					ImportFile file = ImportFile.of(known);
					file.preview(locale); // tables of words it needs are loaded here, not when the next page shows it
					files.add(file);
					yield new Probe.Found(known.table()).sentence(locale);
				}
			};
		}

		/** Makes two files differ in kind where the second is not clearly of the same. */
		private boolean apart() {
			ImportFile second = files.get(1);
			if (files.get(0).kind() != second.kind() || second.mapping().complete()) {
				return files.get(0).kind() != second.kind();
			}
			Optional<ImportFile> other = Stream.of(TableKind.PEOPLE, TableKind.DEALS).filter(kind -> kind != second.kind()).map(second::as)
					.filter(file -> file.mapping().complete()).findFirst();
			other.ifPresent(file -> files.set(1, file));
			return other.isPresent();
		}
	}
}
