package org.headroom.method.yaml;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.headroom.method.LocalText;
import org.headroom.method.Output;
import org.headroom.method.Prompt;
import org.headroom.method.Stage;
import org.headroom.method.StageTrait;
import org.headroom.method.TimeBox;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads the stages in two steps, because a stage may refer to a prompt of a later one: first everything
 * that declares an id, then what refers to ids.
 */
final class StageReader {

	private final Findings findings;
	private final Values values;
	private final Texts texts;
	private final Declared declared;
	private final PromptReader prompts;
	private final Outline outline;

	StageReader(Findings findings, Texts texts, Declared declared, PromptReader prompts, Outline outline) {
		this.findings = findings;
		this.values = new Values(findings);
		this.texts = texts;
		this.declared = declared;
		this.prompts = prompts;
		this.outline = outline;
	}

	/** A stage whose outputs are still to be read. */
	record Begun(Section section, Optional<String> id, Set<StageTrait> traits, List<Prompt> prompts) {
	}

	List<Begun> begin(Optional<Node> node) {
		List<Begun> begun = new ArrayList<>();
		for (Node each : values.list(node)) {
			Section.of(findings, each, Keys.STAGE).ifPresentOrElse(section -> begun.add(begin(section)), outline::torn);
		}
		node.filter(Values::isEmptyList).ifPresent(each -> findings.add(each, "stages.none"));
		return begun;
	}

	private Begun begin(Section section) {
		Optional<String> id = section.need("id").flatMap(declared::newStage);
		int before = declared.prompts().size();
		List<Prompt> asked = prompts.all(section.at("prompts"));
		Set<StageTrait> traits = section.at("traits").isPresent() ? values.someOf(section.at("traits"), StageTrait.class) : EnumSet.noneOf(StageTrait.class);
		outline.stage(section.node(), id, traits, declared.prompts().subList(before, declared.prompts().size()));
		return new Begun(section, id, traits, asked);
	}

	Optional<Stage> finish(Begun begun) {
		Section section = begun.section();
		LocalText title = section.need("title").map(texts::read).orElse(LocalText.NONE);
		LocalText purpose = texts.optional(section.at("purpose"));
		TimeBox timeBox = timeBox(section);
		String page = section.at("page").flatMap(values::id).orElse("");
		declared.reading(begun.id());
		List<Output> outputs = new OutputReader(findings, declared).all(section.at("needs"));
		declared.reading(Optional.empty());
		return begun.id().filter(id -> !title.isEmpty())
				.map(id -> new Stage(id, title, purpose, timeBox, begun.traits(), begun.prompts(), outputs, page));
	}

	private TimeBox timeBox(Section section) {
		if (section.at("seconds").isPresent()) {
			section.at("minutes").flatMap(both -> section.keyNode("seconds")).ifPresent(key -> findings.add(key, "time.twice"));
			return new TimeBox(Duration.ofSeconds(values.number(section.at("seconds"), 60, 1, 86_400)));
		}
		return TimeBox.minutes(values.number(section.need("minutes"), 10, 1, 1_440));
	}
}
