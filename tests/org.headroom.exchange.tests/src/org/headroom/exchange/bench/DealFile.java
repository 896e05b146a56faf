package org.headroom.exchange.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * Writes a CSV of made-up deals, the same bytes for the same count and seed on every machine: eight columns, 200
 * people, three years, two thirds closed, a blank account now and then. It imports without a manual mapping and
 * without rows left out.
 */
public final class DealFile {
	/** The seed of published figures. */
	public static final long SEED = 20_170_301L;

	private static final String[] PRODUCTS = {"Harbor Basic", "Harbor Plus", "Harbor Pro", "Lantern", "Lantern Plus", "Quill", "Quill Team"};
	private static final LocalDate BEGIN = LocalDate.of(2022, 1, 3);
	private static final int PEOPLE = 200;
	private static final int ACCOUNTS = 4_000;
	private static final int DAYS = 1_000;

	private final SplittableRandom random;

	private DealFile(long seed) {
		random = new SplittableRandom(seed);
	}

	/** Writes {@code count} deals and a header over {@code file}. */
	public static void write(Path file, int count, long seed) throws IOException {
		DealFile made = new DealFile(seed);
		try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
			out.write("Opportunity ID,Opportunity Owner,Product,Account Name,Stage,Created Date,Close Date,Amount\n");
			for (int number = 1; number <= count; number++) {
				out.write(made.row(number));
			}
		}
	}

	private String row(int number) {
		int kind = random.nextInt(12);
		LocalDate created = BEGIN.plusDays(random.nextInt(DAYS));
		LocalDate closed = created.plusDays(7 + random.nextInt(120));
		boolean open = kind >= 8;
		String stage = open ? "Negotiation" : kind < 5 ? "Closed Won" : "Closed Lost";
		int amount = kind < 5 || open ? 200 + random.nextInt(random.nextInt(1, 40) * 1_000) : 0;
		return String.join(",", "D%08d".formatted(number), "Person %03d".formatted(random.nextInt(PEOPLE)), PRODUCTS[random.nextInt(PRODUCTS.length)],
				random.nextInt(20) == 0 ? "" : "Account %04d".formatted(random.nextInt(ACCOUNTS)), stage, created.toString(), open ? "" : closed.toString(),
				Integer.toString(amount)) + "\n";
	}
}
