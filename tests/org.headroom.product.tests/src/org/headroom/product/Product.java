package org.headroom.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the materialised product: the workbench under a script, or a command. Its settings live in a folder of the test. */
final class Product {
	private final Path home;

	Product(Path home) {
		this.home = home;
	}

	Path workspace() {
		return home.resolve("workspace");
	}

	/** The workbench on that display, driven by a script. */
	Running workbench(String display, Path script, Path shots) throws IOException {
		return workbench(display, script, shots, List.of("-data", home.resolve("workbench").toString(), "-workspace", workspace().toString()));
	}

	/** @param options of Equinox: which layout, workspace and language */
	Running workbench(String display, Path script, Path shots, List<String> options) throws IOException {
		Files.createDirectories(shots);
		List<String> command = java();
		command.addAll(List.of("-Dosgi.install.area=" + Folders.product().toUri(), "-Dheadroom.script=" + script, "-Dheadroom.shots=" + shots,
				"-Dheadroom.files=" + Files.createDirectories(home.resolve("files")), "-jar", Folders.launcher().toString(),
				"-configuration", configurationWithDriver().toString()));
		command.addAll(options);
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().put("DISPLAY", display);
		return start(builder);
	}

	/** A command with its arguments. */
	Running command(String... arguments) throws IOException {
		List<String> command = java();
		// As the headroom script starts what is short.
		command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
		command.addAll(List.of("-jar", Folders.launcher().toString(), "-configuration", home.resolve("configuration-cli").toString(),
				"-data", home.resolve("cli").toString(), "-application", "org.headroom.cli.command"));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().remove("DISPLAY");
		return start(builder);
	}

	/** An application of the platform's, such as p2's publisher. */
	Running application(String id, String... arguments) throws IOException {
		List<String> command = java();
		command.addAll(List.of("-jar", Folders.launcher().toString(), "-configuration", home.resolve("configuration-cli").toString(),
				"-data", home.resolve("cli").toString(), "-nosplash", "-application", id));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().remove("DISPLAY");
		return start(builder);
	}

	private Running start(ProcessBuilder builder) throws IOException {
		builder.environment().put("HOME", home.toString());
		builder.environment().put("HEADROOM_WORKSPACE", workspace().toString());
		builder.environment().put("LC_ALL", "C.UTF-8");
		builder.environment().put("LANG", "en_GB.UTF-8");
		return new Running(builder.start());
	}

	private List<String> java() {
		return new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
				"-Duser.home=" + home, "-Dosgi.configuration.cascaded=false", "-Duser.language=en", "-Duser.country=GB"));
	}

	private Path configurationWithDriver() throws IOException {
		Path folder = Files.createDirectories(home.resolve("configuration"));
		List<String> lines = new ArrayList<>(List.of("org.eclipse.equinox.simpleconfigurator.exclusiveInstallation=false"));
		for (String line : Files.readAllLines(Folders.product().resolve("configuration/config.ini"))) {
			if (line.startsWith("osgi.bundles=")) {
				lines.add(line + ",reference\\:file\\:" + Folders.driver() + "@4");
			} else if (!line.startsWith("osgi.configuration.area")) {
				lines.add(line);
			}
		}
		Files.write(folder.resolve("config.ini"), lines);
		return folder;
	}
}
