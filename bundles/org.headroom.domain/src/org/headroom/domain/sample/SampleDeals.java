package org.headroom.domain.sample;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.deals.DealRow;
import org.headroom.domain.deals.DealState;
import org.headroom.domain.words.Words;

/**
 * The deals of one person: heavy-tailed sizes (log-normal), most of them closed in a quarter's last month, some
 * open for too long. Every quarter is drawn from its own seed, so that a day later only the calendar moves on.
 */
final class SampleDeals {
	static final String CURRENCY = "EUR";
	private static final long SEED = 7_301L;
	private static final double MIDDLE_DEAL = 6_500;
	private static final double SPREAD = 0.95;
	private static final double[] MONTHS = {0.24, 0.54};
	private static final int ACCOUNTS_EACH = 11;
	private static final int STALE_EVERY = 5;

	private final List<String> accounts = Lines.of("accounts.txt");
	private final List<Product> products = Product.all();
	private final LocalDate today;
	private final Words words;

	SampleDeals(LocalDate today, Locale locale) {
		this.today = today;
		this.words = Words.of(SampleDeals.class, locale);
	}

	/** @param quarters the closed ones and the running one, the oldest first */
	void of(CastMember member, List<FiscalQuarter> quarters, Consumer<DealRow> deals) {
		for (int ago = quarters.size() - 1; ago >= 0; ago--) {
			if (member.here(ago)) {
				quarter(member, quarters.get(quarters.size() - 1 - ago), ago, deals);
			}
		}
		ahead(member, deals);
	}

	private void quarter(CastMember member, FiscalQuarter quarter, int ago, Consumer<DealRow> deals) {
		Random random = new Random(SEED + 1000L * member.index() + ago);
		long count = Math.round(member.pace() * member.turn(ago).deals() * (0.88 + 0.24 * random.nextDouble()));
		for (int number = 0; number < count; number++) {
			boolean won = random.nextDouble() < member.winRate() * member.turn(ago).winRate();
			LocalDate closes = workday(dayIn(quarter, random), quarter);
			LocalDate created = closes.minusDays(days(member.cycleDays(), random));
			DealRow row = row(member, key(member, quarter.label(), number), state(closes, won), member.turn(ago).size(), random);
			deals.accept(row.createdOn(created.isAfter(today) ? today.minusDays(number % 9) : created).closedOn(closes));
		}
	}

	/** Open deals that close after this quarter; every few of them has been open for too long. */
	private void ahead(CastMember member, Consumer<DealRow> deals) {
		Random random = new Random(SEED + 1000L * member.index() + 999);
		long count = Math.round(member.pace() * 0.6);
		for (int number = 0; number < count; number++) {
			long age = number % STALE_EVERY == 0 ? 190 + random.nextInt(90) : 3 + random.nextInt(80);
			DealRow row = row(member, key(member, "next", number), DealState.OPEN, member.turn(0).size(), random);
			deals.accept(row.createdOn(today.minusDays(age)).closedOn(today.plusDays(20L + random.nextInt(110))));
		}
	}

	private DealState state(LocalDate closes, boolean won) {
		if (closes.isAfter(today)) {
			return DealState.OPEN;
		}
		return won ? DealState.WON : DealState.LOST;
	}

	private DealRow row(CastMember member, String key, DealState state, double turn, Random random) {
		Product product = Product.draw(products, random);
		double amount = MIDDLE_DEAL * member.size() * turn * product.size() * Math.exp(SPREAD * random.nextGaussian());
		String account = account(member, random);
		return new DealRow(key, state).ownedBy(member.name()).with(account).selling(product.name()).named(account + " – " + product.name())
				.inStage(stage(state, random)).worth(BigDecimal.valueOf(Math.max(4, Math.round(amount / 50)) * 50), CURRENCY);
	}

	private String account(CastMember member, Random random) {
		// Two customers bring every person a third of the deals: concentration is something to talk about.
		int which = random.nextDouble() < 0.33 ? random.nextInt(2) : random.nextInt(ACCOUNTS_EACH);
		return accounts.get((member.index() * 9 + which * 5) % accounts.size());
	}

	private String stage(DealState state, Random random) {
		return switch (state) {
			case WON -> words.say("stage.won");
			case LOST -> words.say("stage.lost");
			case OPEN -> words.say("stage.open." + random.nextInt(3));
		};
	}

	private static String key(CastMember member, String quarter, int number) {
		return "S-%02d-%s-%03d".formatted(member.index() + 1, quarter.replace(" ", "-"), number + 1);
	}

	private static LocalDate dayIn(FiscalQuarter quarter, Random random) {
		List<LocalDate> starts = new ArrayList<>(quarter.periods());
		starts.add(quarter.last().plusDays(1));
		double drawn = random.nextDouble();
		int month = drawn < MONTHS[0] ? 0 : drawn < MONTHS[1] ? 1 : starts.size() - 2;
		LocalDate first = starts.get(Math.min(month, starts.size() - 2));
		long days = ChronoUnit.DAYS.between(first, starts.get(Math.min(month, starts.size() - 2) + 1));
		// The later in a month the busier: the larger of two draws.
		return first.plusDays((long) (Math.max(random.nextDouble(), random.nextDouble()) * days));
	}

	private static LocalDate workday(LocalDate day, FiscalQuarter quarter) {
		int over = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
		LocalDate before = day.minusDays(Math.max(0, over));
		return before.isBefore(quarter.first()) ? quarter.first() : before;
	}

	private static long days(double middle, Random random) {
		return Math.max(2, Math.round(middle * Math.exp(0.5 * random.nextGaussian())));
	}
}
