package org.headroom.ui.person;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.headroom.domain.deals.Deal;
import org.headroom.domain.deals.DealPage;
import org.headroom.domain.deals.DealQuery;
import org.headroom.domain.deals.DealQuery.Order;
import org.headroom.domain.deals.DealState;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.Figures;
import org.headroom.ui.kit.RelativeDates;

/** Which deals of a person are asked for, and how one reads. No widget in it, nothing kept but one page. */
final class DealsView {
	static final int PAGE = 50;
	private static final Map<String, Order> ORDERS = Map.of("account", Order.ACCOUNT, "product", Order.PRODUCT, "state", Order.STATE, "amount", Order.AMOUNT,
			"created", Order.CREATED, "closed", Order.CLOSED);

	/** Which deals, by where they stand. */
	enum Which { ALL, OPEN, WON, LOST }

	private final Words words;
	private DealQuery query;
	private int offset;

	DealsView(long personId, Locale locale) {
		this.words = Words.of(DealsView.class, locale);
		this.query = DealQuery.of(personId);
	}

	DealQuery query() {
		return query;
	}

	int offset() {
		return offset;
	}

	void containing(String text) {
		query = query.containing(text.strip());
		offset = 0;
	}

	void only(Which which) {
		Set<DealState> states = which == Which.ALL ? EnumSet.allOf(DealState.class) : EnumSet.of(DealState.valueOf(which.name()));
		query = query.only(states).closedBetween(LocalDate.MIN, LocalDate.MAX);
		offset = 0;
	}

	/** The very rows behind a fact. */
	void behind(DealQuery rows) {
		query = rows.orderedBy(query.order(), query.descending());
		offset = 0;
	}

	/** @param column the id of a column of the table */
	void ordered(String column, boolean down) {
		query = query.orderedBy(ORDERS.getOrDefault(column, Order.CLOSED), down);
		offset = 0;
	}

	void next() {
		offset += PAGE;
	}

	void previous() {
		offset = Math.max(0, offset - PAGE);
	}

	/** Back to the last page there is where this one lies behind it: Next was pressed twice, or an import was taken back. True if the deals must be asked for again. */
	boolean pulledBack(DealPage page) {
		if (offset == 0 || !page.deals().isEmpty()) {
			return false;
		}
		offset = (int) (Math.max(0, page.total() - 1) / PAGE * PAGE);
		return true;
	}

	boolean hasPrevious() {
		return offset > 0;
	}

	boolean hasNext(DealPage page) {
		return offset + page.deals().size() < page.total();
	}

	/** Which of how many are shown. */
	String position(DealPage page) {
		return page.deals().isEmpty() ? words.say("deals.none") : words.say("deals.position", offset + 1, offset + page.deals().size(), page.total());
	}

	List<Row> rows(DealPage page, Figures figures, RelativeDates dates) {
		return page.deals().stream().map(deal -> row(deal, figures, dates)).toList();
	}

	private Row row(Deal deal, Figures figures, RelativeDates dates) {
		return new Row(deal.id(), deal.account().isEmpty() ? Figures.NONE : deal.account(), deal.product(), state(deal), deal.amount().map(figures::money).orElse(Figures.NONE),
				deal.createdOn().map(dates::date).orElse(Figures.NONE), deal.closedOn().map(dates::date).orElse(Figures.NONE));
	}

	/** Our word, and the CRM's behind it where it says more. */
	private String state(Deal deal) {
		String ours = switch (deal.state()) {
			case OPEN -> words.say("deals.OPEN");
			case WON -> words.say("deals.WON");
			case LOST -> words.say("deals.LOST");
		};
		return deal.state() == DealState.OPEN && !deal.stage().isEmpty() ? words.say("deals.stage", ours, deal.stage()) : ours;
	}

	/** One deal in words. */
	record Row(long id, String account, String product, String state, String amount, String created, String closed) {
	}
}
