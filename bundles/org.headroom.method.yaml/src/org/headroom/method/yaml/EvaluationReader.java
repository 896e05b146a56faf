package org.headroom.method.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.headroom.method.Evaluation;
import org.headroom.method.Guard;
import org.headroom.method.LocalText;
import org.headroom.method.Metric;
import org.headroom.method.Notice;
import org.headroom.method.Reading;
import org.headroom.method.ReportPart;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what is made of the answers: metrics, notices and the parts of a report. */
final class EvaluationReader {

	private static final int USUAL_LEAST = 3;
	private static final int MOST_READINGS = 1_000;
	private static final int MOST_SESSIONS = 100;

	private final Findings findings;
	private final Values values;
	private final Texts texts;
	private final Declared declared;
	private final Outline outline;
	private final CodeKeys code;
	private final Once metrics;
	private final Once notices;
	private final Once parts;

	EvaluationReader(Findings findings, Texts texts, Declared declared, Outline outline, CodeKeys code) {
		this.findings = findings;
		this.values = new Values(findings);
		this.texts = texts;
		this.declared = declared;
		this.outline = outline;
		this.code = code;
		this.metrics = new Once(findings, "metric");
		this.notices = new Once(findings, "notice");
		this.parts = new Once(findings, "report");
	}

	Evaluation read(Section root) {
		return new Evaluation(
				values.list(root.at("metrics")).stream().flatMap(each -> Section.of(findings, each, Keys.METRIC).flatMap(this::metric).stream()).toList(),
				values.list(root.at("notices")).stream().flatMap(each -> Section.of(findings, each, Keys.NOTICE).flatMap(this::notice).stream()).toList(),
				values.list(root.at("report")).stream().flatMap(each -> Section.of(findings, each, Keys.REPORT_PART).flatMap(this::part).stream()).toList());
	}

	private Optional<Metric> metric(Section section) {
		Optional<String> id = section.need("id").flatMap(metrics::id);
		LocalText title = section.need("title").map(texts::read).orElse(LocalText.NONE);
		LocalText unit = texts.optional(section.at("unit"));
		Optional<Reading> from = section.need("of").flatMap(new MeasureReader(findings, declared, outline, code)::read);
		Metric.Fold fold = section.at("fold").flatMap(each -> values.oneOf(each, Metric.Fold.class)).orElse(Metric.Fold.LATEST);
		int least = values.number(section.at("least"), USUAL_LEAST, 1, MOST_READINGS);
		if (fold == Metric.Fold.CHANGE && least < 2) {
			findings.sense(section.at("least").orElseThrow(), "metric.change");
		}
		Metric.Renderer shown = section.at("shown").flatMap(each -> values.oneOf(each, Metric.Renderer.class)).orElse(Metric.Renderer.NUMBER);
		return id.isPresent() && !title.isEmpty() ? from.map(reading -> new Metric(id.get(), title, unit, reading, fold, least, shown)) : Optional.empty();
	}

	private Optional<Notice> notice(Section section) {
		Optional<String> id = section.need("id").flatMap(notices::id);
		Optional<Guard> when = section.need("when").flatMap(new GuardReader(findings, declared)::read);
		when.filter(Guard.Always.class::isInstance).ifPresent(always -> findings.doubt(section.at("when").orElseThrow(), "notice.always"));
		LocalText message = section.need("say").map(texts::read).orElse(LocalText.NONE);
		Optional<Node> named = section.need("evidence");
		List<String> evidence = declared.prompts(named);
		named.filter(Values::isEmptyList).ifPresent(each -> findings.add(each, "evidence.none"));
		int least = values.number(section.at("least"), 1, 1, MOST_SESSIONS);
		return id.isPresent() && !message.isEmpty() && !evidence.isEmpty() ? when.map(rule -> new Notice(id.get(), rule, message, evidence, least))
				: Optional.empty();
	}

	private List<String> prompts(Section part) {
		List<String> prompts = new ArrayList<>();
		for (Node each : values.list(part.at("prompts"))) {
			Optional<String> prompt = declared.prompt(each);
			prompt.filter(declared::isHidden).ifPresent(id -> findings.doubt(each, "report.mine", id));
			prompt.ifPresent(prompts::add);
		}
		return prompts;
	}

	private Optional<ReportPart> part(Section section) {
		Optional<String> id = section.need("id").flatMap(parts::id);
		LocalText title = section.need("title").map(texts::read).orElse(LocalText.NONE);
		List<String> prompts = prompts(section);
		String computed = section.at("computed").flatMap(code::section).orElse("");
		boolean nothing = section.at("computed").isEmpty() && section.at("prompts").map(Values::isEmptyList).orElse(true);
		if (nothing) {
			findings.add(section.at("prompts").orElse(section.node()), "report.empty");
		}
		return id.isPresent() && !title.isEmpty() && (!prompts.isEmpty() || !computed.isEmpty())
				? Optional.of(new ReportPart(id.get(), title, prompts, computed)) : Optional.empty();
	}
}
