package org.headroom.ui.session;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.method.Answer;
import org.headroom.method.AnswerType;
import org.headroom.method.CommitmentRule;
import org.headroom.method.LocalText;
import org.headroom.method.Method;
import org.headroom.method.Prompt;
import org.headroom.method.PromptSource;
import org.headroom.method.Stage;
import org.headroom.method.TimeBox;
import org.headroom.method.Visibility;
import org.headroom.questions.Question;
import org.headroom.questions.QuestionDraft;
import org.headroom.questions.Questions;
import org.headroom.questions.fakes.InMemoryQuestions;
import org.headroom.ui.desk.SmallTeam;

/** A session of Darcel's on a method of two stages, with a bank of eight questions for each. */
final class SmallSession {
	final SmallTeam team;
	final InMemoryQuestions bank = new InMemoryQuestions();
	final SessionRoom room;
	final long id;

	SmallSession() {
		this(method());
	}

	SmallSession(Method method) {
		this(new SmallTeam(), method);
	}

	private SmallSession(SmallTeam team, Method method) {
		this.team = team;
		team.workspace.with(Questions.class, bank);
		for (String stage : List.of("goal", "will")) {
			for (int i = 1; i <= 8; i++) {
				bank.save(Question.own(team.ids.incrementAndGet(), QuestionDraft.open(stage + " question " + i + "?", "", stage)));
			}
		}
		room = new SessionRoom(team.workspace, team.clock, team.ids::incrementAndGet);
		id = room.begin(team.person("Darcel S"), SessionKind.DEVELOPMENT, method).session().id();
	}

	/** The session after it, on the same method. */
	SmallSession next() {
		return new SmallSession(team, open().method());
	}

	static Method method() {
		Prompt needed = Prompt.of("aim", LocalText.english("What do you want?"), AnswerType.FreeText.PLAIN).asRequired();
		Prompt drawn = new Prompt("beyond", LocalText.english("And beyond?"), LocalText.NONE, new PromptSource.FromBank("goal", List.of()), AnswerType.FreeText.PLAIN,
				Visibility.OURS, Set.of(Visibility.OURS), false);
		Stage goal = Stage.of("goal", LocalText.english("Goal"), TimeBox.minutes(8), List.of(needed, drawn));
		Stage will = Stage.of("will", LocalText.english("Will"), TimeBox.minutes(10),
				List.of(Prompt.of("sure", LocalText.english("How sure?"), AnswerType.Scale.ZERO_TO_TEN)));
		return Method.draft("small").title(LocalText.english("Small")).stages(List.of(goal, will))
				.commitments(new CommitmentRule(1, 0, 0, true, false, AnswerType.Scale.ZERO_TO_TEN)).build();
	}

	OpenSession open() {
		return room.open(id);
	}

	SessionView view() {
		return SessionView.read(team.workspace, id, team.clock, team.ids::incrementAndGet, SmallTeam.ENGLISH);
	}

	void say(String promptId, String words) {
		room.answer(open(), promptId, new Answer.Text(words), Visibility.OURS);
	}

	void spend(int seconds) {
		room.spend(open(), Duration.ofSeconds(seconds));
	}
}
