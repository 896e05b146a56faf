package org.headroom.cli.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * What a command finds around it.
 *
 * @param variables of the environment
 * @param home the user's folder
 * @param locale the system's language and region
 */
public record Surroundings(Services services, Map<String, String> variables, Path home, Locale locale, Clock clock, LongSupplier ids) {
	private static final String VARIABLE = "HEADROOM_WORKSPACE";
	private static final String FOLDER = "Headroom";
	private static final String SAMPLE = "Headroom-sample";

	/** Where the workspace is when no option says so. */
	public Path usualFolder() {
		String named = variables.getOrDefault(VARIABLE, "");
		return named.isBlank() ? home.resolve(FOLDER) : Path.of(named);
	}

	/** The sample organisation's own workspace. */
	public Path sampleFolder() {
		return home.resolve(SAMPLE);
	}
}
