package org.headroom.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The project of a third party's plugin, outside the source tree. It is built as its author would: with its own script, by a Maven of its own. */
final class PluginProject {
	private static final String BUILT = "BUILD SUCCESS";
	private final Path folder;

	PluginProject(Path folder) {
		this.folder = folder;
	}

	/** What is handed to users. */
	Path site() {
		return folder.resolve("sites/org.acme.coaching.site/target/repository");
	}

	/** Puts files of the sample over those of the project. */
	void lay(String overlay) throws IOException {
		Path from = Folders.source("releng/sample-plugin").resolve(overlay);
		for (Path file : files(from)) {
			Path target = folder.resolve(from.relativize(file).toString());
			Files.createDirectories(target.getParent());
			Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** The versions of what is built: in the manifests, the feature and the pom. */
	void raise(String before, String after) throws IOException {
		for (Path file : files(folder)) {
			if (List.of("MANIFEST.MF", "feature.xml", "pom.xml").contains(file.getFileName().toString())) {
				String text = Files.readString(file);
				Files.writeString(file, text.replace(before + ".qualifier", after + ".qualifier").replace(before + "-SNAPSHOT", after + "-SNAPSHOT"));
			}
		}
	}

	/** Builds and tests it against the SDK in its folder; fails with all the build said. */
	String build(Duration patience) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(folder.resolve("build").toString()).directory(folder.toFile());
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		// What the Maven that runs this test has set is about another project.
		List.of("MAVEN_PROJECTBASEDIR", "MAVEN_CMD_LINE_ARGS", "MAVEN_ARGS").forEach(builder.environment()::remove);
		try (Running build = new Running(builder.start())) {
			if (build.exit(patience) != 0 || !build.out().contains(BUILT)) {
				throw new AssertionError("the plugin was not built:\n" + build.out() + "\n" + build.err());
			}
			return build.out();
		}
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).toList();
		}
	}
}
