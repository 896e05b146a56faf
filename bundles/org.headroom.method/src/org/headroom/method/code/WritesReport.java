package org.headroom.method.code;

import java.util.List;
import java.util.Locale;

import org.osgi.annotation.versioning.ConsumerType;

/** Writes more below a {@link org.headroom.method.ReportPart}. A service; see the package for the rules. */
@ConsumerType
public interface WritesReport {

	/** The name a report part calls it by. */
	String key();

	/**
	 * What to print.
	 *
	 * @param facts   without anything that is the manager's own
	 * @param session the session the report is about, without it too
	 */
	List<Block> write(PersonFacts facts, SessionFact session, Locale locale);

	/** A piece of a report, without markup: every face draws it in its own way. */
	sealed interface Block {

		/** A paragraph. */
		record Paragraph(String text) implements Block {
		}

		/** A few points. */
		record Points(List<String> points) implements Block {

			/** Copies the list. */
			public Points {
				points = List.copyOf(points);
			}
		}

		/**
		 * A table; every row has a cell for each heading.
		 *
		 * @param headings one or more
		 */
		record Table(List<String> headings, List<List<String>> rows) implements Block {

			/** @throws IllegalArgumentException when a row has more or fewer cells than there are headings */
			public Table {
				headings = List.copyOf(headings);
				rows = rows.stream().map(List::copyOf).toList();
				int width = headings.size();
				if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
					throw new IllegalArgumentException("every row of a table has a cell for each of its headings");
				}
			}
		}
	}
}
