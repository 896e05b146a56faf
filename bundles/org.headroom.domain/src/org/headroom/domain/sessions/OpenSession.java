package org.headroom.domain.sessions;

import java.util.Comparator;
import java.util.HashSet;
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
 * @param answers of all rounds
 * @param goals agreed in this session
 * @param carried what the session before offers this one
 */
public record OpenSession(CoachingSession session, Person person, Method method, List<RecordedAnswer> answers, List<StageTime> times,
		List<Insight> insights, List<Commitment> commitments, List<Goal> goals, List<CarriedAnswer> carried) {
	public OpenSession {
		answers = List.copyOf(answers);
		times = List.copyOf(times);
		insights = List.copyOf(insights);
		commitments = List.copyOf(commitments);
		goals = List.copyOf(goals);
		carried = List.copyOf(carried);
	}

	/** The answer to a prompt or field in the round its stage is in: what a form shows. A round that has just begun has none. */
	public Optional<RecordedAnswer> answer(String promptId) {
		int round = round(stageOf(promptId));
		return answers.stream().filter(answer -> answer.promptId().equals(promptId) && answer.round() == round).findFirst();
	}

	/** The answers to a prompt in all rounds, the first round's first: what a record shows. */
	public List<RecordedAnswer> rounds(String promptId) {
		return answers.stream().filter(answer -> answer.promptId().equals(promptId)).sorted(Comparator.comparingInt(RecordedAnswer::round)).toList();
	}

	/** The round a stage is in, from 0. */
	public int round(String stageId) {
		return session.rounds().getOrDefault(stageId, 0);
	}

	/** What the session before offers for a prompt that has no answer yet. */
	public Optional<CarriedAnswer> offered(String promptId) {
		return answer(promptId).isPresent() || !rounds(promptId).isEmpty() ? Optional.empty()
				: carried.stream().filter(each -> each.promptId().equals(promptId)).findFirst();
	}

	/** Whether it goes on from an earlier session of the two, so that deferred stages open it. */
	public boolean followUp() {
		return session.followsId().isPresent();
	}

	/** The latest answer to each prompt, in the order they are asked, as the method judges them. */
	public Map<String, Answer> latest() {
		Map<String, Answer> latest = new LinkedHashMap<>();
		answers.stream().sorted(Comparator.comparingInt(RecordedAnswer::round)).forEach(answer -> latest.put(answer.promptId(), answer.answer()));
		return latest;
	}

	/** Seconds spent in a stage so far. */
	public int seconds(String stageId) {
		return times.stream().filter(time -> time.stageId().equals(stageId)).mapToInt(StageTime::seconds).sum();
	}

	/** Where it stands in its method: which stages may be entered, and what is missing. */
	public MethodRun run() {
		List<Pledge> pledges = commitments.stream().map(OpenSession::pledge).toList();
		Set<String> earlier = new HashSet<>(latest().keySet());
		earlier.removeIf(prompt -> answer(prompt).isPresent());
		return new MethodRun(method, followUp(), session.stageId(), new Recorded(latest(), pledges, !goals.isEmpty(), insights.size(), session.rounds(), earlier));
	}

	/** Empty for a field of the session. */
	private String stageOf(String promptId) {
		return method.stageOf(promptId).map(Stage::id).orElse("");
	}

	/**
	 * The stages that may be entered now: those the method leads to from here, and any the two were in before where it lets them
	 * go back at will. Where it does not, a stage they left with something missing stays open all the same, or they could never finish.
	 */
	public List<Stage> enterable() {
		MethodRun run = run();
		Stream<String> before = times.stream().map(StageTime::stageId).filter(stage -> method.flow().freeBack() || !run.closing(stage).isComplete());
		Set<String> open = Stream.concat(run.enterable().stream().map(Stage::id), before).collect(Collectors.toSet());
		return run.path().stream().filter(stage -> open.contains(stage.id()) && !stage.id().equals(session.stageId())).toList();
	}

	private static Pledge pledge(Commitment commitment) {
		boolean ifThen = !commitment.ifSituation().isEmpty() && !commitment.thenAction().isEmpty();
		return new Pledge(commitment.owner(), commitment.dueOn().isPresent(), ifThen, commitment.confidence().orElse(Pledge.UNRATED));
	}
}
