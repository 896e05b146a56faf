package org.headroom.exchange.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.headroom.domain.deals.DealRow;
import org.headroom.domain.deals.DealState;
import org.headroom.exchange.fields.Field;
import org.headroom.exchange.findings.FindingKind;
import org.headroom.exchange.mapping.DealVerdict;
import org.headroom.exchange.mapping.Formats;
import org.headroom.exchange.mapping.Mapping;
import org.headroom.exchange.table.TableRow;
import org.headroom.exchange.values.NumberShape;

/** Reads one row as a deal and tells what is odd about it. */
final class DealReading {
	/** Beyond any deal, and what the database keeps exactly. */
	private static final BigDecimal LARGEST = BigDecimal.TEN.pow(18);
	private static final int MOST_DECIMALS = 6;

	private final Mapping mapping;
	private final Formats formats;
	private final Voice voice;
	private final Shape shape;
	private final DealVerdict verdict;
	private final DealKeys keys;
	private final Owners owners;
	private final Spellings products;
	private final DealTotals totals;
	private final Currencies currencies = new Currencies();
	private final LocalDate today;
	private final int[] columns = new int[Field.values().length];

	DealReading(Surveyed surveyed, Voice voice, Owners owners, Spellings products, DealTotals totals, LocalDate today) {
		this.mapping = surveyed.file().mapping();
		this.formats = surveyed.formats();
		this.voice = voice;
		this.shape = new Shape(surveyed.file(), voice);
		this.verdict = new DealVerdict(mapping);
		this.keys = new DealKeys(voice);
		this.owners = owners;
		this.products = products;
		this.totals = totals;
		this.today = today;
		for (Field field : Field.values()) {
			OptionalInt column = mapping.column(field);
			columns[field.ordinal()] = column.orElse(0);
		}
	}

	/** Empty for a row that is left out. */
	Optional<DealRow> deal(TableRow row) {
		if (!shape.fits(row)) {
			return Optional.empty();
		}
		String account = text(row, Field.ACCOUNT);
		String name = text(row, Field.DEAL_NAME);
		Optional<String> id = mapping.has(Field.DEAL_ID) ? keys.given(row.line(), cell(row, Field.DEAL_ID))
				: keys.made(row.line(), name, account, cell(row, Field.OWNER), createdText(row));
		return id.map(known -> deal(row, known, name, account));
	}

	private DealRow deal(TableRow row, String id, String name, String account) {
		String owner = owners.of(text(row, Field.OWNER), row.line(), voice);
		owners.owns(owner);
		DealRow deal = new DealRow(id, state(row)).ownedBy(owner).named(name).with(account).selling(product(row)).inStage(verdict.words(row));
		date(row, Field.CREATED).ifPresent(deal::createdOn);
		amount(row, deal);
		closed(row, deal);
		if (account.isEmpty() && mapping.has(Field.ACCOUNT)) {
			voice.tell(FindingKind.BLANK_ACCOUNT, row.line(), Field.ACCOUNT, "", "");
		}
		totals.add(deal);
		return deal;
	}

	/** The same for the same day however it is written. */
	private String createdText(TableRow row) {
		String cell = cell(row, Field.CREATED);
		return cell.isEmpty() ? "" : formats.date(column(Field.CREATED)).read(cell).map(LocalDate::toString).orElse(cell);
	}

	private DealState state(TableRow row) {
		Optional<DealState> known = verdict.of(row);
		if (known.isEmpty()) {
			Field judged = mapping.has(Field.STAGE) ? Field.STAGE : Field.STATUS;
			voice.tell(FindingKind.UNKNOWN_STAGE, row.line(), judged, verdict.words(row), "");
		}
		return known.orElse(DealState.OPEN);
	}

	private String product(TableRow row) {
		String written = text(row, Field.PRODUCT);
		String right = products.of(written);
		if (!right.equals(written)) {
			voice.tell(FindingKind.PRODUCT_SPELLING, row.line(), Field.PRODUCT, written, right);
		}
		return right;
	}

