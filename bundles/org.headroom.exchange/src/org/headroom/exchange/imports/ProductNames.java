package org.headroom.exchange.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.headroom.domain.workspace.Settings;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.table.OpenQuotes;
import org.headroom.exchange.table.TableReader;
import org.headroom.exchange.table.TableRow;

/**
 * Spellings of products that count before any other: those of a products file, and those that earlier imports chose,
 * which are kept among the settings so that a later export of a few deals does not turn them back.
 */
final class ProductNames {
	private static final String SETTING = "import.products";
	private static final int MOST = 2_000;

	private final Settings settings;

	ProductNames(Settings settings) {
		this.settings = settings;
	}

	/** The names in a products file. */
	static List<String> of(MappedFile file, Ticks ticks) throws IOException {
		int column = file.mapping().column(Field.PRODUCT_NAME).orElseThrow() - 1;
		List<String> names = new ArrayList<>();
		try (TableReader reader = file.table().open(OpenQuotes.UNHEARD)) {
			Optional<TableRow> row = reader.next();
			while (row.isPresent() && names.size() < MOST) {
				names.add(Texts.singleSpaced(row.get().cell(column)));
				ticks.row(reader, false);
				row = reader.next();
			}
		}
		ticks.fileDone(2 * file.table().bytes());
		return names;
	}

	List<String> remembered() {
		return settings.get(SETTING).map(text -> List.of(text.split("\n"))).orElse(List.of());
	}

	void remember(Set<String> chosen) {
		Set<String> all = new TreeSet<>(remembered());
		if (all.addAll(chosen) && all.size() <= MOST) {
			settings.put(SETTING, String.join("\n", all));
		}
	}
}
