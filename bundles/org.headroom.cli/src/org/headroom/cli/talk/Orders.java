package org.headroom.cli.talk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.headroom.cli.desk.Desk;
import org.headroom.cli.desk.Exit;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.domain.words.Words;
import org.headroom.method.Lack;
import org.headroom.method.Stage;

/** Carries out what is typed with a colon in front. */
final class Orders {
	static final Set<String> NAMES = Set.of("quit", "q", "finish", "defer", "cancel", "back", "b", "next", "n", "again", "stage", "saw", "promise", "goal", "fields", "ask", "another",
			"facts", "missing", "help");

	private final Talk talk;
	private final Desk desk;
	private final Prompter prompter;
	private final SessionRoom room;
	private final Words words;

	Orders(Talk talk, Desk desk, Prompter prompter, SessionRoom room) {
		this.talk = talk;
		this.desk = desk;
		this.prompter = prompter;
		this.room = room;
		this.words = Words.of(Orders.class, desk.locale());
	}

	/** How the session ended; empty while it goes on. An order may itself ask, and be broken by another one. */
	Optional<Exit> carryOut(Line line) {
		try {
			return switch (line) {
				case Line.Order order -> order(order);
				case Line.End end -> left();
				case Line.Said said -> Optional.empty();
				case Line.Blank blank -> Optional.empty();
			};
		} catch (Broke again) {
			return carryOut(again.line());
		}
	}

	private Optional<Exit> order(Line.Order order) {
		Sitting sitting = talk.sitting();
		OpenSession open = sitting.open();
		switch (order.name()) {
			case "quit", "q" -> {
				return left();
			}
			case "finish" -> {
				return talk.finish();
			}
			case "defer" -> {
				return new Moving(desk, prompter, room).defer(open, order.rest()) ? ended("talk.deferred") : Optional.empty();
			}
			case "cancel" -> {
				return new Moving(desk, prompter, room).cancel(open) ? ended("talk.cancelled") : Optional.empty();
			}
			case "back", "b" -> back(sitting);
			case "next", "n" -> next(sitting);
			case "again" -> again(sitting);
			case "stage" -> stage(sitting, order.rest());
			case "fields" -> talk.askFields(false);
			case "saw" -> talk.insight(order.rest().isEmpty() ? prompter.words(words.say("talk.saw")) : order.rest());
			case "promise" -> promise(sitting, order.rest());
			case "goal" -> goal(sitting, order.rest());
			case "ask" -> ask(order.rest());
			case "another" -> talk.show(talk.offer().another());
			case "facts" -> facts();
			case "missing" -> missing(sitting);
			default -> prompter.tell(words.say("talk.orders"));
		}
		return Optional.empty();
	}

	private Optional<Exit> left() {
		talk.sitting().spend();
		prompter.tell("\n" + words.say("talk.left", talk.sitting().open().person().name()));
		return Optional.of(Exit.UNFINISHED);
	}

	private Optional<Exit> ended(String key) {
		prompter.tell(words.say(key));
		return Optional.of(Exit.OK);
	}

	private void back(Sitting sitting) {
		if (!sitting.back()) {
			prompter.tell(words.say("talk.first"));
		}
	}

	private void next(Sitting sitting) {
		if (!sitting.step()) {
			prompter.tell(words.say("talk.last"));
		}
	}

	private void again(Sitting sitting) {
		if (!sitting.again()) {
			prompter.tell(words.say("talk.once"));
		}
	}

	private void stage(Sitting sitting, String which) {
		List<Stage> path = sitting.path();
		Optional<Stage> wanted = path.stream().filter(stage -> which.equals(Integer.toString(path.indexOf(stage) + 1)) || stage.id().equalsIgnoreCase(which)
				|| stage.title().in(desk.locale()).toLowerCase(Locale.ROOT).equals(which.toLowerCase(Locale.ROOT))).findFirst();
		if (wanted.isEmpty() || !sitting.enter(wanted.get().id())) {
			prompter.tell(words.say("talk.noWay", String.join(", ", sitting.open().enterable().stream().map(each -> each.title().in(desk.locale())).toList())));
		}
	}

	private void promise(Sitting sitting, String what) {
		new Promises(desk, prompter, room).ask(sitting.open(), what);
		sitting.refresh();
	}

	private void goal(Sitting sitting, String title) {
		new NewGoal(desk, prompter, room).ask(sitting.open(), title);
		sitting.refresh();
	}

	private void ask(String place) {
		Optional<String> asked = place.matches("[1-9]") ? talk.offer().asked(Integer.parseInt(place)).map(question -> question.text(desk.locale())) : Optional.empty();
		prompter.tell(asked.map(text -> words.say("talk.asked", text)).orElseGet(() -> words.say("wrong.answer", ":ask 1")));
	}

	private void facts() {
		List<String> facts = talk.facts();
		prompter.tell(facts.isEmpty() ? words.say("talk.noFacts") : String.join("\n", facts));
	}

	private void missing(Sitting sitting) {
		List<Lack> lacks = sitting.open().run().closing().lacks();
		prompter.tell(lacks.isEmpty() ? words.say("talk.complete") : String.join("\n", lacks.stream().map(lack -> lack.say(desk.locale())).toList()));
	}
}
