package org.headroom.questions;

import java.util.List;
import org.headroom.method.LocalText;

/**
 * Questions that come together, checked.
 *
 * @param id lower-case words joined by dashes; the first half of every question's key
 * @param title for people
 * @param version grows with each edition, from 1
 * @param questions each with a key that occurs once
 */
public record Pack(String id, LocalText title, int version, List<QuestionDraft> questions) {

	public Pack {
		questions = List.copyOf(questions);
	}
}
