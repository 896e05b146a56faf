package org.headroom.cli.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a command writes to and reads from. One thread.
 *
 * @param out results
 * @param err messages
 * @param width columns of a line, 60 to 100
 */
public record Terminal(BufferedReader in, PrintStream out, PrintStream err, int width) {
	private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009F&&[^\\n\\t]]");
	private static final int NARROWEST = 60;
	private static final int WIDEST = 100;
	private static final int USUAL = 96;

	public Terminal {
		width = Math.clamp(width, NARROWEST, WIDEST);
	}

	/** The same with everything on the error stream: a conversation whose result is still to come. */
	public Terminal aside() {
		return new Terminal(in, err, err, width);
	}

	/** @param columns what the environment says the terminal has; anything else than a number gives the usual width */
	public static int widthOf(String columns) {
		return columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : USUAL;
	}

	/** A result. */
	public void say(String line) {
		out.println(harmless(line));
	}

	/** Results, wrapped to the width. */
	public void say(Page page) {
		page.lines(width).forEach(this::say);
	}

	/** A message that is no result. */
	public void tell(String line) {
		Page.wrap(line, width).forEach(each -> err.println(harmless(each)));
	}

	/** A name from a file must not steer the terminal that shows it. */
	private static String harmless(String line) {
		return CONTROL.matcher(line).replaceAll("\u00B7");
	}

	/** The next line typed, after a prompt; empty at the end of the input. */
	public Optional<String> ask(String prompt) {
		out.print(prompt);
		out.flush();
		try {
			return Optional.ofNullable(in.readLine());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
