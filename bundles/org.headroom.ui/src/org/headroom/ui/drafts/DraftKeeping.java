package org.headroom.ui.drafts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Draft;

/** Keeps what is typed into one form, from when it is opened until it is saved or cancelled. Display thread, no widget in it. */
public final class DraftKeeping {

	/** What a form lets be kept. */
	public interface Form {

		/** Everything that was typed or chosen in it, by names of its own. */
		Map<String, String> words();

		/** Shows it again; names it does not know are left out. */
		void fill(Map<String, String> words);
	}

	private final DraftShelf shelf;
	private final String kind;
	private final Form form;
	private final Consumer<String> note;
	private final Words words;
	private final Clock clock;
	private Optional<Draft.Key> open = Optional.empty();
	/** What the form shows when nobody typed anything. */
	private Map<String, String> blank = Map.of();
	private boolean filling;

	/**
	 * @param kind of form, the same in every version
	 * @param note told what to say about the form: that it was not saved yet and since when, or nothing
	 */
	public DraftKeeping(DraftShelf shelf, String kind, Form form, Consumer<String> note) {
		this.shelf = shelf;
		this.kind = kind;
		this.form = form;
		this.note = note;
		this.words = Words.of(DraftKeeping.class, shelf.locale());
		this.clock = shelf.clock();
	}

	/** Called once the form shows what it shows to begin with; brings back what was typed into it before. */
	public void open(String subject) {
		shelf.flush();
		Draft.Key key = new Draft.Key(kind, subject);
		open = Optional.of(key);
		blank = form.words();
		note.accept("");
		shelf.whenRead(() -> restore(key));
	}

	private void restore(Draft.Key key) {
		if (open.filter(key::equals).isPresent()) {
			shelf.of(key).ifPresent(draft -> {
				fill(over(draft.words()));
				note.accept(words.say("draft.from", from(draft.at())));
			});
		}
	}

	/** Where somebody was quicker than the disk, what they typed counts. */
	private Map<String, String> over(Map<String, String> kept) {
		Map<String, String> all = new HashMap<>(kept);
		form.words().forEach((name, typed) -> {
			if (!typed.equals(blank.get(name)) || !all.containsKey(name)) {
				all.put(name, typed);
			}
		});
		return all;
	}

	private void fill(Map<String, String> what) {
		filling = true;
		try {
			form.fill(what);
		} finally {
			filling = false;
		}
	}

	private String from(Instant at) {
		ZonedDateTime when = at.atZone(clock.getZone());
		boolean today = when.toLocalDate().equals(LocalDate.now(clock));
		DateTimeFormatter format = today ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT) : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
		return format.withLocale(words.locale()).format(when);
	}

	/** Something was typed or chosen. */
	public void changed() {
		if (!filling) {
			open.ifPresent(key -> {
				Map<String, String> now = form.words();
				if (now.equals(blank)) {
					shelf.forget(key);
				} else {
					shelf.keep(key, now);
				}
			});
		}
	}

	/** The form is left; what was typed stays until it is opened again. */
	public void leave() {
		open = Optional.empty();
		shelf.flush();
	}

	/**
	 * What was typed is being saved. The draft stays until the answer is run, which is for whoever hears that
	 * it is on disk; a save that fails leaves it.
	 */
	public Runnable saving() {
		Optional<Draft> saved = open.flatMap(shelf::of);
		return () -> saved.filter(draft -> shelf.of(draft.key()).filter(draft::equals).isPresent()).ifPresent(draft -> shelf.forget(draft.key()));
	}

	/** The form is cancelled. The answer, if anything had been typed, brings the words back to be shown when the form opens again. */
	public Optional<Runnable> discard() {
		Optional<Draft> away = open.flatMap(shelf::of);
		away.ifPresent(draft -> shelf.forget(draft.key()));
		leave();
		return away.map(draft -> () -> shelf.put(draft));
	}

	/** What is kept of the form, while it is open. */
	public Optional<Draft.Key> key() {
		return open;
	}

	/** Whether words of this form wait for it to be opened. */
	public boolean waits(String subject) {
		return shelf.of(new Draft.Key(kind, subject)).isPresent();
	}
}
