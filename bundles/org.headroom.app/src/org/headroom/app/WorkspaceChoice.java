package org.headroom.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which folder to open: the argument, else the property or the environment, else the last one, else {@code ~/Headroom}. Pure. */
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

	Path folder(Optional<Path> last) {
		return argument().or(() -> text(properties.get(VARIABLE))).or(() -> text(environment.get(VARIABLE))).map(Path::of).or(() -> last)
				.orElseGet(() -> Path.of(String.valueOf(properties.get("user.home")), "Headroom"));
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
