package org.headroom.ui.kit;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Composite;

/** A time of day, typed as the language writes it or in figures (9, 930, 9.30, 14:00, 2 pm), or walked with the arrows by quarters of an hour. Display thread. */
public final class TimeField extends TypedField<LocalTime> {
	private static final int WIDE = 84;
	private static final int QUARTER = 15;
	private static final int HOUR = 60;
	private static final LocalTime MORNING = LocalTime.of(10, 0);

	public TimeField(Composite parent, String id, String spoken) {
		super(parent, id, spoken, WIDE, MORNING);
		ready(KitWords.words().say("time.how", written(MORNING, Locale.getDefault())));
	}

	public LocalTime time() {
		return value();
	}

	/** Shows a time without telling the listener. */
	public TimeField time(LocalTime time) {
		show(time);
		return this;
	}

	@Override
	Optional<LocalTime> read(String typed) {
		return meant(typed, Locale.getDefault());
	}

	/** The time meant; empty while it is none. Pure. */
	static Optional<LocalTime> meant(String typed, Locale locale) {
		String text = typed.replaceAll("[\\s\u00a0\u202f]+", " ").strip();
		String figures = text.replaceAll("(?i) ?(uhr|h)$", "").replace('.', ':');
		String spread = figures.matches("\\d{3,4}") ? figures.substring(0, figures.length() - 2) + ":" + figures.substring(figures.length() - 2) : figures;
		Stream<Optional<LocalTime>> plain = Stream.of("H:mm", "H").map(pattern -> parse(spread, pattern, locale));
		Stream<Optional<LocalTime>> halves = Stream.of("h:mm a", "h a", "h:mma", "ha").flatMap(pattern -> Stream.of(locale, Locale.US).map(each -> parse(figures, pattern, each)));
		return Stream.concat(plain, halves).flatMap(Optional::stream).findFirst();
	}

	private static Optional<LocalTime> parse(String text, String pattern, Locale locale) {
		try {
			return Optional.of(LocalTime.parse(text, new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(locale)));
		} catch (DateTimeException notThisWay) {
			return Optional.empty();
		}
	}

	@Override
	String write(LocalTime known) {
		return written(known, Locale.getDefault());
	}

	static String written(LocalTime known, Locale locale) {
		return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(known);
	}

	@Override
	LocalTime step(LocalTime from, int direction, boolean large) {
		return from.plusMinutes((large ? HOUR : QUARTER) * (long) direction);
	}

	@Override
	String complaint() {
		return KitWords.words().say("time.unknown", written(MORNING, Locale.getDefault()));
	}
}
