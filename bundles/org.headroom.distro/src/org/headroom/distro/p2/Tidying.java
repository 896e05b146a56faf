package org.headroom.distro.p2;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.headroom.distro.pack.Folder;

/**
 * Takes out of a product what p2 wrote there about this machine and this minute: paths, times, and what it remembers of repositories. Two builds of the same
 * are then the same to the byte, and nobody learns where they were made.
 */
final class Tidying {
	private static final String ENGINE = "p2/org.eclipse.equinox.p2.engine";
	/** Anything will do: p2 puts the right one in when it first opens the profile. */
	private static final String ANYWHERE = "/opt/headroom";

	private static final Pattern PROPERTY = Pattern.compile("\\s*<property .*/>");

	private static final Pattern ARTIFACT = Pattern.compile("(?s)<artifact .*?</artifact>");

	private final Path folder;
	private final Instant when;

	Tidying(Path folder, Instant when) {
		this.folder = folder;
		this.when = when;
	}

	void tidy() throws IOException {
		for (String each : List.of(ENGINE + "/.settings", "p2/org.eclipse.equinox.p2.core", "p2/org.eclipse.equinox.p2.repository", "p2/pools.info")) {
			Folder.delete(folder.resolve(each));
		}
		profile();
		rewrite("configuration/config.ini", text -> text.lines().filter(line -> !line.startsWith("#")).sorted().map(line -> line + "\n").reduce("", String::concat));
		rewrite("artifacts.xml", text -> sorted(text).replaceAll("(name='p2.timestamp' value=)'[0-9]+'", "$1'" + when.toEpochMilli() + "'"));
		rewrite("configuration/org.eclipse.update/platform.xml", text -> text.replaceAll("(<config date=)\"[0-9]+\"", "$1\"" + when.toEpochMilli() + "\""));
	}

	/** Keeps what is installed and forgets the steps there. */
	private void profile() throws IOException {
		Path registry;
		try (Stream<Path> profiles = Files.list(folder.resolve(ENGINE).resolve("profileRegistry"))) {
			registry = profiles.filter(Files::isDirectory).findFirst().orElseThrow(() -> new IOException("p2 kept no profile"));
		}
		List<Path> all;
		try (Stream<Path> files = Files.list(registry)) {
			all = files.sorted(Comparator.comparing((Path file) -> Objects.toString(file.getFileName()).endsWith(".profile.gz") ? file.getFileName().toString() : "")).toList();
		}
		String text;
		try (InputStream in = new GZIPInputStream(Files.newInputStream(all.getLast()))) {
			text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		for (Path each : all) {
			Folder.delete(each);
		}
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(registry.resolve(when.toEpochMilli() + ".profile.gz")))) {
			out.write(ordered(text).replaceFirst("timestamp='[0-9]+'", "timestamp='" + when.toEpochMilli() + "'").replace(folder.toString(), ANYWHERE).getBytes(StandardCharsets.UTF_8));
		}
	}

	/** p2 writes some properties in the order of a hash, which is another one in each run. */
	private static String ordered(String text) {
		StringBuilder ordered = new StringBuilder();
		List<String> run = new ArrayList<>();
		for (String line : text.split("\n", -1)) {
			if (PROPERTY.matcher(line).matches()) {
				run.add(line);
				continue;
			}
			run.stream().sorted().forEach(each -> ordered.append(each).append('\n'));
			run.clear();
			ordered.append(line).append('\n');
		}
		return ordered.toString();
	}

	/** The artifacts by their ids, for the same reason. */
	private static String sorted(String text) {
		List<String> artifacts = ARTIFACT.matcher(text).results().map(MatchResult::group).sorted().toList();
		Iterator<String> next = artifacts.iterator();
		return ARTIFACT.matcher(text).replaceAll(each -> Matcher.quoteReplacement(next.next()));
	}

	private void rewrite(String file, UnaryOperator<String> change) throws IOException {
		Path path = folder.resolve(file);
		if (Files.exists(path)) {
			Files.writeString(path, change.apply(Files.readString(path)));
		}
	}
}
