package org.headroom.ui.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.domain.workspace.Draft;
import org.headroom.ui.drafts.DraftShelf;

/**
 * What was typed in a session and can't be read as what its field takes. It outlives its field, so that it stands there
 * again when the stage is entered anew, or the session opened again, and the session does not finish over it. Display thread.
 */
final class Unreadable {
	private static final String KEY = Unreadable.class.getName();
	/** Behind a field's key, in what is kept of it. */
	private static final String TYPED = ".typed";
	private static final String FIELD = ".field";

	/**
	 * One of them.
	 *
	 * @param key of the field, which stays the same when the field is made anew
	 * @param field as a screen reader calls it
	 */
	record Entry(String key, String field, String typed) {
	}

	private final Map<String, Entry> entries = new LinkedHashMap<>();
	private final Map<String, Control> fields = new LinkedHashMap<>();
	private Runnable kept = () -> { };
	private Runnable changed = () -> { };

	/** Of the fields that will be made within {@code parent}. */
	static Unreadable within(Composite parent) {
		Unreadable all = new Unreadable();
		parent.setData(KEY, all);
		return all;
	}

	/** The one that a field belongs to; where nobody asks for it, one of its own. */
	static Unreadable around(Control field) {
		for (Composite parent = field.getParent(); parent != null; parent = parent.getParent()) {
			if (parent.getData(KEY) instanceof Unreadable all) {
				return all;
			}
		}
		return new Unreadable();
	}

	private Map<String, String> words() {
		Map<String, String> words = new LinkedHashMap<>();
		entries.values().forEach(entry -> {
			words.put(entry.key() + TYPED, entry.typed());
			words.put(entry.key() + FIELD, entry.field());
		});
		return words;
	}

	/** Takes in what {@link #words} gave when the session was open before, for fields that are still to be made. */
	private void recall(Map<String, String> words) {
		words.forEach((name, typed) -> {
			if (name.endsWith(TYPED)) {
				String key = name.substring(0, name.length() - TYPED.length());
				entries.putIfAbsent(key, new Entry(key, words.getOrDefault(key + FIELD, key), typed));
			}
		});
	}

	/** Keeps it as a draft from now on, so that closing the view or a kill takes no word; takes in what is kept. */
	void keepIn(DraftShelf shelf, Draft.Key key) {
		shelf.of(key).ifPresent(draft -> recall(draft.words()));
		kept = () -> {
			if (entries.isEmpty()) {
				shelf.forget(key);
			} else {
				shelf.keep(key, words());
			}
		};
	}

	/** Called after each change. */
	void onChange(Runnable listener) {
		changed = listener;
	}

	private void change() {
		kept.run();
		changed.run();
	}

	/** @param typed what stands in the field; empty where that is readable now */
	void tell(String key, String spoken, Control field, Optional<String> typed) {
		fields.put(key, field);
		Optional<Entry> now = typed.map(text -> new Entry(key, spoken, text));
		if (!now.equals(Optional.ofNullable(entries.get(key)))) {
			now.ifPresentOrElse(entry -> entries.put(key, entry), () -> entries.remove(key));
			change();
		}
	}

	/** The field is gone for good. */
	void forget(String key) {
		fields.remove(key);
		if (entries.remove(key) != null) {
			change();
		}
	}

	/** What stood in the field when it was there last. */
	Optional<String> typed(String key) {
		return Optional.ofNullable(entries.get(key)).map(Entry::typed);
	}

	/** Whether something stands in a field of that key, or in a part of it. */
	boolean within(String key) {
		return entries.keySet().stream().anyMatch(each -> each.equals(key) || each.startsWith(key + "."));
	}

	List<Entry> all() {
		return List.copyOf(entries.values());
	}

	/** Gives its field the keyboard; false where the field is not there now. */
	boolean focus(Entry entry) {
		Control field = fields.get(entry.key());
		if (field == null || field.isDisposed()) {
			return false;
		}
		SessionColumns.reveal(field);
		return field.setFocus();
	}
}
