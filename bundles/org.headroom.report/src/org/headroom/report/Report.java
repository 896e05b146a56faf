package org.headroom.report;

import java.util.List;

/**
 * A report, in the reader's language already.
 *
 * @param title what it is about
 * @param subtitle whom, when and how, in a line
 * @param parts in reading order, none of them empty
 * @param note what stands at its end, small
 */
public record Report(String title, String subtitle, List<Part> parts, String note) {

	public Report {
		parts = parts.stream().filter(part -> !part.pieces().isEmpty()).toList();
	}

	/** A heading with what stands below it. */
	public record Part(String heading, List<Piece> pieces) {

		public Part {
			pieces = List.copyOf(pieces);
		}
	}

	/** Something below a heading. */
	public sealed interface Piece {

		/** Which of the kinds it is: what a template asks, where Java would switch. */
		default String kind() {
			return getClass().getSimpleName();
		}

		/** A question and what was answered; each line of the answer on its own. */
		record Answered(String question, List<String> answer) implements Piece {

			public Answered {
				answer = List.copyOf(answer);
			}
		}

		record Paragraph(String text) implements Piece {
		}

		record Points(List<String> points) implements Piece {

			public Points {
				points = List.copyOf(points);
			}
		}

		record Grid(List<String> headings, List<List<String>> rows) implements Piece {

			public Grid {
				headings = List.copyOf(headings);
				rows = rows.stream().map(List::copyOf).toList();
			}
		}
	}
}
