package org.headroom.method;

/**
 * A column of a {@link AnswerType.Table}.
 *
 * @param id    stored with every cell
 * @param title the heading
 * @param cell  what a cell holds; a table within a table is refused
 */
public record Column(String id, LocalText title, AnswerType cell) {

	/** @throws IllegalArgumentException when the title is missing or the cell is itself a table */
	public Column {
		Ident.check("column", id);
		if (title.isEmpty()) {
			throw new IllegalArgumentException("column " + id + " has no title");
		}
		if (cell instanceof AnswerType.Table) {
			throw new IllegalArgumentException("column " + id + " holds a table; a table does not nest");
		}
	}
}
