package org.headroom.analytics.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.headroom.analytics.room.Sales;
import org.headroom.domain.calendar.FiscalCalendar;
import org.headroom.domain.calendar.FiscalQuarter;

/** The public CRM set, by agent and quarter of 2017. Agents are numbered by name; its giant has a name of his own here. */
record MavenSales(List<String> agents, Map<Integer, List<Sales>> quarters) {
	private static final String GIANT = "Darcel Schlecht";
	private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear().beginning(LocalDate.of(2017, 3, 1));

	static Path file() {
		return Path.of(System.getProperty("headroom.root", "")).toAbsolutePath().resolveSibling("shared/data/maven-crm/sales_pipeline.csv");
	}

	/** Nothing where the data is not beside the project. */
	static Optional<MavenSales> read() throws IOException {
		Path file = file();
		if (!Files.isRegularFile(file)) {
			return Optional.empty();
		}
		try (Stream<String> lines = Files.lines(file)) {
			return Optional.of(of(lines.skip(1).map(line -> line.split(",", -1)).filter(row -> row[4].equals("Won") || row[4].equals("Lost")).toList()));
		}
	}

	private static MavenSales of(List<String[]> rows) {
		List<String> agents = rows.stream().map(row -> row[1]).distinct().sorted().toList();
		Map<Integer, Map<String, Sales>> found = new TreeMap<>();
		for (String[] row : rows) {
			LocalDate closed = LocalDate.parse(row[6]);
			found.computeIfAbsent(CALENDAR.quarterOf(closed).number(), number -> new TreeMap<>()).merge(row[1], deal(agents.indexOf(row[1]), row, closed), MavenSales::plus);
		}
		Map<Integer, List<Sales>> quarters = new TreeMap<>();
		found.forEach((number, byAgent) -> quarters.put(number, List.copyOf(byAgent.values())));
		return new MavenSales(agents, quarters);
	}

	private static Sales deal(int agent, String[] row, LocalDate closed) {
		boolean won = row[4].equals("Won");
		double amount = won ? Double.parseDouble(row[7]) : 0;
		double days = closed.toEpochDay() - LocalDate.parse(row[5]).toEpochDay();
		return new Sales(agent, CALENDAR.quarterOf(closed).number(), 1, won ? 1 : 0, won ? 0 : 1, amount, amount * amount, 1, days, days * days);
	}

	private static Sales plus(Sales one, Sales other) {
		return new Sales(one.personId(), one.period(), 1, one.won() + other.won(), one.lost() + other.lost(), one.revenue() + other.revenue(), one.squares() + other.squares(),
				one.timed() + other.timed(), one.days() + other.days(), one.daySquares() + other.daySquares());
	}

	/** @param giant whether the agent with 11.5 % of all revenue is among them */
	List<Sales> quarter(int number, boolean giant) {
		return new ArrayList<>(quarters.get(number)).stream().filter(sales -> giant || sales.personId() != agents.indexOf(GIANT)).toList();
	}

	static double weeks(int number) {
		FiscalQuarter quarter = CALENDAR.quarterOf(MonthDay.of(3 * number, 28).atYear(2017));
		return (quarter.last().toEpochDay() - quarter.first().toEpochDay() + 1) / 7.0;
	}
}
