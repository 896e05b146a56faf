package org.headroom.domain.sample;

import java.util.List;
import java.util.Optional;
import org.headroom.domain.words.Words;

/**
 * What was said in one development session, by the salesperson unless it says otherwise.
 *
 * @param goal where they want to get to
 * @param sign how they would know
 * @param now how it is
 * @param tried what they tried
 * @param one a way out
 * @param two another
 * @param step what they will do
 * @param when the situation in which they do it
 * @param then what exactly
 * @param insight what they saw
 * @param promise what the manager promised
 */
record Talk(String goal, String sign, String now, String tried, String one, String two, String step, String when, String then,
		String insight, String promise) {
	static final int COUNT = 12;

	static Talk of(Words words, int number) {
		String key = "talk." + Math.floorMod(number, COUNT) + ".";
		return new Talk(words.say(key + "goal"), words.say(key + "sign"), words.say(key + "now"), words.say(key + "tried"), words.say(key + "one"),
				words.say(key + "two"), words.say(key + "step"), words.say(key + "when"), words.say(key + "then"), words.say(key + "insight"), words.say(key + "promise"));
	}

	/** What was answered to a free question of GROW; empty where it was left out. */
	Optional<String> answer(String promptId, Words words) {
		return switch (promptId) {
			case "goal" -> Optional.of(goal);
			case "signs" -> Optional.of(sign);
			case "already" -> Optional.of(tried);
			case "favourite" -> Optional.of(one);
			case "first-step" -> Optional.of(step);
			case "if-then" -> Optional.of(words.say("talk.ifThen", when, then));
			case "support" -> Optional.of(promise);
			default -> Optional.empty();
		};
	}

	/** The rows of a table of GROW: what they know, and what they could do. */
	List<String> rows(String promptId) {
		return promptId.equals("facts") ? List.of(now) : List.of(one, two);
	}
}
