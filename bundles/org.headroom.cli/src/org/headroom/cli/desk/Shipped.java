package org.headroom.cli.desk;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.headroom.domain.workspace.FirstSettings;

/**
 * What a distribution says until somebody chooses.
 *
 * @param language empty for the system's
 * @param usual where a workspace is; a leading {@code ~/} is the person's folder
 * @param settings of a new workspace
 */
public record Shipped(Optional<String> language, String usual, FirstSettings settings) {
	public static final Shipped NOTHING = new Shipped(Optional.empty(), "~/Headroom", new FirstSettings(Map.of()));
	private static final String HOME = "~/";

	Path folder(Path home) {
		return usual.startsWith(HOME) ? home.resolve(usual.substring(HOME.length())) : Path.of(usual);
	}
}
