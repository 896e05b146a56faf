package org.headroom.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headroom.domain.words.Words;
import org.headroom.exchange.fields.TableKind;
import org.headroom.exchange.imports.ImportPlan;
import org.headroom.exchange.imports.MappedFile;
import org.headroom.exchange.mapping.Recognition;
import org.headroom.exchange.table.ReadAs;
import org.headroom.exchange.table.TableFormat;

/** The files of an import: the paths that were typed, what is behind them, and how a person has them read. Display thread. */
final class ImportFiles {
	private final Locale locale;
	private final Words words;
	private String first = "";
	private String second = "";
	private Optional<FileLook> look = Optional.empty();
	private List<ImportFile> all = List.of();
	private int shown;
	private Optional<Tried> reading = Optional.empty();
	private Optional<Tried> unread = Optional.empty();

	/** What a person said of a file, and why it could not be read so; no sentence while it is being read. */
	private record Tried(int file, ReadAs said, String sentence) {
	}

	ImportFiles(Locale locale) {
		this.locale = locale;
		this.words = Words.of(ImportFiles.class, locale);
	}

	/** The paths are now these; false when they were before, else what was known of others is forgotten. */
	boolean typed(String deals, String people) {
		if (deals.equals(first) && people.equals(second)) {
			return false;
		}
		first = deals;
		second = people;
		forget();
		return true;
	}

	String first() {
		return first;
	}

	String second() {
		return second;
	}

	void forget() {
		look = Optional.empty();
		all = List.of();
		shown = 0;
		reading = Optional.empty();
		unread = Optional.empty();
	}

	/** What was found behind the paths; false for a look at paths that were typed over meanwhile. */
	boolean looked(FileLook found) {
		if (!found.first().equals(first) || !found.second().equals(second)) {
			return false;
		}
		forget();
		look = Optional.of(found);
		all = found.files();
		return true;
	}

	Optional<FileLook> look() {
		return look;
	}

	List<ImportFile> all() {
		return all;
	}

	/** The file whose columns are shown. */
	ImportFile current() {
		return all.get(shown);
	}

	int shown() {
		return shown;
	}

	void show(int file) {
		shown = file;
	}

	void change(int file, ImportFile changed) {
		List<ImportFile> now = new ArrayList<>(all);
		now.set(file, changed);
		all = List.copyOf(now);
		unread = unread.filter(tried -> tried.file() != file);
	}

	/** A file is being read as a person says. */
	void reading(int file, ReadAs said) {
		reading = Optional.of(new Tried(file, said, ""));
	}

	/** True when every file is read as a person says. */
	boolean settled() {
		return reading.isEmpty() && unread.isEmpty();
	}

	/**
	 * A file was read as a person says.
	 *
	 * @param before what it was when they said so: an answer that comes after another change is let go
	 */
	void read(int file, ImportFile before, Recognition again) {
		if (file >= all.size() || all.get(file) != before) {
			reading = Optional.empty();
			return;
		}
		switch (again) {
			case Recognition.Known known -> {
				reading = Optional.empty();
				change(file, before.read(known));
			}
			case Recognition.NoTable none -> notRead(words.say("format.not", none.probe().sentence(locale)));
		}
	}

	/** A file could not be read as a person says: it stays as it was, until they say something else. */
	void notRead(String sentence) {
		unread = reading.map(tried -> new Tried(tried.file(), tried.said(), sentence));
		reading = Optional.empty();
	}

	/** Why a file can't be read as a person says; empty when each is. */
	String unread() {
		return unread.map(Tried::sentence).orElse("");
	}

	/** What a person said last of how a file is written, whether it could be read so or not. */
	ReadAs said(int file) {
		Optional<ReadAs> tried = reading.or(() -> unread).filter(one -> one.file() == file).map(Tried::said);
		return tried.orElseGet(() -> all.get(file).table().format() instanceof TableFormat.Text text ? text.said() : ReadAs.DETECTED);
	}

	/** The plan of a dry run or import; only when nothing is a problem. */
	ImportPlan plan() {
		return new ImportPlan(all.stream().map(file -> new MappedFile(file.table(), file.mapping())).toList());
	}

	/** Why these files do not go together, as a sentence; empty when they do. */
	String kinds() {
		if (all.size() == 2 && all.get(0).kind() == all.get(1).kind()) {
			return words.say("problem.sameKind", words.say("kinds." + all.getFirst().kind()));
		}
		return all.stream().allMatch(file -> file.kind() == TableKind.PRODUCTS) ? words.say("problem.onlyProducts") : "";
	}

	/** What is still needed of the columns of the first file that misses something; empty when nothing is. */
	String missing() {
		for (ImportFile file : all) {
			List<String> missing = file.missing(locale, words.say("or"));
			if (!missing.isEmpty()) {
				return words.say("problem.missing", file.table().name(), String.join(words.say("and"), missing));
			}
		}
		return "";
	}
}
