package org.headroom.cli.desk;

import java.nio.file.InvalidPathException;
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
		try {
			return usual.startsWith(HOME) ? home.resolve(usual.substring(HOME.length())) : Path.of(usual);
		} catch (InvalidPathException unnameable) {
			// Where no language is set, Java can't name folders with letters beyond ASCII.
			return home.resolve(NOTHING.usual.substring(HOME.length()));
		}
	}
}
