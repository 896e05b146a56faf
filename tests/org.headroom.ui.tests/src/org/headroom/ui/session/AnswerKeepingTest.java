package org.headroom.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.headroom.domain.sessions.RecordedAnswer;
import org.headroom.method.Answer;
import org.headroom.method.Visibility;
import org.headroom.ui.desk.SmallTeam;
import org.junit.jupiter.api.Test;

class AnswerKeepingTest {
	private final SmallSession small = new SmallSession();

	@Test
	void whatNobodyElseTouchedIsKeptAsItIs() {
		AnswerKeeping.Kept kept = keep("aim", Optional.empty(), new Answer.Text("Two accounts"));
		assertEquals("", kept.theirs());
		assertEquals(Optional.of(new Answer.Text("Two accounts")), stored("aim"));
	}

	@Test
	void wordsOfAnotherFaceAreKeptBesideMine() {
		small.say("aim", "Written on the command line");
		AnswerKeeping.Kept kept = keep("aim", Optional.empty(), new Answer.Text("Typed here"));
		assertEquals("Written on the command line", kept.theirs());
		assertEquals(Optional.of(new Answer.Text("Typed here\nWritten on the command line")), stored("aim"));
	}

	@Test
	void anotherPointOnAScaleIsToldAndMineCounts() {
		small.room.answer(small.open(), "sure", new Answer.ScalePoint(3), Visibility.OURS);
		AnswerKeeping.Kept kept = keep("sure", Optional.empty(), new Answer.ScalePoint(8));
		assertEquals("3 / 10", kept.theirs());
		assertEquals(Optional.of(new Answer.ScalePoint(8)), stored("sure"));
	}

	@Test
	void anEmptyFieldTakesTheAnswerAway() {
		small.say("aim", "Two accounts");
		keep("aim", Optional.of(new Answer.Text("Two accounts")), AnswerKeeping.NOTHING);
		assertTrue(stored("aim").isEmpty());
	}

	@Test
	void typingOnAfterAWriteOfMineIsNoConflict() {
		small.say("aim", "Two");
		AnswerKeeping.Kept kept = keep("aim", Optional.of(new Answer.Text("Two")), new Answer.Text("Two accounts"));
		assertEquals("", kept.theirs());
	}

	private AnswerKeeping.Kept keep(String prompt, Optional<Answer> known, Answer mine) {
		return new AnswerKeeping(prompt, known, mine, Visibility.OURS).keep(small.room, small.open(), SmallTeam.ENGLISH);
	}

	private Optional<Answer> stored(String prompt) {
		return small.open().answer(prompt).map(RecordedAnswer::answer);
	}
}
