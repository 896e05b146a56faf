package org.headroom.cli.talk;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.headroom.cli.desk.Desk;
import org.headroom.cli.desk.Moments;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.domain.words.Words;
import org.headroom.method.AnswerType;
import org.headroom.method.Party;

/** Asks for a promise: whose, what, until when, if and then, how sure. Kept from the first words on. */
final class Promises {
	private final Desk desk;
	private final Prompter prompter;
	private final SessionRoom room;
	private final Words words;

	Promises(Desk desk, Prompter prompter, SessionRoom room) {
		this.desk = desk;
		this.prompter = prompter;
		this.room = room;
		this.words = Words.of(Promises.class, desk.locale());
	}

	/** False when there was none. */
	boolean ask(OpenSession open, String typed) {
		String what = typed.isEmpty() ? prompter.words("\n" + words.say("promise.what")) : typed;
		if (what.isEmpty()) {
			return false;
		}
		Commitment commitment = room.commitment(open, Party.SALESPERSON, what);
		room.save(commitment);
		whose(open).ifPresent(party -> commitment.reword(party, what));
		room.save(commitment);
		due().ifPresent(commitment::dueOn);
		room.save(commitment);
		plan(commitment);
		confidence(open).ifPresent(commitment::confidence);
		room.save(commitment);
		return true;
	}

	private Optional<Party> whose(OpenSession open) {
		return prompter.reading(words.say("promise.whose", open.person().name()), text -> switch (text.toLowerCase(Locale.ROOT)) {
			case "1", "salesperson", "theirs" -> Optional.of(Party.SALESPERSON);
			case "2", "manager", "me", "mine", "ich" -> Optional.of(Party.MANAGER);
			default -> Optional.empty();
		}, words.say("wrong.answer", "1, 2"));
	}

	private Optional<LocalDate> due() {
		return prompter.reading(words.say("promise.due"), text -> Moments.day(text, desk.today()), words.say("wrong.answer", desk.today() + ", +14"));
	}

	private void plan(Commitment commitment) {
		String situation = prompter.words(words.say("promise.if"));
		if (!situation.isEmpty()) {
			commitment.plan(situation, prompter.words(words.say("promise.then")));
			room.save(commitment);
		}
	}

	private Optional<Integer> confidence(OpenSession open) {
		AnswerType.Scale scale = open.method().commitments().willingness();
		return prompter.reading(words.say("promise.confidence", scale.min(), scale.max()), text -> text.matches("[0-9]{1,2}") && Integer.parseInt(text) >= scale.min()
				&& Integer.parseInt(text) <= scale.max() ? Optional.of(Integer.valueOf(text)) : Optional.empty(), words.say("wrong.answer", scale.min() + " … " + scale.max()));
	}
}
