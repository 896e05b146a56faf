package org.headroom.method;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How answers of older versions are understood by this one, for what is carried over and for metrics.
 * Old sessions themselves are never changed: they keep the definition they ran on.
 *
 * @param before  sessions of versions lower than this one are meant
 * @param prompts old id of a prompt to the id of a prompt of this version
 * @param stages  old id of a stage to the id of a stage of this version
 * @param options prompt of this version to old option to its option
 */
public record Migration(MethodVersion before, Map<String, String> prompts, Map<String, String> stages,
		Map<String, Map<String, String>> options) {

	/** Copies the maps, keeping their order. */
	public Migration {
		prompts = copy(prompts);
		stages = copy(stages);
		Map<String, Map<String, String>> deep = new LinkedHashMap<>();
		options.forEach((prompt, words) -> deep.put(prompt, copy(words)));
		options = Collections.unmodifiableMap(deep);
	}

	private static Map<String, String> copy(Map<String, String> map) {
		return Collections.unmodifiableMap(new LinkedHashMap<>(map));
	}
}
