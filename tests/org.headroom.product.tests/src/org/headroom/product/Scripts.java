package org.headroom.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Scripts with the names of a trial filled in. */
final class Scripts {
	private final Path folder;
	private final Map<String, String> names;

	Scripts(Path folder, Map<String, String> names) {
		this.folder = folder;
		this.names = Map.copyOf(names);
	}

	/** The script with every {@code ${name}} replaced, as a file of its own. */
	Path filled(String script) throws IOException {
		String text = Files.readString(Folders.script(script));
		for (Map.Entry<String, String> name : names.entrySet()) {
			text = text.replace("${" + name.getKey() + "}", name.getValue());
		}
		return Files.writeString(folder.resolve(script), text);
	}
}
