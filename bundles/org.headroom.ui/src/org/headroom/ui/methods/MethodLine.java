package org.headroom.ui.methods;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.headroom.method.Method;
import org.headroom.method.Origin;

/**
 * A row of the Methods view: a method on offer, or a file or plugin that was refused.
 *
 * @param key what tells rows apart
 * @param from where it comes from, in words
 * @param state empty when all is well
 * @param why each reason in a line of its own
 * @param file where the person can change it
 */
record MethodLine(String key, String title, String version, String from, String languages, String state, List<String> why, Optional<Method> method,
		Optional<Origin> origin, Optional<Path> file) {
	MethodLine {
		why = List.copyOf(why);
	}
}
