package org.headroom.exchange.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.headroom.exchange.fields.TableKind;

/** The files of one import: deals, people or both, and perhaps a list of products; one of each kind at most. */
public record ImportPlan(List<MappedFile> files) {
	public ImportPlan {
		files = List.copyOf(files);
		if (files.stream().map(MappedFile::kind).distinct().count() != files.size()) {
			throw new IllegalArgumentException("one file of each kind");
		}
		if (files.stream().allMatch(file -> file.kind() == TableKind.PRODUCTS)) {
			throw new IllegalArgumentException("an import brings deals or people");
		}
	}

	/** The order does not matter. */
	public static ImportPlan of(MappedFile... files) {
		return new ImportPlan(List.of(files));
	}

	public Optional<MappedFile> deals() {
		return file(TableKind.DEALS);
	}

	public Optional<MappedFile> people() {
		return file(TableKind.PEOPLE);
	}

	/** Read for the spelling of product names only. */
	public Optional<MappedFile> products() {
		return file(TableKind.PRODUCTS);
	}

	private Optional<MappedFile> file(TableKind kind) {
		return files.stream().filter(file -> file.kind() == kind).findFirst();
	}

	/** What a person knows the import by: the names of its files, the deals first. */
	public String source() {
		return String.join(" + ", files.stream().sorted(Comparator.comparing(MappedFile::kind)).map(file -> file.table().name()).toList());
	}
}
