package org.headroom.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything a bundle says to people: the words beside its classes and those of its models. */
final class Messages {
	private static final String TRANSLATION = "de";
	private static final Pattern LITERAL = Pattern.compile("(\\+\\s*)?\"((?:[^\"\\\\]|\\\\.)*)\"(\\s*\\+)?");
	private static final Pattern REFERENCE = Pattern.compile("\"%([\\w.\\-]+)\"|^[\\w-]+: %([\\w.\\-]+)\\s*$", Pattern.MULTILINE);

	private final SourceBundle bundle;
	private final Map<String, WordFile> byPackage = new HashMap<>();

	Messages(SourceBundle bundle) {
		this.bundle = bundle;
		Path sources = bundle.folder().resolve("src");
		for (Path file : bundle.files("messages.properties")) {
			byPackage.put(sources.relativize(file.getParent()).toString().replace('/', '.').replace('\\', '.'), WordFile.read(file));
		}
	}

	/** Keys and placeholders that one language has and the other has not. */
	List<String> differences() {
		Stream<WordFile> model = bundle.files("bundle.properties").stream().map(WordFile::read);
		return Stream.concat(byPackage.values().stream(), model).flatMap(english -> english.differences(english.in(TRANSLATION)).stream()).sorted().toList();
	}

	/** Keys that a source says and no words have. */
	List<String> missing() {
		List<String> missing = new ArrayList<>();
		for (Path file : bundle.files(".java")) {
			SpokenKeys spoken = SpokenKeys.of(file);
			spoken.unknown(keysFor(spoken)).forEach(key -> missing.add(bundle.folder().relativize(file) + " says " + key));
		}
		return missing;
	}

	private Set<String> keysFor(SpokenKeys spoken) {
		Set<String> own = new TreeSet<>();
		spoken.packages().stream().filter(byPackage::containsKey).forEach(name -> own.addAll(byPackage.get(name).words().keySet()));
		if (own.isEmpty()) {
			byPackage.values().forEach(words -> own.addAll(words.words().keySet()));
		}
		return own;
	}

	/** Keys that no literal of the bundle spells, begins or ends. */
	List<String> unused() {
		List<String> sources = bundle.files(".java").stream().map(SourceBundle::text).toList();
		List<String> unused = new ArrayList<>();
		byPackage.values().forEach(words -> words.words().keySet().stream()
				.filter(key -> sources.stream().noneMatch(source -> mentions(source, key)))
				.forEach(key -> unused.add(bundle.folder().relativize(words.file()) + " has " + key + ", which nobody says")));
		return unused.stream().sorted().toList();
	}

	private static boolean mentions(String source, String key) {
		Matcher literals = LITERAL.matcher(source);
		while (literals.find()) {
			String text = literals.group(2);
			boolean begins = literals.group(3) != null && !text.isEmpty() && key.startsWith(text);
			boolean ends = literals.group(1) != null && !text.isEmpty() && key.endsWith(text);
			if (text.equals(key) || begins || ends) return true;
		}
		return false;
	}

	/** {@code %key} in models, plugin.xml and the manifest that the bundle's localization lacks. */
	List<String> missingReferences() {
		Set<String> keys = new TreeSet<>();
		bundle.files("bundle.properties").forEach(file -> keys.addAll(WordFile.read(file).words().keySet()));
		return Stream.of(".e4xmi", "plugin.xml", "MANIFEST.MF").flatMap(ending -> bundle.files(ending).stream()).flatMap(file -> {
			Matcher references = REFERENCE.matcher(SourceBundle.text(file));
			return references.results().map(found -> found.group(1) == null ? found.group(2) : found.group(1))
					.filter(key -> !keys.contains(key)).map(key -> bundle.folder().relativize(file) + " names %" + key);
		}).toList();
	}
}
