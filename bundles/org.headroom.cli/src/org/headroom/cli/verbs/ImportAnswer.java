package org.headroom.cli.verbs;

import java.util.List;
import java.util.Locale;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.exchange.findings.Finding;
import org.headroom.exchange.findings.FindingGroup;
import org.headroom.exchange.imports.Advice;
import org.headroom.exchange.imports.ImportOutcome;
import org.headroom.exchange.imports.Settling;

/** What an import, or its dry run, brought: as text and as JSON. */
record ImportAnswer(ImportOutcome.Done done, Settling.Settled settled, Mending mending, Locale locale) {

	Page text() {
		Page page = new Page().sentence(done.sentence(locale)).gap();
		for (FindingGroup group : done.findings().groups()) {
			page.sentence(group.sentence(locale)).sentence("  " + said(group));
		}
		advice().forEach(page.gap()::sentence);
		return page;
	}

	/** What was found at the first place, where the line above does not say it, what is done about it, and how to have it otherwise. */
	private String said(FindingGroup group) {
		Finding first = group.examples().getFirst();
		return (group.kind().countedByValue() ? "" : first.what(locale) + " ") + first.deed(locale) + mending.of(first).map(mend -> " " + mend).orElse("");
	}

	Json shape() {
		return new Json().put("committed", done.committed()).put("counts", ImportVerb.counts(done.counts())).put("read", read())
				.all("findings", done.findings().groups().stream().map(this::finding)).put("settled", advice()).put("sentence", done.sentence(locale));
	}

	private List<String> advice() {
		return settled.advice().stream().map(Advice::sentence).toList();
	}

	private Json read() {
		return new Json().put("deals", done.tally().deals()).put("people", done.tally().people()).put("managers", done.tally().managers())
				.put("offices", done.tally().offices()).put("rowsLeftOut", done.tally().rowsLeftOut()).put("firstClosed", done.tally().firstClosed())
				.put("lastClosed", done.tally().lastClosed());
	}

	private Json finding(FindingGroup group) {
		Finding first = group.examples().getFirst();
		return new Json().put("kind", group.kind()).put("severity", group.kind().severity()).put("count", group.count()).put("file", first.place().file())
				.put("line", first.place().line()).put("column", first.place().column()).put("header", first.place().columnName())
				.put("what", first.what(locale)).put("done", first.deed(locale)).put("mend", mending.of(first));
	}
}
