package org.headroom.questions;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody was asked, seen from a session: in it or in the few before it, or longer ago. */
record AskedBefore(Set<Long> lately, Set<Long> ever) {

	/** Sessions in which nothing was asked from the bank do not count as one of the few. */
	static AskedBefore of(List<QuestionUse> uses, long sessionId, int sessions) {
		Map<Long, Instant> lastAsked = uses.stream().filter(use -> use.sessionId() != sessionId)
				.collect(Collectors.toMap(QuestionUse::sessionId, QuestionUse::askedOn, (one, other) -> one.isAfter(other) ? one : other));
		Set<Long> few = lastAsked.entrySet().stream()
				.sorted(Map.Entry.<Long, Instant>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
				.limit(sessions).map(Map.Entry::getKey).collect(Collectors.toSet());
		Set<Long> lately = uses.stream().filter(use -> use.sessionId() == sessionId || few.contains(use.sessionId()))
				.map(QuestionUse::questionId).collect(Collectors.toSet());
		return new AskedBefore(lately, uses.stream().map(QuestionUse::questionId).collect(Collectors.toSet()));
	}
}
