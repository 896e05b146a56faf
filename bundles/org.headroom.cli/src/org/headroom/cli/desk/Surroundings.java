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
 * @param shipped what the distribution says until somebody chooses
 */
public record Surroundings(Services services, Map<String, String> variables, Path home, Locale locale, Clock clock, LongSupplier ids, Shipped shipped) {
	private static final String VARIABLE = "HEADROOM_WORKSPACE";
	private static final String SAMPLE = "-sample";

	/** Of a distribution that leaves everything to Headroom. */
	public Surroundings(Services services, Map<String, String> variables, Path home, Locale locale, Clock clock, LongSupplier ids) {
		this(services, variables, home, locale, clock, ids, Shipped.NOTHING);
	}

	/** Where the workspace is when no option says so. */
	public Path usualFolder() {
		String named = variables.getOrDefault(VARIABLE, "");
		return named.isBlank() ? shipped.folder(home) : Path.of(named);
	}

	/** The sample organisation's own workspace. */
	public Path sampleFolder() {
		Path usual = shipped.folder(home);
		return usual.resolveSibling(usual.getFileName() + SAMPLE);
	}
}
