package org.headroom.exchange.table;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Lets text through as it is, but closes a quote that was opened and never closed at the end of its own
 * cell, so that one stray quote does not swallow the rows behind it. A quote counts as left open when the
 * next single quote is on a later line and does not end a cell, when the text ends first, or after
 * {@value #LONGEST} characters. Quotes within a quoted cell that nobody doubled are doubled. One thread.
 */
final class QuoteRepair extends Reader {
	/** Longer texts than a CRM's notes field. */
	static final int LONGEST = 1 << 20;
	private static final int CHUNK = 64 << 10;
	private static final int MORE = -1;
	private static final int OPEN = -2;

	private final Reader source;
	private final char delimiter;
	private final OpenQuotes quotes;

	private char[] in = new char[CHUNK];
	private int from;
	private int to;
	private boolean ended;
	private final StringBuilder out = new StringBuilder();
	private int given;

	private boolean cellStart = true;
	private long line = 1;
	private int column = 1;
	private char last;

	QuoteRepair(Reader source, char delimiter, OpenQuotes quotes) {
		this.source = source;
		this.delimiter = delimiter;
		this.quotes = quotes;
	}

	@Override
	public int read(char[] into, int at, int length) throws IOException {
		while (given == out.length()) {
			out.setLength(0);
			given = 0;
			if (!refill()) {
				return -1;
			}
			scan();
		}
		int count = Math.min(length, out.length() - given);
		out.getChars(given, given + count, into, at);
		given += count;
		return count;
	}

	/** More text behind what is left; false when nothing is left to scan. */
	private boolean refill() throws IOException {
		if (ended) {
			return from < to;
		}
		System.arraycopy(in, from, in, 0, to - from);
		to -= from;
		from = 0;
		if (to == in.length) {
			in = Arrays.copyOf(in, in.length * 2);
		}
		int got = source.read(in, to, Math.min(CHUNK, in.length - to));
		ended = got < 0;
		to += Math.max(0, got);
		return !ended || from < to;
	}

	/** Moves what can be judged from {@code in} to {@code out}. */
	private void scan() {
		int plain = from;
		while (from < to) {
			char c = in[from];
			if (c != '"' || !cellStart) {
				pass(c);
				continue;
			}
			out.append(in, plain, from - plain);
			plain = from;
			int close = close(from + 1);
			if (close == MORE && !ended && to - from < LONGEST) {
				return;
			}
			if (close < 0) {
				cutOff();
			} else {
				quoted(close);
			}
			plain = from;
		}
		out.append(in, plain, from - plain);
	}

	private void pass(char c) {
		if (c == '\n' || c == '\r') {
			boolean second = c == '\n' && last == '\r';
			line += second ? 0 : 1;
			column = 1;
			cellStart = true;
		} else {
			column += c == delimiter ? 1 : 0;
			cellStart = c == delimiter || cellStart && c == ' ';
		}
		last = c;
		from++;
	}

	/** Where the quote that closes the cell stands. */
	private int close(int start) {
		boolean sameLine = true;
		for (int at = start; at < to; at++) {
			char c = in[at];
			sameLine &= c != '\n' && c != '\r';
			if (c != '"') {
				continue;
			}
			if (at + 1 < to && in[at + 1] == '"') {
				at++;
				continue;
			}
			int behind = at + 1;
			while (behind < to && in[behind] == ' ' && delimiter != ' ') {
				behind++;
			}
			if (behind == to) {
				return ended ? at : MORE;
			}
			if (in[behind] == delimiter || in[behind] == '\n' || in[behind] == '\r') {
				return at;
			}
			if (!sameLine) {
				return OPEN;
			}
		}
		return MORE;
	}

	private void quoted(int close) {
		out.append('"');
		for (int at = from + 1; at < close; at++) {
			char c = in[at];
			out.append(c);
			if (c == '"') {
				out.append('"');
				at += in[at + 1] == '"' && at + 1 < close ? 1 : 0;
			}
			line += c == '\n' || c == '\r' && in[at + 1] != '\n' ? 1 : 0;
		}
		out.append('"');
		from = close + 1;
		last = '"';
		cellStart = false;
	}

	/** Ends the cell at the next delimiter or line, and tells. */
	private void cutOff() {
		int end = from + 1;
		while (end < to && in[end] != delimiter && in[end] != '\n' && in[end] != '\r') {
			end++;
		}
		String text = new String(in, from + 1, end - from - 1);
		out.append('"').append(text.replace("\"", "\"\"")).append('"');
		quotes.found(line, column, TableRow.clean(text));
		from = end;
		last = '"';
		cellStart = false;
	}

	@Override
	public void close() throws IOException {
		source.close();
	}
}
