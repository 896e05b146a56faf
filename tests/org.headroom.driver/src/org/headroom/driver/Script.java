package org.headroom.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs a script, line by line, and says on standard output how far it came. */
final class Script implements Runnable {
	private final Path file;
	private final Screen screen;

	Script(Path file, Screen screen) {
		this.file = file;
		this.screen = screen;
	}

	@Override
	public void run() {
		Stalls stalls = Stalls.watch(screen.display());
		int number = 0;
		try {
			for (String line : lines()) {
				number++;
				step(line.strip(), number);
			}
			stalls.report();
		} catch (StepFailed failure) {
			System.out.println("FAILED line " + number + ": " + failure.getMessage());
			screen.shot("failed");
			Runtime.getRuntime().halt(1);
		}
	}

	private List<String> lines() {
		try {
			return Files.readAllLines(file);
		} catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

	private void step(String line, int number) {
		if (line.isEmpty() || line.startsWith("#")) {
			return;
		}
		String[] words = line.split("\\s+", 2);
		perform(words[0], words.length > 1 ? words[1] : "");
		System.out.println("ok " + number + ": " + line);
	}

	private void perform(String verb, String rest) {
		switch (verb) {
			case "wait" -> screen.await(rest);
			case "gone" -> screen.awaitGone(rest);
			case "click" -> screen.click(rest);
			case "row" -> screen.clickRow(first(rest), second(rest));
			case "focus" -> screen.focus(rest);
			case "type" -> screen.keyboard().type(rest);
			case "key" -> screen.keyboard().press(rest);
			case "expect" -> screen.expect(first(rest), second(rest));
			case "enabled" -> screen.awaitEnabled(rest);
			case "maximize" -> screen.maximize();
			case "shot" -> screen.shot(rest);
			case "say" -> System.out.println(rest);
			case "hold" -> hold();
			case "quit" -> screen.quit();
			default -> throw new StepFailed("no step is called " + verb);
		}
	}

	private static void hold() {
		try {
			Thread.currentThread().join();
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
		}
	}

	private static String first(String rest) {
		return rest.split("\\s+", 2)[0];
	}

	private static String second(String rest) {
		String[] words = rest.split("\\s+", 2);
		if (words.length < 2) {
			throw new StepFailed("two words are needed: " + rest);
		}
		return words[1];
	}
}
