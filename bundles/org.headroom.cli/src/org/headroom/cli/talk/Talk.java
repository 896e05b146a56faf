package org.headroom.cli.talk;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Desk;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.sessions.AskedWords;
import org.headroom.domain.sessions.CarriedAnswer;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.RecordedAnswer;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.domain.team.Fact;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Settings;
import org.headroom.method.Closing;
import org.headroom.method.Lack;
import org.headroom.method.Party;
import org.headroom.method.Prompt;
import org.headroom.method.Stage;
import org.headroom.method.Visibility;
import org.headroom.questions.Offer;
import org.headroom.questions.Question;

/** Holds a session in the terminal until it is finished, put off, cancelled or left. */
public final class Talk {
	private static final String USUAL_CURRENCY = "EUR";
	private static final DateTimeFormatter LONG = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);

	private final Call call;
	private final Desk desk;
	private final SessionRoom room;
	private final Prompter prompter;
	private final Sitting sitting;
	private final OnOffer offer;
	private final PromptAsker asker;
	private final AnswerReader reader;
	private final Voices voices;
	private final Words words;
	private String announced = "";
	private boolean goalOffered;
	private boolean fieldsAsked;

	/** @param open running */
	public Talk(Call call, OpenSession open) {
		this.call = call;
		this.desk = call.desk();
		this.room = new SessionRoom(desk.workspace(), desk.clock(), desk.ids());
		this.prompter = new Prompter(call.terminal());
		this.sitting = new Sitting(room, desk.clock(), open);
		this.offer = new OnOffer(desk, open);
		this.reader = new AnswerReader(desk.today(), Currency.getInstance(desk.setting(Settings.CURRENCY).orElse(USUAL_CURRENCY)), desk.locale());
		this.asker = new PromptAsker(desk, prompter, reader, open.person().id());
		this.voices = new Voices(desk, call.terminal());
		this.words = Words.of(Talk.class, desk.locale());
	}

	/** Talks; everything said is kept as it is said. */
	public Exit hold() {
		greet();
		Orders orders = new Orders(this, desk, prompter, room);
		try (voices) {
			return held(orders);
		}
	}

	private Exit held(Orders orders) {
		while (true) {
			try {
				Optional<Exit> ended = step();
				if (ended.isPresent()) {
					return ended.get();
				}
			} catch (Broke broke) {
				Optional<Exit> ended = orders.carryOut(broke.line());
				if (ended.isPresent()) {
					return ended.get();
				}
			}
		}
	}

	private void greet() {
		OpenSession open = sitting.open();
		Page page = new Page().gap().line(open.person().name() + " · " + open.method().title().in(desk.locale()) + " · " + Kinds.of(open.session().kind(), words));
		page.sentence(words.say("talk.help"));
		List<String> facts = facts();
		if (!facts.isEmpty()) {
			facts.forEach(page.gap()::sentence);
		}
		call.terminal().say(page);
	}

	private Optional<Exit> step() {
		announce();
		Optional<Prompt> prompt = sitting.prompt();
		if (prompt.isPresent()) {
			ask(prompt.get());
			sitting.onward();
			return Optional.empty();
		}
		return endOfStage();
	}

	/** Tells once which stage it is, and what may be asked there. */
	void announce() {
		Stage stage = sitting.stage();
		int round = sitting.open().round(stage.id());
		if (announced.equals(stage.id() + round)) {
			return;
		}
		announced = stage.id() + round;
		Page page = new Page().line("").line(words.say("talk.stage", sitting.path().indexOf(stage) + 1, sitting.path().size(), stage.title().in(desk.locale()), stage.timeBox().inMinutes())
				+ (round > 0 ? " · " + words.say("talk.round", round + 1) : ""));
		if (!stage.purpose().isEmpty()) {
			page.sentence(stage.purpose().in(desk.locale()));
		}
		call.terminal().say(page);
		show(offer.open(stage.id()));
	}

	void show(List<Offer> offers) {
		Page page = new Page().gap();
		for (int place = 0; place < offers.size(); place++) {
			Offer each = offers.get(place);
			page.under(place == 0 ? words.say("talk.offered") : " ", place + 1 + "  " + each.question().text(desk.locale()) + " — " + each.reason().sentence(desk.locale()));
		}
		call.terminal().say(page);
	}

	private void ask(Prompt prompt) {
		Optional<RecordedAnswer> before = sitting.open().answer(prompt.id());
		Optional<CarriedAnswer> carried = sitting.open().offered(prompt.id());
		Optional<Question> drawn = before.isEmpty() ? offer.drawn(prompt) : Optional.empty();
		String asked = drawn.map(question -> question.text(desk.locale())).orElseGet(() -> voices.question(sitting.open(), prompt));
		Page page = new Page().line("").sentence(asked + (prompt.required() ? " *" : "")
				+ (prompt.visibility() == Visibility.MINE ? " (" + words.say("visibility.mine") + ")" : ""));
		String hint = reader.hint(prompt.answer());
		if (!hint.isEmpty()) {
			// Choices that do not fit in a line stand in one each: a number must not be cut off from what it means.
			page.sentence("  " + (hint.length() > call.terminal().width() - 2 ? hint.replace(" · ", "\n  ") : hint));
		}
		before.ifPresent(answer -> page.sentence(indented(words.say("talk.sofar", prompt.answer().plain(answer.answer(), desk.locale())))));
		carried.ifPresent(from -> page.sentence(indented(words.say("talk.carried", LONG.withLocale(desk.locale()).format(from.given()), prompt.answer().plain(from.answer(), desk.locale())))));
		call.terminal().say(page);
		boolean[] used = {false};
		Visibility level = before.map(RecordedAnswer::visibility).or(() -> carried.map(CarriedAnswer::visibility)).orElse(prompt.visibility());
		boolean typed = asker.ask(prompt.answer(), before.map(RecordedAnswer::answer).or(() -> carried.map(CarriedAnswer::answer)), answer -> {
			sitting.keep(prompt, answer, level);
			if (!answer.isEmpty()) {
				AskedWords.keep(desk.workspace(), sitting.open(), prompt, asked, desk.locale());
			}
			if (!used[0]) {
				drawn.ifPresent(offer::use);
				used[0] = true;
			}
		});
		if (!typed && carried.isPresent()) {
			sitting.takeOver(prompt);
		}
	}

	/** A table or a long answer takes several lines. */
	private static String indented(String text) {
		return "  " + text.replace("\n", "\n  ");
	}

	private Optional<Exit> endOfStage() {
		if (!alone(sitting.stage())) {
			insight(prompter.words("\n" + words.say("talk.saw")));
		}
		if (new Onward(prompter, sitting, desk.locale()).go()) {
			return Optional.empty();
		}
		askFields(true);
		if (!goalOffered && sitting.open().goals().isEmpty()) {
			goalOffered = true;
			new NewGoal(desk, prompter, room).ask(sitting.open(), "");
		}
		while (new Promises(desk, prompter, room).ask(sitting.open(), "")) {
			sitting.spend();
			sitting.refresh();
		}
		return finish();
	}

	/** A stage the manager goes through without the other one, who sees nothing there. */
	private static boolean alone(Stage stage) {
		return !stage.prompts().isEmpty() && stage.prompts().stream().allMatch(prompt -> prompt.visibility() == Visibility.MINE);
	}

	/** Keeps what they saw; the manager's own idea when it begins with "me:" or "ich:". */
	void insight(String typed) {
		if (!typed.isEmpty()) {
			boolean mine = typed.matches("(?i)(me|ich):.*");
			String said = mine ? typed.substring(typed.indexOf(':') + 1).strip() : typed;
			room.insight(sitting.open(), said, mine ? Party.MANAGER : Party.SALESPERSON, Visibility.OURS);
			sitting.spend();
			sitting.refresh();
		}
	}

	/** Ends it, or says what is missing and goes there. */
	Optional<Exit> finish() {
		sitting.spend();
		Closing closing = room.finish(sitting.open());
		if (closing.isComplete()) {
			sitting.refresh();
			voices.notices(sitting.open()).forEach(notice -> prompter.tell("\n" + notice));
			prompter.tell("\n" + words.say("talk.finished", sitting.open().session().minutes(), sitting.open().commitments().size(), sitting.open().insights().size()));
			return Optional.of(Exit.OK);
		}
		prompter.tell("\n" + words.say("talk.lacks"));
		closing.lacks().forEach(lack -> prompter.tell("  " + lack.say(desk.locale())));
		closing.lacks().stream().map(Lack::prompt).filter(prompt -> !prompt.isEmpty()).findFirst().ifPresent(this::goTo);
		return Optional.empty();
	}

	private void goTo(String promptId) {
		sitting.open().method().fields().stream().filter(field -> field.id().equals(promptId)).findFirst().ifPresentOrElse(this::ask, () -> sitting.seek(promptId));
	}

	/** What the method wants recorded about the session as a whole; by itself it asks once. */
	void askFields(boolean onceOnly) {
		if (onceOnly && fieldsAsked || sitting.open().method().fields().isEmpty()) {
			return;
		}
		fieldsAsked = true;
		call.terminal().say(new Page().line("").line(words.say("talk.fields")));
		sitting.open().method().fields().forEach(this::ask);
	}

	Sitting sitting() {
		return sitting;
	}

	OnOffer offer() {
		return offer;
	}

	List<String> facts() {
		return Stream.concat(offer.facts().stream().map((Fact fact) -> fact.sentence(desk.locale())), voices.insights(sitting.open()).stream()).toList();
	}
}
