package org.headroom.method.yaml.bundles;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.headroom.method.Method;
import org.headroom.method.MethodProvider;
import org.headroom.method.yaml.MethodReading;
import org.headroom.method.yaml.Mistake;
import org.headroom.method.yaml.YamlMethodReader;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The methods in the YAML files of one bundle. A file with mistakes is left out, and they are logged. */
final class MethodFiles implements MethodProvider {

	private static final Logger LOG = LoggerFactory.getLogger(MethodFiles.class);

	private final Bundle bundle;
	private final List<String> patterns;

	/** @param patterns paths in the bundle whose last part may hold asterisks, such as {@code methods/*.yaml} */
	MethodFiles(Bundle bundle, List<String> patterns) {
		this.bundle = bundle;
		this.patterns = List.copyOf(patterns);
	}

	@Override
	public List<Method> methods() {
		return patterns.stream().flatMap(pattern -> files(pattern.strip())).distinct().flatMap(this::read).toList();
	}

	private Stream<URL> files(String pattern) {
		int slash = pattern.lastIndexOf('/');
		Enumeration<URL> found = bundle.findEntries(slash < 0 ? "/" : pattern.substring(0, slash), pattern.substring(slash + 1), false);
		if (found == null) {
			LOG.warn("Bundle {} announces coaching methods at {} and has none there", bundle.getSymbolicName(), pattern);
			return Stream.empty();
		}
		return Collections.list(found).stream().sorted(Comparator.comparing(URL::getPath));
	}

	private Stream<Method> read(URL file) {
		String name = bundle.getSymbolicName() + file.getPath();
		try (InputStream bytes = file.openStream()) {
			MethodReading reading = YamlMethodReader.forAuthors().read(name, bytes.readAllBytes());
			for (Mistake mistake : reading.allMistakes()) {
				LOG.warn("{}", mistake.say(Locale.ENGLISH));
			}
			return reading.method().stream();
		} catch (IOException unreadable) {
			LOG.warn("{} could not be read", name, unreadable);
			return Stream.empty();
		}
	}
}
