package org.headroom.domain.plugins;

import java.util.List;

/**
 * A fact that a plugin's code brings to a conversation.
 *
 * @param bundle whose code saw it
 * @param sentence to ask about
 * @param n how many cases it rests on
 * @param deals ids of the deals behind it; may be empty
 */
public record SeenByPlugin(String bundle, String key, String sentence, int n, List<Long> deals) {
	public SeenByPlugin {
		deals = List.copyOf(deals);
	}
}
