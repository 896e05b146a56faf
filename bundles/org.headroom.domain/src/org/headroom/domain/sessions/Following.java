package org.headroom.domain.sessions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.headroom.method.Answer;
import org.headroom.method.CarryOver;
import org.headroom.method.Method;
import org.headroom.method.MethodVersion;
import org.headroom.method.Prompt;
import org.headroom.method.Visibility;

/** What a session has from the one before it: which one that is, and the answers it carries over. */
final class Following {
	private final Sessions sessions;
	private final Clock clock;

	Following(Sessions sessions, Clock clock) {
		this.sessions = sessions;
		this.clock = clock;
	}

	/** The last finished session of the two on the same method. */
	Optional<CoachingSession> before(CoachingSession session, Method method) {
		return sessions.of(session.personId()).stream()
				.filter(each -> each.id() != session.id() && each.state() == SessionState.FINISHED && each.methodId().equals(method.id()))
				.max(Comparator.comparing((CoachingSession each) -> each.endedAt().orElse(Instant.MIN)).thenComparing(CoachingSession::id));
	}

	/** What the followed session offers, as the method of the later one understands it. A level that a prompt does not allow is not broken. */
	List<CarriedAnswer> carried(CoachingSession session, Method method) {
		Optional<CoachingSession> earlier = method.carriesOver().isEmpty() ? Optional.empty() : session.followsId().flatMap(sessions::byId);
		return earlier.map(each -> offers(each, method)).orElse(List.of());
	}

	private List<CarriedAnswer> offers(CoachingSession earlier, Method method) {
		Map<String, Answer> answers = new HashMap<>();
		Map<String, Visibility> levels = new HashMap<>();
		MethodVersion version = MethodVersion.parse(earlier.methodVersion());
		sessions.answers(earlier.id()).stream().sorted(Comparator.comparingInt(RecordedAnswer::round))
				.forEach(given -> method.understand(version, Map.of(given.promptId(), given.answer())).forEach((prompt, answer) -> {
					answers.put(prompt, answer);
					levels.put(prompt, given.visibility());
				}));
		LocalDate day = LocalDate.ofInstant(earlier.endedAt().orElse(Instant.now(clock)), clock.getZone());
		return method.carriesOver().stream().flatMap(pair -> offer(pair, method, answers, levels, day)).toList();
	}

	private static Stream<CarriedAnswer> offer(CarryOver pair, Method method, Map<String, Answer> answers, Map<String, Visibility> levels, LocalDate day) {
		Prompt to = method.prompt(pair.to()).orElseThrow();
		return Stream.ofNullable(answers.get(pair.from())).filter(answer -> to.allowed().contains(levels.get(pair.from())) && to.answer().accepts(answer).fits())
				.map(answer -> new CarriedAnswer(to.id(), answer, levels.get(pair.from()), day));
	}
}
