package org.headroom.cli.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Days and times as people type them: {@code 2026-11-27}, {@code 27.11.2026}, {@code today}, {@code tomorrow}, {@code +3}, each with {@code 10:00} behind it. */
public final class Moments {
	private static final LocalTime NINE = LocalTime.of(9, 0);
	private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.ROOT);

	private Moments() {
	}

	public static Optional<LocalDate> day(String text, LocalDate today) {
		String typed = text.strip().toLowerCase(Locale.ROOT);
		if (typed.equals("today") || typed.equals("heute")) {
			return Optional.of(today);
		}
		if (typed.equals("tomorrow") || typed.equals("morgen")) {
			return Optional.of(today.plusDays(1));
		}
		if (typed.matches("\\+[0-9]{1,3}")) {
			return Optional.of(today.plusDays(Long.parseLong(typed.substring(1))));
		}
		return parsed(typed);
	}

	/** Without a time, nine in the morning. */
	public static Optional<LocalDateTime> moment(String text, LocalDate today) {
		String[] parts = text.strip().split("[ T]+", 2);
		Optional<LocalTime> time = parts.length == 1 ? Optional.of(NINE) : time(parts[1]);
		return day(parts[0], today).flatMap(day -> time.map(day::atTime));
	}

	private static Optional<LocalDate> parsed(String typed) {
		try {
			return Optional.of(typed.contains(".") ? LocalDate.parse(typed, GERMAN) : LocalDate.parse(typed));
		} catch (DateTimeParseException notADay) {
			return Optional.empty();
		}
	}

	private static Optional<LocalTime> time(String typed) {
		try {
			return Optional.of(LocalTime.parse(typed.indexOf(':') == 1 ? "0" + typed : typed));
		} catch (DateTimeParseException notATime) {
			return Optional.empty();
		}
	}
}
