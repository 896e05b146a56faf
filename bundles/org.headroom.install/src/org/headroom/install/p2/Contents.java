package org.headroom.install.p2;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.headroom.install.Contribution;
import org.headroom.install.Contribution.Kind;
import org.headroom.install.License;

/**
 * What is in a bundle's jar: its manifest, and what it brings. Methods come from {@code Headroom-Methods}, pages from a model
 * fragment, the rest from the services its components provide, so that nobody has to declare anything twice.
 */
record Contents(String bundle, String version, Attributes manifest, List<Contribution> contributions, boolean live) {
	private static final Pattern SERVICE = Pattern.compile("<(?:\\w+:)?component[^>]*?\\sname=\"([^\"]+)\"|provide\\s+interface=\"(org\\.headroom\\.[\\w.]+)\"");
	private static final Pattern LABEL = Pattern.compile("<(?:fragments|elements|children)[^>]*?\\slabel=\"([^\"%]+)\"");
	/** What an interface of the contract is for, by what its name says. */
	private static final Map<String, Kind> BY_NAME = Map.of("MethodProvider", Kind.METHOD, "AsksComputed", Kind.PROMPT, "Prompt", Kind.PROMPT, "Insight", Kind.INSIGHT,
			"MeasuredBy", Kind.METRIC, "Metric", Kind.METRIC, "Report", Kind.REPORT, "Page", Kind.PAGE, "Question", Kind.QUESTIONS);

	/** @throws IOException when it is not a whole bundle */
	static Contents of(Path file) throws IOException {
		try (JarFile jar = new JarFile(file.toFile(), false)) {
			Manifest manifest = jar.getManifest();
			Optional<String> name = Optional.ofNullable(manifest).map(found -> found.getMainAttributes().getValue("Bundle-SymbolicName"));
			if (name.isEmpty()) {
				throw new IOException("no bundle");
			}
			Attributes main = manifest.getMainAttributes();
			Set<Contribution> brings = new LinkedHashSet<>();
			methods(jar, main, brings);
			components(jar, main, brings);
			boolean model = pages(jar, main, brings);
			boolean live = !model && main.getValue("Fragment-Host") == null && jar.getEntry("plugin.xml") == null;
			return new Contents(word(name.orElseThrow()), Optional.ofNullable(main.getValue("Bundle-Version")).orElse("0.0.0").strip(), main, List.copyOf(brings), live);
		}
	}

	/** The kind of that name, however it is written. */
	static Optional<Kind> kind(String name) {
		return Arrays.stream(Kind.values()).filter(kind -> kind.name().equals(name.toUpperCase(Locale.ROOT))).findFirst();
	}

	/** The host when it is a fragment. */
	Optional<String> host() {
		return Optional.ofNullable(manifest.getValue("Fragment-Host")).map(Contents::word);
	}

	/** Names of the packages it exports. */
	List<String> exports() {
		return clauses(manifest.getValue("Export-Package")).flatMap(clause -> {
			List<String> names = new ArrayList<>();
			for (String part : clause.split(";")) {
				if (!part.contains("=")) {
					names.add(part.strip());
				}
			}
			return names.stream();
		}).toList();
	}

	/** Those its manifest names. */
	List<License> licenses() {
		return Optional.ofNullable(manifest.getValue("Bundle-License")).map(License::ofHeader).orElse(List.of());
	}

	private static String word(String header) {
		return header.split(";", 2)[0].strip();
	}

	/** A header's clauses; commas within quotation marks divide nothing. */
	private static Stream<String> clauses(String header) {
		return header == null ? Stream.empty() : Arrays.stream(header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")).map(String::strip).filter(clause -> !clause.isEmpty());
	}

	private static void methods(JarFile jar, Attributes main, Set<Contribution> brings) {
		clauses(main.getValue("Headroom-Methods")).forEach(pattern -> {
			PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
			jar.stream().map(JarEntry::getName).filter(name -> !name.endsWith("/") && matcher.matches(Path.of(name))).sorted()
					.forEach(name -> brings.add(new Contribution(Kind.METHOD, name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.ya?ml$", ""))));
		});
	}

	private static void components(JarFile jar, Attributes main, Set<Contribution> brings) throws IOException {
		for (String pattern : clauses(main.getValue("Service-Component")).toList()) {
			PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
			for (JarEntry entry : jar.stream().filter(each -> !each.isDirectory() && matcher.matches(Path.of(each.getName()))).toList()) {
				String component = "";
				Matcher found = SERVICE.matcher(text(jar, entry));
				while (found.find()) {
					component = found.group(1) == null ? component : found.group(1);
					if (found.group(2) != null) {
						brings.add(new Contribution(provided(found.group(2)), component.substring(component.lastIndexOf('.') + 1)));
					}
				}
			}
		}
	}

	private static Kind provided(String type) {
		String name = type.substring(type.lastIndexOf('.') + 1);
		return BY_NAME.entrySet().stream().filter(each -> name.contains(each.getKey())).map(Map.Entry::getValue).findFirst().orElse(Kind.CODE);
	}

	/** @return whether it adds to the model of the workbench, which is read at the start only */
	private static boolean pages(JarFile jar, Attributes main, Set<Contribution> brings) throws IOException {
		JarEntry plugin = jar.getJarEntry("plugin.xml");
		boolean model = main.getValue("Model-Fragment") != null || plugin != null && text(jar, plugin).contains("org.eclipse.e4.workbench.model");
		if (model) {
			for (JarEntry entry : jar.stream().filter(each -> each.getName().endsWith(".e4xmi")).toList()) {
				List<String> labels = LABEL.matcher(text(jar, entry)).results().map(match -> match.group(1)).toList();
				(labels.isEmpty() ? List.of(entry.getName()) : labels).forEach(label -> brings.add(new Contribution(Kind.PAGE, label)));
			}
		}
		return model;
	}

	private static String text(JarFile jar, JarEntry entry) throws IOException {
		try (InputStream in = jar.getInputStream(entry)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
