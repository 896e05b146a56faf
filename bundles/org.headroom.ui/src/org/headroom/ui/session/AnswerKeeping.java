package org.headroom.ui.session;

import java.util.Locale;
import java.util.Optional;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.RecordedAnswer;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.method.Answer;
import org.headroom.method.Prompt;
import org.headroom.method.Visibility;

/**
 * Keeps an answer without losing one that another face wrote meanwhile. Off the display thread.
 *
 * @param known what the form read or wrote last; empty for no answer
 * @param mine what stands in the form now
 */
record AnswerKeeping(String promptId, Optional<Answer> known, Answer mine, Visibility visibility) {

	/** What an empty field is kept as: it takes the answer away. */
	static final Answer NOTHING = new Answer.Text("");

	/**
	 * @param kept what is on disk now
	 * @param theirs what the other face had written, in plain words; empty when nobody interfered
	 */
	record Kept(Answer kept, String theirs) {
	}

	/** Writes mine; where somebody else wrote other words since, writes both. */
	Kept keep(SessionRoom room, OpenSession fresh, Locale locale) {
		Optional<Answer> stored = fresh.answer(promptId).map(RecordedAnswer::answer);
		boolean meddled = !stored.equals(known.filter(answer -> !answer.isEmpty())) && !stored.equals(Optional.of(mine)) && stored.isPresent();
		Answer kept = meddled ? both(mine, stored.get()) : mine;
		room.answer(fresh, promptId, kept, visibility);
		return new Kept(kept, meddled ? plain(fresh, stored.get(), locale) : "");
	}

	/** Words are joined; of other answers the one just given stands, and the other one is told. */
	private static Answer both(Answer mine, Answer theirs) {
		return mine instanceof Answer.Text(String words) && theirs instanceof Answer.Text(String others) && !words.contains(others)
				? new Answer.Text(others.contains(words) ? others : words + "\n" + others) : mine;
	}

	private String plain(OpenSession fresh, Answer answer, Locale locale) {
		return fresh.method().prompt(promptId).map(Prompt::answer).map(type -> type.plain(answer, locale)).orElseGet(() -> answer.plain(locale));
	}
}
