package org.headroom.domain.plugins;

import java.util.List;
import org.headroom.method.Notice;

/**
 * Something the method makes visible in a session.
 *
 * @param sessions in how many sessions with the person the rule has held, this one among them
 * @param evidence ids of the prompts answered in this session that it rests on
 */
public record Noticed(Notice notice, int sessions, List<String> evidence) {
	public Noticed {
		evidence = List.copyOf(evidence);
	}
}
