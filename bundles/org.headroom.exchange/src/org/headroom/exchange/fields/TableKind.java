package org.headroom.exchange.fields;

import java.util.List;
import java.util.Set;

/** What a file's rows are. */
public enum TableKind {
	/** One opportunity a row. */
	DEALS(List.of(Set.of(Field.OWNER), Set.of(Field.STAGE, Field.STATUS, Field.IS_WON, Field.IS_CLOSED))),
	/** One person a row. */
	PEOPLE(List.of(Set.of(Field.PERSON, Field.LAST_NAME))),
	/** One product a row: only the spelling of its names is used. */
	PRODUCTS(List.of(Set.of(Field.PRODUCT_NAME)));

	private final List<Set<Field>> required;

	TableKind(List<Set<Field>> required) {
		this.required = required;
	}

	/** Groups of fields: a mapping needs at least one field of every group. */
	public List<Set<Field>> required() {
		return required;
	}

	/** The fields a column of such a file can mean, in the order a person reads them. */
	public List<Field> fields() {
		return Field.of(this);
	}
}
