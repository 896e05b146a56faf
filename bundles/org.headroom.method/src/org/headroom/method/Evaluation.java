package org.headroom.method;

import java.util.List;

/**
 * What is made of the answers afterwards.
 *
 * @param metrics numbers followed over the sessions with one person
 * @param notices what is made visible to ask about
 * @param report  the parts of a printed session
 */
public record Evaluation(List<Metric> metrics, List<Notice> notices, List<ReportPart> report) {

	/** Nothing is made of them. */
	public static final Evaluation NONE = new Evaluation(List.of(), List.of(), List.of());

	/** @throws IllegalArgumentException when two of a kind share an id */
	public Evaluation {
		metrics = List.copyOf(metrics);
		notices = List.copyOf(notices);
		report = List.copyOf(report);
		Ident.checkUnique("metric", metrics, Metric::id);
		Ident.checkUnique("notice", notices, Notice::id);
		Ident.checkUnique("report part", report, ReportPart::id);
	}
}
