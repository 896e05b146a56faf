package org.headroom.distro.installer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.headroom.distro.build.Progress;

/** Another program that a build runs and waits for. */
final class Program {
	private static final long LOOK_MILLIS = 100;

	private final Path file;
	private final Path log;

	/** @param log what it prints; written over by each run */
	Program(Path file, Path log) {
		this.file = file;
		this.log = log;
	}

	/** The first of that name on the path. */
	static Optional<Path> onPath(String name) {
		return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).filter(folder -> !folder.isEmpty()).map(folder -> Path.of(folder, name)).filter(Files::isExecutable)
				.findFirst();
	}

	/** @throws IOException when it can't be run or fails, with what it said last */
	void run(List<String> arguments, Map<String, String> variables, Progress progress) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(file.toString()), arguments.stream()).toList());
		builder.environment().putAll(variables);
		// Its messages are told on: in one language, whatever this computer speaks.
		builder.environment().put("LC_ALL", "C.UTF-8");
		builder.redirectErrorStream(true).redirectOutput(log.toFile());
		Process process = builder.start();
		try {
			while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
				progress.check();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		} finally {
			process.descendants().forEach(ProcessHandle::destroyForcibly);
			process.destroyForcibly();
		}
		if (process.exitValue() != 0) {
			throw new IOException(file.getFileName() + ": " + last());
		}
	}

	private String last() throws IOException {
		List<String> lines = Files.readString(log, java.nio.charset.StandardCharsets.ISO_8859_1).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
		return lines.isEmpty() ? "?" : String.join(" / ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
	}
}
