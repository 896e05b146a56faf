package org.headroom.exchange.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.headroom.domain.words.Words;

/** What a column can mean. {@link #label(Locale)} is the word a person sees. */
public enum Field {
	DEAL_ID(Shape.TEXT), OWNER(Shape.TEXT), DEAL_NAME(Shape.TEXT), ACCOUNT(Shape.TEXT), PRODUCT(Shape.TEXT),
	/** The step of the sales process, in the CRM's words. */
	STAGE(Shape.TEXT),
	/** Open, won or lost, in words or as Dynamics' 0, 1, 2; counts before the stage. */
	STATUS(Shape.TEXT),
	/** Counts before status and stage, with {@link #IS_LOST} and {@link #IS_CLOSED}. */
	IS_WON(Shape.FLAG), IS_LOST(Shape.FLAG), IS_CLOSED(Shape.FLAG),
	/** Expected, or the only one there is. */
	AMOUNT(Shape.NUMBER),
	/** What a closed deal brought in the end; counts before {@link #AMOUNT} once a deal is closed. */
	ACTUAL_AMOUNT(Shape.NUMBER),
	CURRENCY(Shape.TEXT), CREATED(Shape.DATE),
	/** Expected, or the only one there is. */
	CLOSED(Shape.DATE),
	/** When a deal was closed in the end; counts before {@link #CLOSED} once it is. */
	ACTUAL_CLOSED(Shape.DATE),
	PERSON(Shape.TEXT), FIRST_NAME(Shape.TEXT), LAST_NAME(Shape.TEXT), MANAGER(Shape.TEXT), OFFICE(Shape.TEXT), EMAIL(Shape.TEXT),
	PRODUCT_NAME(Shape.TEXT);

	/** How a cell of the field is read. */
	public enum Shape { TEXT, NUMBER, DATE, FLAG }

	private final Shape shape;

	Field(Shape shape) {
		this.shape = shape;
	}

	public Shape shape() {
		return shape;
	}

	/** The kind of file the field belongs to. */
	public TableKind kind() {
		if (this == PRODUCT_NAME) {
			return TableKind.PRODUCTS;
		}
		return ordinal() < PERSON.ordinal() ? TableKind.DEALS : TableKind.PEOPLE;
	}

	/** Its name for a person, such as "Close date". */
	public String label(Locale locale) {
		return Words.of(Field.class, locale).say("field." + name());
	}

	static List<Field> of(TableKind kind) {
		return Arrays.stream(values()).filter(field -> field.kind() == kind).toList();
	}
}
