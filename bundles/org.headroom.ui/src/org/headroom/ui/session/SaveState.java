package org.headroom.ui.session;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headroom.domain.words.Words;

/**
 * Whether everything typed is on disk, in words. What could not be written is kept here, to be written again.
 * Display thread, no widget in it.
 */
final class SaveState {
	private final Words words;
	private final Clock clock;
	private final Map<String, Runnable> refused = new LinkedHashMap<>();
	private int underway;
	private Optional<LocalTime> last = Optional.empty();

	SaveState(Words words, Clock clock) {
		this.words = words;
		this.clock = clock;
	}

	void begun() {
		underway++;
	}

	void written(String field) {
		underway--;
		refused.remove(field);
		last = Optional.of(LocalTime.now(clock));
	}

	/** @param again hands the same words over once more */
	void refused(String field, Runnable again) {
		underway--;
		refused.put(field, again);
	}

	boolean failed() {
		return !refused.isEmpty();
	}

	/** Whether words of the field could not be written yet. */
	boolean holds(String field) {
		return refused.containsKey(field);
	}

	/** Takes what is to be written again; newer words for a field replace the older ones. */
	List<Runnable> again() {
		List<Runnable> all = List.copyOf(refused.values());
		refused.clear();
		return all;
	}

	/**
	 * @param waiting whether something was typed that is not handed over yet
	 * @param unread how many entries are kept as they were typed and count for nothing yet, because they can't be read
	 */
	String say(boolean waiting, int unread) {
		String saved = say(waiting);
		return unread == 0 ? saved : words.say("saved.unread", saved, unread);
	}

	private String say(boolean waiting) {
		if (failed()) {
			return words.say("saved.not");
		}
		if (waiting || underway > 0) {
			return words.say("saving");
		}
		return last.map(at -> words.say("saved.at", DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(words.locale()).format(at))).orElseGet(() -> words.say("saved"));
	}
}
