package org.headroom.ui.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in the part of Markdown that our own guides use: headings, paragraphs, lists, tables, code, links. Pure. */
record GuidePage(List<Block> blocks) {
	private static final Pattern HEADING = Pattern.compile("(#{1,4}) +(.*)");
	private static final Pattern ITEM = Pattern.compile("(?:[-*]|(\\d+)\\.) +(.*)");
	private static final Pattern RULE = Pattern.compile("\\|[-:| ]+\\|");
	private static final Pattern SPAN = Pattern.compile("(`+)(.+?)\\1|\\*\\*(.+?)\\*\\*|\\*([^*\\s][^*]*)\\*|\\[([^\\]]+)\\]\\(([^)\\s]+)\\)");

	/** A part of the page, from one empty line to the next. */
	sealed interface Block {
	}

	/** @param level 1 for the title */
	record Heading(int level, List<Span> words) implements Block {

		/** What a link within the page calls it. */
		String anchor() {
			return plain(words).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
		}
	}

	/** Words that are wrapped. */
	record Paragraph(List<Span> words) implements Block {
	}

	/** @param mark what stands before it */
	record Item(String mark, List<Span> words) implements Block {
	}

	/** Lines as they are. */
	record Code(String text) implements Block {
	}

	/** @param rows cells of each, the titles of the columns first */
	record Table(List<List<List<Span>>> rows) implements Block {
	}

	/** How a part of the words looks. */
	enum Look {
		PLAIN, STRONG, CODE, LINK
	}

	/** @param target where a link leads; else empty */
	record Span(String text, Look look, String target) {
	}

	GuidePage {
		blocks = List.copyOf(blocks);
	}

	static GuidePage of(String markdown) {
		List<Block> blocks = new ArrayList<>();
		List<String> lines = markdown.lines().toList();
		int at = 0;
		while (at < lines.size()) {
			String line = lines.get(at);
			if (line.isBlank()) {
				at++;
			} else if (line.startsWith("```")) {
				int end = at + 1;
				while (end < lines.size() && !lines.get(end).startsWith("```")) {
					end++;
				}
				blocks.add(new Code(String.join("\n", lines.subList(at + 1, end))));
				at = end + 1;
			} else {
				int end = end(lines, at);
				add(blocks, lines.subList(at, end));
				at = end;
			}
		}
		return new GuidePage(blocks);
	}

	/** Where the block that begins there ends. */
	private static int end(List<String> lines, int at) {
		if (HEADING.matcher(lines.get(at)).matches()) {
			return at + 1;
		}
		boolean table = lines.get(at).startsWith("|");
		int end = at + 1;
		while (end < lines.size() && !lines.get(end).isBlank() && lines.get(end).startsWith("|") == table && (table || !begins(lines.get(end)))) {
			end++;
		}
		return end;
	}

	private static boolean begins(String line) {
		return line.startsWith("```") || HEADING.matcher(line).matches() || ITEM.matcher(line).matches();
	}

	private static void add(List<Block> blocks, List<String> lines) {
		Matcher heading = HEADING.matcher(lines.getFirst());
		Matcher item = ITEM.matcher(lines.getFirst());
		if (heading.matches()) {
			blocks.add(new Heading(heading.group(1).length(), spans(heading.group(2))));
		} else if (lines.getFirst().startsWith("|")) {
			blocks.add(new Table(lines.stream().filter(line -> !RULE.matcher(line.strip()).matches()).map(GuidePage::cells).toList()));
		} else if (item.matches()) {
			List<String> rest = new ArrayList<>(List.of(item.group(2)));
			lines.stream().skip(1).map(String::strip).forEach(rest::add);
			blocks.add(new Item(item.group(1) == null ? "•" : item.group(1) + ".", spans(String.join(" ", rest))));
		} else {
			blocks.add(new Paragraph(spans(String.join(" ", lines.stream().map(String::strip).toList()))));
		}
	}

	private static List<List<Span>> cells(String line) {
		String inside = line.strip().replaceAll("^\\||\\|$", "");
		return Arrays.stream(inside.split("\\|", -1)).map(String::strip).map(GuidePage::spans).toList();
	}

	/** What is code, strong or a link in a line. */
	static List<Span> spans(String text) {
		List<Span> spans = new ArrayList<>();
		Matcher found = SPAN.matcher(text);
		int at = 0;
		while (found.find()) {
			plain(spans, text.substring(at, found.start()));
			if (found.group(2) != null) {
				spans.add(new Span(found.group(2), Look.CODE, ""));
			} else if (found.group(5) != null) {
				spans.add(new Span(found.group(5).replace("`", ""), Look.LINK, found.group(6)));
			} else {
				spans.add(new Span(found.group(3) != null ? found.group(3) : found.group(4), Look.STRONG, ""));
			}
			at = found.end();
		}
		plain(spans, text.substring(at));
		return spans;
	}

	private static void plain(List<Span> spans, String text) {
		if (!text.isEmpty()) {
			spans.add(new Span(text, Look.PLAIN, ""));
		}
	}

	/** The words without their looks. */
	static String plain(List<Span> spans) {
		return String.join("", spans.stream().map(Span::text).toList());
	}

	/** The title and the headings below it, in order. */
	List<Heading> headings() {
		return blocks.stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
	}
}
