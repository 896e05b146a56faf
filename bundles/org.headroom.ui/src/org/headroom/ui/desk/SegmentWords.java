package org.headroom.ui.desk;

import java.util.Locale;
import org.headroom.domain.team.Segment;
import org.headroom.domain.team.Standing;
import org.headroom.domain.words.Words;

/** A segment in words, never without what it rests on. Pure, any thread. */
public final class SegmentWords {

	private SegmentWords() {
	}

	/** The segment alone: "top". */
	public static String name(Segment segment, Locale locale) {
		Words words = Words.of(SegmentWords.class, locale);
		return switch (segment) {
			case TOP -> words.say("segment.top");
			case CORE -> words.say("segment.core");
			case DEVELOPING -> words.say("segment.developing");
			case TOO_NEW -> words.say("segment.tooNew");
		};
	}

	/** With rank and n, for a cell: "top · 1 of 6". */
	public static String brief(Standing standing, Locale locale) {
		String name = name(standing.segment(), locale);
		return standing.rank() == 0 ? name : Words.of(SegmentWords.class, locale).say("segment.brief", name, standing.rank(), standing.peers());
	}

	/** In a sentence, for a person's header. */
	public static String sentence(Standing standing, Locale locale) {
		Words words = Words.of(SegmentWords.class, locale);
		return standing.rank() == 0 ? words.say("segment.unranked")
				: words.say("segment.sentence", name(standing.segment(), locale), standing.rank(), standing.peers());
	}
}
