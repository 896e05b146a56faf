package org.headroom.cli.talk;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.headroom.cli.desk.Desk;
import org.headroom.domain.deals.Deal;
import org.headroom.domain.words.Words;

/** A deal on one line, with what tells it from others of the same customer. */
record DealLine(Desk desk, Deal deal) {

	String text() {
		Locale locale = desk.locale();
		List<String> parts = new ArrayList<>();
		parts.add(deal.name().isEmpty() ? deal.account() : deal.name());
		parts.add(state());
		deal.closedOn().ifPresent(day -> parts.add(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day)));
		deal.amount().ifPresent(amount -> parts.add(NumberFormat.getIntegerInstance(locale).format(amount)));
		parts.add(deal.externalId());
		return String.join(" · ", parts);
	}

	private String state() {
		Words words = Words.of(DealLine.class, desk.locale());
		return switch (deal.state()) {
			case OPEN -> words.say("deal.open");
			case WON -> words.say("deal.won");
			case LOST -> words.say("deal.lost");
		};
	}
}
