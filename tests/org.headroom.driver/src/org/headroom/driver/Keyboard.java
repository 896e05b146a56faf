package org.headroom.driver;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Real key and mouse events, sent through the X server. */
final class Keyboard {

	void type(String text) {
		xdotool("type", "--delay", "12", "--", text);
	}

	void press(String chord) {
		xdotool("key", "--clearmodifiers", chord);
	}

	void click(int x, int y) {
		xdotool("mousemove", Integer.toString(x), Integer.toString(y), "sleep", "0.05", "click", "1");
	}

	private static void xdotool(String... arguments) {
		List<String> command = new ArrayList<>(List.of("xdotool"));
		command.addAll(List.of(arguments));
		try {
			int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
			if (exit != 0) {
				throw new StepFailed("xdotool ended with " + exit);
			}
		} catch (IOException missing) {
			throw new StepFailed("xdotool is not installed: " + missing.getMessage());
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
			throw new StepFailed("interrupted");
		}
	}
}
