package org.headroom.method.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.headroom.method.Method;
import org.headroom.method.MethodProvider;
import org.headroom.method.yaml.MethodReading;
import org.headroom.method.yaml.YamlMethodReader;

/** What holds for methods written as YAML. Subclass it and name the files. */
public abstract class MethodFilesContract extends MethodsContract {

	/** Where the files are, such as {@code List.of(getClass().getResource("/methods/pause.yaml"))} in a fragment of the plugin. */
	protected abstract List<URL> files();

	@Override
	protected final MethodProvider provider() {
		return () -> files().stream().map(MethodFilesContract::read).toList();
	}

	private static Method read(URL file) {
		Sentence.NO_MISTAKES.holds(file != null, "there is no such file");
		try (InputStream bytes = file.openStream()) {
			MethodReading reading = YamlMethodReader.forAuthors().read(file.getPath(), bytes.readAllBytes());
			return reading.method().orElseThrow(() -> Sentence.NO_MISTAKES.broken(said(reading), null));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static String said(MethodReading reading) {
		return reading.allMistakes().stream().map(mistake -> mistake.say(Locale.ENGLISH)).collect(Collectors.joining("\n", "\n", ""));
	}
}
