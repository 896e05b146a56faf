package org.headroom.ui.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.words.Words;
import org.headroom.method.Visibility;
import org.headroom.ui.drafts.Kept;

/**
 * What was typed for a check-in, before it is one. No widget in it.
 *
 * @param measured whether the goal has a ladder, so that a reading is wanted
 */
record CheckInForm(boolean measured, String reading, String evidence, String confidence, LocalDate day, Visibility visibility) {
	private static final int MOST = 10;

	/** The first field that is not right. */
	enum Field { READING, EVIDENCE, CONFIDENCE, DAY }

	/** Where it is, and what would be right. */
	record Problem(Field field, String sentence) {
	}

	/** Empty when it can be saved. */
	Optional<Problem> problem(LocalDate today, Locale locale) {
		Words words = Words.of(CheckInForm.class, locale);
		Numbers numbers = new Numbers(locale);
		if (measured && numbers.read(reading).isEmpty()) {
			return Optional.of(new Problem(Field.READING, words.say("checkin.reading.wrong", numbers.write(new BigDecimal("2.5")))));
		}
		if (!measured && evidence.isBlank()) {
			return Optional.of(new Problem(Field.EVIDENCE, words.say("checkin.evidence.wrong")));
		}
		if (!confidence.isBlank() && level().isEmpty()) {
			return Optional.of(new Problem(Field.CONFIDENCE, words.say("checkin.confidence.wrong")));
		}
		return day.isAfter(today) ? Optional.of(new Problem(Field.DAY, words.say("checkin.day.wrong"))) : Optional.empty();
	}

	/** What a draft keeps of it; nothing while no word was typed. */
	Map<String, String> words() {
		boolean empty = reading.isEmpty() && evidence.isEmpty() && confidence.isEmpty();
		return empty ? Map.of() : Map.of("reading", reading, "evidence", evidence, "confidence", confidence, "day", day.toString(), "visibility", visibility.name());
	}

	/** With what a draft kept. */
	CheckInForm with(Kept kept) {
		return new CheckInForm(measured, kept.text("reading", reading), kept.text("evidence", evidence), kept.text("confidence", confidence), kept.day("day", day),
				kept.one("visibility", visibility));
	}

	private Optional<Integer> level() {
		return confidence.strip().matches("\\d{1,2}") ? Optional.of(Integer.parseInt(confidence.strip())).filter(level -> level <= MOST) : Optional.empty();
	}

	/** Only when there is no {@link #problem}. */
	CheckIn make(long id, long goalId, Locale locale) {
		CheckIn checkIn = new CheckIn(id, goalId, day, evidence);
		if (measured) {
			checkIn.reading(new Numbers(locale).read(reading).orElseThrow());
		}
		level().ifPresent(checkIn::confidence);
		checkIn.visibleTo(visibility);
		return checkIn;
	}
}
