package org.headroom.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * Use case: brings a pack into the bank. Doing it again changes nothing. What somebody edited or retired
 * stays as it is, and a question that a newer pack leaves out stays in the bank. Off the display thread.
 */
public final class PackMerge {
	private final Questions questions;
	private final LongSupplier ids;

	/** @param ids fresh ids for questions that are new */
	public PackMerge(Questions questions, LongSupplier ids) {
		this.questions = questions;
		this.ids = ids;
	}

	/** Writes all that is new or changed in one transaction. */
	public Merged merge(Pack pack, Origin origin) {
		Map<String, Question> known = questions.all(true).stream().filter(question -> question.pack().equals(pack.id()))
				.collect(Collectors.toMap(Question::key, Function.identity()));
		Changes changes = new Changes();
		for (QuestionDraft draft : pack.questions()) {
			Question old = known.get(pack.id() + "/" + draft.key());
			if (old == null) {
				changes.added.add(Question.ofPack(ids.getAsLong(), pack.id(), origin, draft));
			} else {
				changes.compare(old, draft);
			}
		}
		if (changes.merged().changed()) {
			questions.saveAll(changes.toSave());
		}
		return changes.merged();
	}

	private static final class Changes {
		private final List<Question> added = new ArrayList<>();
		private final List<Question> updated = new ArrayList<>();
		private int unchanged;
		private int kept;

		void compare(Question old, QuestionDraft draft) {
			if (old.sameAs(draft)) {
				unchanged++;
			} else if (old.edited() || old.retired()) {
				kept++;
			} else {
				old.follow(draft);
				updated.add(old);
			}
		}

		List<Question> toSave() {
			List<Question> all = new ArrayList<>(updated);
			all.addAll(added);
			return all;
		}

		Merged merged() {
			return new Merged(added.size(), updated.size(), unchanged, kept);
		}
	}
}
