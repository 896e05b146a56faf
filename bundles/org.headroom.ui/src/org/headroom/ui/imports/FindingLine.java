package org.headroom.ui.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.headroom.domain.words.Words;
import org.headroom.exchange.findings.Finding;
import org.headroom.exchange.findings.FindingGroup;
import org.headroom.exchange.findings.Findings;

/** A kind of finding as the list says it. */
record FindingLine(int order, String weight, long count, String what, String done, String first, FindingGroup group) {
	private static final int EXAMPLES = 4;
	static final Comparator<FindingLine> ORDER = Comparator.comparingInt(FindingLine::order);

	/** What left rows out first, then warnings, then notes. */
	static List<FindingLine> of(Findings findings, Words words, Locale locale) {
		List<FindingGroup> groups = findings.groups();
		return IntStream.range(0, groups.size()).mapToObj(index -> line(index, groups.get(index), words, locale)).toList();
	}

	private static FindingLine line(int order, FindingGroup group, Words words, Locale locale) {
		Finding first = group.examples().getFirst();
		String what = group.kind().countedByValue() ? first.what(locale) : group.kind().title(locale);
		return new FindingLine(order, words.say("weight." + group.kind().severity()), group.count(), what, group.done(locale), first.place().text(locale), group);
	}

	/** What is done about it, and the first places in full: file, line, column, what stands there. */
	String examples(Words words, Locale locale) {
		StringBuilder text = new StringBuilder(done).append('\n');
		group.examples().stream().limit(EXAMPLES).forEach(one -> text.append(one.place().text(locale)).append(": ").append(one.what(locale)).append('\n'));
		long more = group.count() - Math.min(EXAMPLES, group.examples().size());
		return text + (more > 0 ? words.say("findings.more", more) : "");
	}
}
