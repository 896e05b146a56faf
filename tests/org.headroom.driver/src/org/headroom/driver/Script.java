package org.headroom.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs a script, line by line, and says on standard output how far it came. */
final class Script implements Runnable {
	/** For whoever tries a new script: one run shows all that is wrong with it. */
	private static final boolean GO_ON = Boolean.getBoolean("headroom.goOn");

	private final Path file;
	private final Screen screen;
	private final Papers papers;

	Script(Path file, Screen screen, Papers papers) {
		this.file = file;
		this.screen = screen;
		this.papers = papers;
	}

	@Override
	public void run() {
		Stalls stalls = Stalls.watch(screen.display());
		int number = 0;
		for (String line : lines()) {
			number++;
			try {
				step(line.strip(), number);
			} catch (StepFailed failure) {
				failed(number, failure);
			}
		}
		stalls.report();
	}

	private void failed(int number, StepFailed failure) {
		System.out.println("FAILED line " + number + ": " + failure.getMessage());
		screen.shot("failed" + (GO_ON ? "-" + number : ""), "Where the script stopped: line " + number);
		if (!GO_ON) {
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
			case "type" -> screen.keyboard().type(papers.resolve(rest));
			case "key" -> screen.keyboard().press(rest);
			case "expect" -> screen.expect(first(rest), second(rest));
			case "enabled" -> screen.awaitEnabled(rest);
			case "maximize" -> screen.maximize();
			case "shot" -> screen.shot(first(rest), caption(rest));
			case "top" -> screen.top(rest);
			case "command" -> command(rest);
			case "file" -> papers.write(first(rest), second(rest));
			case "say" -> System.out.println(rest);
			case "hold" -> hold();
			case "quit" -> screen.quit();
			default -> throw new StepFailed("no step is called " + verb);
		}
	}

	/** By its name, in the palette. */
	private void command(String name) {
		screen.keyboard().press("ctrl+3");
		screen.await("palette.field");
		screen.keyboard().type(name);
		screen.expect("palette.list", name);
		screen.keyboard().press("Return");
		screen.awaitGone("palette.field");
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

	private static String caption(String rest) {
		String[] words = rest.split("\\s+", 2);
		return words.length < 2 ? "" : words[1];
	}

	private static String second(String rest) {
		String[] words = rest.split("\\s+", 2);
		if (words.length < 2) {
			throw new StepFailed("two words are needed: " + rest);
		}
		return words[1];
	}
}
