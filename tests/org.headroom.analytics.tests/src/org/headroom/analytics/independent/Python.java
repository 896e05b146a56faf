package org.headroom.analytics.independent;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The script beside the tests, running: one line in, one line out. */
public final class Python implements AutoCloseable {
	private final Process process;
	private final PrintWriter in;
	private final BufferedReader out;

	private Python(Process process) {
		this.process = process;
		this.in = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
		this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
	}

	/** Nothing where there is no interpreter or no script. */
	public static Optional<Python> start() {
		Path script = Path.of(System.getProperty("headroom.root", "")).toAbsolutePath().resolve("tests/org.headroom.analytics.tests/independent/estimates.py");
		if (!Files.isRegularFile(script)) {
			return Optional.empty();
		}
		try {
			return Optional.of(new Python(new ProcessBuilder("python3", script.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start()));
		} catch (IOException noInterpreter) {
			return Optional.empty();
		}
	}

	public double[] ask(String question) throws IOException {
		in.println(question);
		String answer = out.readLine();
		if (answer == null) {
			throw new IOException("no answer to " + question);
		}
		return Arrays.stream(answer.split(" ")).skip(1).mapToDouble(Double::parseDouble).toArray();
	}

	@Override
	public void close() {
		in.close();
		process.destroy();
	}
}
