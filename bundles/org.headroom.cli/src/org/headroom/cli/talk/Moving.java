package org.headroom.cli.talk;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.headroom.cli.desk.Desk;
import org.headroom.cli.desk.Moments;
import org.headroom.cli.terminal.Json;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.domain.words.Words;
import org.headroom.method.Party;

/** Puts the session off or ends it without a result, with the reason. */
final class Moving {
	private final Desk desk;
	private final Prompter prompter;
	private final SessionRoom room;
	private final Words words;

	Moving(Desk desk, Prompter prompter, SessionRoom room) {
		this.desk = desk;
		this.prompter = prompter;
		this.room = room;
		this.words = Words.of(Moving.class, desk.locale());
	}

	/** False when no day was given: it goes on. */
	boolean defer(OpenSession open, String typed) {
		Optional<LocalDateTime> when = Optional.of(typed).filter(text -> !text.isEmpty()).flatMap(text -> Moments.moment(text, desk.today()))
				.or(() -> prompter.reading(words.say("move.when"), text -> Moments.moment(text, desk.today()), words.say("wrong.answer", desk.today().plusDays(7) + " 10:00")));
		Optional<SessionMove.Reason> reason = when.flatMap(day -> reason());
		reason.ifPresent(why -> room.defer(open.session().id(), when.get(), by(), why, why == SessionMove.Reason.OTHER ? sentence() : ""));
		return reason.isPresent();
	}

	/** False when no reason was given: it goes on. */
	boolean cancel(OpenSession open) {
		Optional<SessionMove.Reason> reason = reason();
		reason.ifPresent(why -> room.cancel(open.session().id(), by(), why, why == SessionMove.Reason.OTHER ? sentence() : ""));
		return reason.isPresent();
	}

	private Optional<SessionMove.Reason> reason() {
		List<SessionMove.Reason> reasons = List.of(SessionMove.Reason.values());
		prompter.tell(String.join("\n", IntStream.range(0, reasons.size()).mapToObj(index -> "  " + (index + 1) + " " + named(reasons.get(index))).toList()));
		return prompter.reading(words.say("move.why"), text -> IntStream.range(0, reasons.size())
				.filter(index -> text.equals(Integer.toString(index + 1)) || text.equalsIgnoreCase(Json.token(reasons.get(index)))).mapToObj(reasons::get).findFirst(),
				words.say("wrong.answer", "1 … " + reasons.size()));
	}

	private String named(SessionMove.Reason reason) {
		return switch (reason) {
			case AFTER_QUARTER_END -> words.say("reason.afterQuarterEnd");
			case CUSTOMER_CAME_FIRST -> words.say("reason.customerCameFirst");
			case ILLNESS_OR_LEAVE -> words.say("reason.illnessOrLeave");
			case NOTHING_TO_BRING -> words.say("reason.nothingToBring");
			case NOT_NEEDED -> words.say("reason.notNeeded");
			case OTHER -> words.say("reason.other");
		};
	}

	private Party by() {
		return prompter.reading(words.say("move.by"), text -> switch (text.toLowerCase(Locale.ROOT)) {
			case "1" -> Optional.of(Party.MANAGER);
			case "2" -> Optional.of(Party.SALESPERSON);
			default -> Optional.empty();
		}, words.say("wrong.answer", "1, 2")).orElse(Party.MANAGER);
	}

	private String sentence() {
		String said = "";
		while (said.isEmpty()) {
			said = prompter.words(words.say("move.words"));
		}
		return said;
	}
}
