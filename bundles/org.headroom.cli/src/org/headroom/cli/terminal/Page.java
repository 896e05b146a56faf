package org.headroom.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Text for a terminal, put together line by line. Not thread-safe. */
public final class Page {
	private static final int LABEL = 16;

	private final List<Block> blocks = new ArrayList<>();

	private record Block(String label, String text, boolean wrapped) {
	}

	/** A sentence of its own, wrapped. */
	public Page sentence(String text) {
		blocks.add(new Block("", text, true));
		return this;
	}

	/** A line as it is. */
	public Page line(String text) {
		blocks.add(new Block("", text, false));
		return this;
	}

	/** An empty line, unless there is one already or nothing is above it. */
	public Page gap() {
		if (!blocks.isEmpty() && !blocks.getLast().text().isEmpty()) {
			line("");
		}
		return this;
	}

	/** Something under a quiet label on its left; the label is shown once where it repeats. */
	public Page under(String label, String text) {
		blocks.add(new Block(label, text, true));
		return this;
	}

	/** All of these under one label. */
	public Page under(String label, List<String> texts) {
		texts.forEach(text -> under(label, text));
		return this;
	}

	public Page table(Columns columns) {
		columns.lines().forEach(this::line);
		return this;
	}

	/** The lines, at most {@code width} wide but for those taken as they are. */
	public List<String> lines(int width) {
		List<String> lines = new ArrayList<>();
		String above = "";
		for (Block block : blocks) {
			if (block.label().isEmpty()) {
				lines.addAll(block.wrapped() ? wrap(block.text(), width) : List.of(block.text()));
			} else {
				lines.addAll(labelled(block.label().equals(above) ? "" : block.label(), block.text(), width));
			}
			above = block.label();
		}
		return lines;
	}

	private static List<String> labelled(String label, String text, int width) {
		List<String> lines = new ArrayList<>();
		for (String line : wrap(text, width - LABEL)) {
			String left = lines.isEmpty() ? label : "";
			lines.add((left + " ".repeat(Math.max(1, LABEL - Columns.width(left))) + line).stripTrailing());
		}
		return lines;
	}

	/** The text broken at blanks, each line indented as the first; a word longer than a line stays whole. */
	public static List<String> wrap(String text, int width) {
		List<String> lines = new ArrayList<>();
		for (String paragraph : text.split("\n", -1)) {
			String words = paragraph.stripLeading();
			String indent = paragraph.substring(0, paragraph.length() - words.length());
			broken(words, width - indent.length()).forEach(line -> lines.add((indent + line).stripTrailing()));
		}
		return lines;
	}

	private static List<String> broken(String paragraph, int width) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : paragraph.split(" ")) {
			if (!line.isEmpty() && Columns.width(line) + 1 + Columns.width(word) > width) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}
}
