package org.headroom.cli.talk;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Desk;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.terminal.Page;
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

	private final Call call;
	private final Desk desk;
	private final SessionRoom room;
	private final Prompter prompter;
	private final Sitting sitting;
	private final OnOffer offer;
	private final PromptAsker asker;
	private final AnswerReader reader;
	private final Words words;
	private String announced = "";
	private boolean goalOffered;

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
		this.words = Words.of(Talk.class, desk.locale());
	}

	/** Talks; everything said is kept as it is said. */
	public Exit hold() {
		greet();
		Orders orders = new Orders(this, desk, prompter, room);
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
		facts().forEach(page.gap()::sentence);
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
		if (announced.equals(stage.id())) {
			return;
		}
		announced = stage.id();
		Page page = new Page().line("").line(words.say("talk.stage", sitting.path().indexOf(stage) + 1, sitting.path().size(), stage.title().in(desk.locale()), stage.timeBox().inMinutes()));
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
		Optional<Question> drawn = before.isEmpty() ? offer.drawn(prompt) : Optional.empty();
		Page page = new Page().line("").sentence(drawn.map(question -> question.text(desk.locale())).orElse(prompt.text().in(desk.locale())) + (prompt.required() ? " *" : "")
				+ (prompt.visibility() == Visibility.MINE ? " (" + words.say("visibility.mine") + ")" : ""));
		String hint = reader.hint(prompt.answer());
		if (!hint.isEmpty()) {
			page.sentence("  " + hint);
		}
		before.ifPresent(answer -> page.sentence("  " + words.say("talk.sofar", prompt.answer().plain(answer.answer(), desk.locale()))));
		call.terminal().say(page);
		boolean[] used = {false};
		asker.ask(prompt.answer(), before.map(RecordedAnswer::answer), answer -> {
			sitting.keep(prompt, answer, before.map(RecordedAnswer::visibility).orElse(prompt.visibility()));
			if (!used[0]) {
				drawn.ifPresent(offer::use);
				used[0] = true;
			}
		});
	}

	private Optional<Exit> endOfStage() {
		insight(prompter.words("\n" + words.say("talk.saw")));
		Optional<Stage> next = sitting.open().run().next();
		if (next.isPresent()) {
			sitting.enter(next.get().id());
			return Optional.empty();
		}
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
			prompter.tell("\n" + words.say("talk.finished", sitting.open().session().minutes(), sitting.open().commitments().size(), sitting.open().insights().size()));
			return Optional.of(Exit.OK);
		}
		prompter.tell("\n" + words.say("talk.lacks"));
		closing.lacks().forEach(lack -> prompter.tell("  " + lack.say(desk.locale())));
		closing.lacks().stream().map(Lack::prompt).filter(prompt -> !prompt.isEmpty()).findFirst().ifPresent(sitting::seek);
		return Optional.empty();
	}

	Sitting sitting() {
		return sitting;
	}

	OnOffer offer() {
		return offer;
	}

	List<String> facts() {
		return offer.facts().stream().map((Fact fact) -> fact.sentence(desk.locale())).toList();
	}

	/** So that the stage is told again. */
	void forgetAnnounced() {
		announced = "";
	}
}
