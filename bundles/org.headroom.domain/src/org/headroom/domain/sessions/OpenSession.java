package org.headroom.domain.sessions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.people.Person;
import org.headroom.method.Answer;
import org.headroom.method.Method;
import org.headroom.method.MethodRun;
import org.headroom.method.Pledge;
import org.headroom.method.Recorded;
import org.headroom.method.Stage;

/**
 * A session with everything recorded in it, as it was read: what a face shows, and what the method judges.
 *
 * @param method the definition it runs on, as it was when it began
 * @param goals agreed in this session
 */
public record OpenSession(CoachingSession session, Person person, Method method, List<RecordedAnswer> answers, List<StageTime> times,
		List<Insight> insights, List<Commitment> commitments, List<Goal> goals) {
	public OpenSession {
		answers = List.copyOf(answers);
		times = List.copyOf(times);
		insights = List.copyOf(insights);
		commitments = List.copyOf(commitments);
		goals = List.copyOf(goals);
	}

	/** The answer to a prompt; of several rounds the latest. */
	public Optional<RecordedAnswer> answer(String promptId) {
		return answers.stream().filter(answer -> answer.promptId().equals(promptId)).reduce((one, later) -> later.round() >= one.round() ? later : one);
	}

	/** Seconds spent in a stage so far. */
	public int seconds(String stageId) {
		return times.stream().filter(time -> time.stageId().equals(stageId)).mapToInt(StageTime::seconds).sum();
	}

	/** Where it stands in its method: which stages may be entered, and what is missing. */
	public MethodRun run() {
		Map<String, Answer> latest = new LinkedHashMap<>();
		answers.forEach(answer -> latest.put(answer.promptId(), answer.answer()));
		List<Pledge> pledges = commitments.stream().map(OpenSession::pledge).toList();
		Recorded recorded = new Recorded(latest, pledges, !goals.isEmpty(), insights.size());
		return new MethodRun(method, false, session.stageId(), recorded);
	}

	/** The stages that may be entered now: those the method leads to from here, and any the two were in before. */
	public List<Stage> enterable() {
		MethodRun run = run();
		Set<String> open = Stream.concat(run.enterable().stream().map(Stage::id), times.stream().map(StageTime::stageId)).collect(Collectors.toSet());
		return run.path().stream().filter(stage -> open.contains(stage.id()) && !stage.id().equals(session.stageId())).toList();
	}

	private static Pledge pledge(Commitment commitment) {
		boolean ifThen = !commitment.ifSituation().isEmpty() && !commitment.thenAction().isEmpty();
		return new Pledge(commitment.owner(), commitment.dueOn().isPresent(), ifThen, commitment.confidence().orElse(Pledge.UNRATED));
	}
}