	private void amount(TableRow row, DealRow deal) {
		boolean actual = deal.state() != DealState.OPEN && !cell(row, Field.ACTUAL_AMOUNT).isEmpty();
		Field field = actual ? Field.ACTUAL_AMOUNT : Field.AMOUNT;
		String cell = cell(row, field);
		Optional<NumberShape.Reading> read = cell.isEmpty() ? Optional.empty() : number(row, field, cell);
		read.ifPresent(number -> deal.worth(number.value(), currency(row, number.currency())));
		if (read.isPresent() && read.get().value().signum() < 0) {
			voice.tell(FindingKind.NEGATIVE_AMOUNT, row.line(), field, cell, "");
		}
		boolean nothing = cell.isEmpty() || read.isPresent() && read.get().value().signum() == 0;
		if (deal.state() == DealState.WON && nothing && mapping.has(field)) {
			voice.tell(FindingKind.WON_WITHOUT_AMOUNT, row.line(), field, cell, "");
		}
	}

	private Optional<NumberShape.Reading> number(TableRow row, Field field, String cell) {
		NumberShape expected = formats.number(column(field));
		Optional<NumberShape.Reading> read = expected.read(cell)
				.filter(number -> !number.percent() && number.value().abs().compareTo(LARGEST) < 0 && number.value().scale() <= MOST_DECIMALS);
		if (read.isEmpty()) {
			voice.tell(FindingKind.BAD_NUMBER, row.line(), field, cell, expected.pattern());
		}
		return read;
	}

	private String currency(TableRow row, String inCell) {
		String named = cell(row, Field.CURRENCY);
		String text = named.isEmpty() ? inCell : named;
		if (text.isEmpty()) {
			return "";
		}
		Optional<String> code = currencies.code(text);
		if (code.isEmpty()) {
			voice.tell(FindingKind.UNKNOWN_CURRENCY, row.line(), named.isEmpty() ? Field.AMOUNT : Field.CURRENCY, text, "");
		}
		return code.orElse("");
	}

	private void closed(TableRow row, DealRow deal) {
		boolean isClosed = deal.state() != DealState.OPEN;
		boolean actual = isClosed && !cell(row, Field.ACTUAL_CLOSED).isEmpty();
		Field field = actual ? Field.ACTUAL_CLOSED : Field.CLOSED;
		Optional<LocalDate> day = date(row, field);
		day.ifPresent(deal::closedOn);
		if (!isClosed) {
			return;
		}
		if (cell(row, field).isEmpty() && mapping.has(field)) {
			voice.tell(FindingKind.CLOSED_WITHOUT_DATE, row.line(), field, deal.stage(), "");
		}
		day.filter(today::isBefore).ifPresent(future -> voice.tell(FindingKind.CLOSED_IN_FUTURE, row.line(), field, future.toString(), deal.stage()));
		deal.createdOn().filter(begin -> day.isPresent() && day.get().isBefore(begin))
				.ifPresent(begin -> voice.tell(FindingKind.CLOSED_BEFORE_CREATED, row.line(), field, day.get().toString(), begin.toString()));
	}

	private Optional<LocalDate> date(TableRow row, Field field) {
		String cell = cell(row, field);
		if (cell.isEmpty()) {
			return Optional.empty();
		}
		Optional<LocalDate> day = formats.date(column(field)).read(cell);
		if (day.isEmpty()) {
			voice.tell(FindingKind.BAD_DATE, row.line(), field, cell, formats.date(column(field)).pattern());
		}
		return day;
	}

	private String text(TableRow row, Field field) {
		return column(field) == 0 ? "" : shape.text(row, column(field));
	}

	private String cell(TableRow row, Field field) {
		return row.cell(column(field) - 1);
	}

	private int column(Field field) {
		return columns[field.ordinal()];
	}
}
