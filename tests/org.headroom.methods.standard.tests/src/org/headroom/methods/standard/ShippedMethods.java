package org.headroom.methods.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.headroom.method.Method;
import org.headroom.method.yaml.MethodReading;
import org.headroom.method.yaml.YamlMethodReader;

/** The methods that ship, read as an author's files are. */
final class ShippedMethods {

	static final List<String> IDS = List.of("clear", "grow", "motivational", "oskar", "practice", "quarter-plan", "sbi", "socratic", "spin", "star", "stay");

	private ShippedMethods() {
	}

	static List<Method> all() {
		return IDS.stream().map(ShippedMethods::read).toList();
	}

	/** @throws AssertionError with every mistake, when the file has any */
	static Method read(String id) {
		try (InputStream file = ShippedMethods.class.getResourceAsStream("/methods/" + id + ".yaml")) {
			MethodReading reading = YamlMethodReader.forAuthors().read(id + ".yaml", file.readAllBytes());
			return reading.method().orElseThrow(() -> new AssertionError(said(reading)));
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static String said(MethodReading bad) {
		return bad.allMistakes().stream().map(mistake -> mistake.say(Locale.ENGLISH)).collect(Collectors.joining("\n"));
	}
}
