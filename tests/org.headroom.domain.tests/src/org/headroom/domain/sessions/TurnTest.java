package org.headroom.domain.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TurnTest {

	@Test
	void anAnswerToThePromptAloneIsOneTurn() {
		assertEquals(List.of(new Turn("What happens?", "She waits.\n\nThen she calls.")), turns("She waits.\n\nThen she calls.\n"));
	}

	@Test
	void aQuestionOnOfferIsATurnOfItsOwn() {
		String said = Turn.quote("She waits. ", "Since when?") + "March.";
		assertEquals(List.of(new Turn("What happens?", "She waits."), new Turn("Asked: Since when?", "March.")), turns(said));
	}

	@Test
	void wherePeopleAnsweredOnlyTheQuestionOnOfferThePromptIsNoTurn() {
		assertEquals(List.of(new Turn("Asked: Since when?", "March.\nApril.")), turns(Turn.quote("", "Since when?") + "March.\nApril.\n"));
	}

	@Test
	void aQuestionThatGotNoAnswerIsStillThere() {
		String said = Turn.quote(Turn.quote("", "Since when?"), "Why?") + "\n";
		assertEquals(List.of(new Turn("Asked: Since when?", "–"), new Turn("Asked: Why?", "–")), turns(said));
	}

	@Test
	void quotationMarksOfTheirOwnAreWords() {
		assertEquals(List.of(new Turn("What happens?", "»Nein«, sagt er.")), turns("»Nein«, sagt er."));
	}

	private static List<Turn> turns(String said) {
		return Turn.of("What happens?", said, other -> "Asked: " + other);
	}
}
