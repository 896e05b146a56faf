package org.headroom.method.yaml.bundles;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.headroom.method.Method;
import org.headroom.method.MethodProvider;
import org.headroom.method.Origin;
import org.headroom.method.Refusal;
import org.headroom.method.yaml.MethodReading;
import org.headroom.method.yaml.Mistake;
import org.headroom.method.yaml.YamlMethodReader;
import org.headroom.method.yaml.folders.MistakeLines;
import org.headroom.method.yaml.folders.Shelf;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The methods in the YAML files of one bundle, read once. A file with mistakes is left out, and they are told. */
final class MethodFiles implements MethodProvider, Shelf {

	private static final Logger LOG = LoggerFactory.getLogger(MethodFiles.class);

	private final Bundle bundle;
	private final List<String> patterns;
	private final List<Found> found = new ArrayList<>();
	private final List<Refusal> refusals = new ArrayList<>();
	private boolean read;

	/** @param patterns paths in the bundle whose last part may hold asterisks, such as {@code methods/*.yaml} */
	MethodFiles(Bundle bundle, List<String> patterns) {
		this.bundle = bundle;
		this.patterns = List.copyOf(patterns);
	}

	@Override
	public List<Method> methods() {
		return found().stream().map(Found::method).toList();
	}

	@Override
	public synchronized List<Found> found() {
		readOnce();
		return List.copyOf(found);
	}

	@Override
	public synchronized List<Refusal> refusals() {
		readOnce();
		return List.copyOf(refusals);
	}

	private void readOnce() {
		if (!read) {
			read = true;
			patterns.stream().flatMap(pattern -> files(pattern.strip())).distinct().forEach(this::read);
		}
	}

	private Stream<URL> files(String pattern) {
		int slash = pattern.lastIndexOf('/');
		Enumeration<URL> entries = bundle.findEntries(slash < 0 ? "/" : pattern.substring(0, slash), pattern.substring(slash + 1), false);
		if (entries == null) {
			LOG.warn("Bundle {} announces coaching methods at {} and has none there", bundle.getSymbolicName(), pattern);
			refusals.add(new Refusal.Failed(bundle.getSymbolicName(), pattern + "?"));
			return Stream.empty();
		}
		return Collections.list(entries).stream().sorted(Comparator.comparing(URL::getPath));
	}

	private void read(URL file) {
		Origin origin = new Origin(bundle.getSymbolicName(), file.getPath());
		try (InputStream bytes = file.openStream()) {
			MethodReading reading = YamlMethodReader.forAuthors().beside(path -> beside(file, path)).read(origin.name(), bytes.readAllBytes());
			for (Mistake mistake : reading.allMistakes()) {
				LOG.warn("{}", mistake.say(Locale.ENGLISH));
			}
			reading.method().ifPresentOrElse(method -> found.add(new Found(origin, method)), () -> refusals.add(MistakeLines.refusal(origin, reading, "")));
		} catch (IOException unreadable) {
			LOG.warn("{} could not be read", origin.name(), unreadable);
			refusals.add(new Refusal.Failed(origin.name(), unreadable.toString()));
		}
	}

	private Optional<String> beside(URL file, String path) {
		URL other = bundle.getEntry(file.getPath().substring(0, file.getPath().lastIndexOf('/') + 1) + path);
		if (other == null) {
			return Optional.empty();
		}
		try (InputStream bytes = other.openStream()) {
			return Optional.of(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
		} catch (IOException unreadable) {
			LOG.warn("{} could not be read", other, unreadable);
			return Optional.empty();
		}
	}
}
