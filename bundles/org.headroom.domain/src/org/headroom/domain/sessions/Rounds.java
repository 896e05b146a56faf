package org.headroom.domain.sessions;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which round each stage is in, as a session keeps it: {@code feedback:2 practice:2}. First rounds are left out. */
final class Rounds {

	private Rounds() {
	}

	static String write(Map<String, Integer> rounds) {
		return new TreeMap<>(rounds).entrySet().stream().filter(each -> each.getValue() > 0).map(each -> each.getKey() + ":" + each.getValue())
				.collect(Collectors.joining(" "));
	}

	static Map<String, Integer> read(String text) {
		Map<String, Integer> rounds = new LinkedHashMap<>();
		Arrays.stream(text.split(" ")).filter(each -> !each.isEmpty()).map(each -> each.split(":", 2)).forEach(pair -> rounds.put(pair[0], Integer.valueOf(pair[1])));
		return Collections.unmodifiableMap(rounds);
	}
}
