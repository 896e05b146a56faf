package org.headroom.ui.help;

import java.util.List;
import java.util.Locale;

/** A text written as Markdown, as a view shows it: headings, paragraphs, lists, tables, code, links. Pure. */
record GuidePage(List<Block> blocks) {
	/** A part of the page. */
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
		return new GuidePage(new GuideReader().read(markdown));
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
