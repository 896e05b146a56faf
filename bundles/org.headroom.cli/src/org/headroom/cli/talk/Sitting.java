package org.headroom.cli.talk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.method.Answer;
import org.headroom.method.Prompt;
import org.headroom.method.Stage;
import org.headroom.method.Visibility;

/** Where the two are: the stage, the prompt in it, and the time spent there. */
final class Sitting {
	/** Whoever leaves the keyboard for longer is not in the session. */
	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

	private final SessionRoom room;
	private final Clock clock;
	private OpenSession open;
	private int position;
	private Instant since;

	Sitting(SessionRoom room, Clock clock, OpenSession open) {
		this.room = room;
		this.clock = clock;
		this.open = open;
		this.since = Instant.now(clock);
		this.position = firstUnanswered();
	}

	OpenSession open() {
		return open;
	}

	Stage stage() {
		return open.run().stage();
	}

	List<Stage> path() {
		return open.run().path();
	}

	Optional<Prompt> prompt() {
		List<Prompt> prompts = stage().prompts();
		return position < prompts.size() ? Optional.of(prompts.get(position)) : Optional.empty();
	}

	private int firstUnanswered() {
		List<Prompt> prompts = stage().prompts();
		int last = prompts.size();
		while (last > 0 && open.answer(prompts.get(last - 1).id()).isEmpty()) {
			last--;
		}
		return last;
	}

	void keep(Prompt prompt, Answer answer, Visibility visibility) {
		room.answer(open, prompt.id(), answer, visibility);
		spend();
		refresh();
	}

	/** Keeps what the session before offers for a prompt. */
	void takeOver(Prompt prompt) {
		room.takeOver(open, prompt.id());
		spend();
		refresh();
	}

	void onward() {
		position++;
	}

	/** To the prompt before this one, over the edge of the stage where need be. False at the very beginning. */
	boolean back() {
		if (position > 0) {
			position = Math.min(position, stage().prompts().size()) - 1;
			return true;
		}
		int here = path().indexOf(stage());
		if (here <= 0 || !enter(path().get(here - 1).id())) {
			return false;
		}
		position = Math.max(0, stage().prompts().size() - 1);
		return true;
	}

	/** "Continue": on, or around once more, as the method has it. False at the end. */
	boolean step() {
		return go(() -> room.step(open), open.run().next().isPresent());
	}

	/** Another round, where the method has one here. */
	boolean again() {
		return go(() -> room.again(open), open.run().again().isPresent());
	}

	private boolean go(Supplier<OpenSession> move, boolean possible) {
		if (possible) {
			spend();
			open = move.get();
			position = 0;
		}
		return possible;
	}

	/** The first stage behind that one which may be entered from here: where somebody goes who passes over it. */
	Optional<Stage> behind(Stage passed) {
		List<Stage> path = path();
		return open.enterable().stream().filter(stage -> path.indexOf(stage) > path.indexOf(passed) && path.indexOf(stage) > path.indexOf(stage())).findFirst();
	}

	/** False when the method does not lead there from here. */
	boolean enter(String stageId) {
		if (open.enterable().stream().noneMatch(stage -> stage.id().equals(stageId))) {
			return false;
		}
		spend();
		open = room.enter(open, stageId);
		position = 0;
		return true;
	}

	/** To a prompt, wherever it is asked; stays where it is when that stage can't be entered. */
	void seek(String promptId) {
		open.method().stageOf(promptId).ifPresent(stage -> {
			if (stage.id().equals(stage().id()) || enter(stage.id())) {
				position = stage.prompts().indexOf(stage.prompt(promptId).orElseThrow());
			}
		});
	}

	/** Books the time since the last answer on this stage. */
	void spend() {
		Instant now = Instant.now(clock);
		Duration pause = Duration.between(since, now);
		since = now;
		if (pause.toSeconds() > 0) {
			room.spend(open, pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
		}
	}

	void refresh() {
		open = room.open(open.session().id());
	}
}
