package org.headroom.method.yaml;

import java.util.Optional;

import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;

/** How deep a file nests. Asked before it is composed, because composing takes stack for each level. */
final class Depth {

	private Depth() {
	}

	/** Where the nesting first goes deeper than allowed. */
	static Optional<Event> first(Iterable<Event> events, int allowed) {
		int depth = 0;
		for (Event event : events) {
			if (event instanceof CollectionStartEvent && ++depth > allowed) {
				return Optional.of(event);
			}
			if (event instanceof CollectionEndEvent) {
				depth--;
			}
		}
		return Optional.empty();
	}
}
