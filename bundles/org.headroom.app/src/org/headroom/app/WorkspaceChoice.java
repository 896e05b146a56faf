package org.headroom.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which folder to open: the argument, else the property or the environment, else the last one, else the distribution's usual one, else {@code ~/Headroom}. Pure. */
final class WorkspaceChoice {
	private static final List<String> ARGUMENTS = List.of("-workspace", "--workspace");
	private static final String VARIABLE = "HEADROOM_WORKSPACE";

	private final String[] arguments;
	private final Map<String, String> environment;
	private final Map<?, ?> properties;

	WorkspaceChoice(String[] arguments, Map<String, String> environment, Map<?, ?> properties) {
		this.arguments = arguments.clone();
		this.environment = environment;
		this.properties = properties;
	}

	/** @param usual the distribution's, below the person's own when it begins with {@code ~/} */
	Path folder(Optional<Path> last, Optional<String> usual) {
		return argument().or(() -> text(properties.get(VARIABLE))).or(() -> text(environment.get(VARIABLE))).map(Path::of).or(() -> last)
				.orElseGet(() -> below(String.valueOf(properties.get("user.home")), usual.orElse("~/Headroom")));
	}

	private static Path below(String home, String usual) {
		try {
			return usual.startsWith("~/") ? Path.of(home, usual.substring(2)) : Path.of(usual);
		} catch (InvalidPathException unnameable) {
			// Where no language is set, Java can't name folders with letters beyond ASCII.
			return Path.of(home, "Headroom");
		}
	}

	private Optional<String> argument() {
		for (int index = 0; index < arguments.length; index++) {
			String argument = arguments[index];
			if (ARGUMENTS.contains(argument) && index + 1 < arguments.length) {
				return Optional.of(arguments[index + 1]);
			}
			if (argument.startsWith("--workspace=")) {
				return text(argument.substring(argument.indexOf('=') + 1));
			}
		}
		return Optional.empty();
	}

	private static Optional<String> text(Object value) {
		return Optional.ofNullable(value).map(Object::toString).filter(text -> !text.isBlank());
	}
}
