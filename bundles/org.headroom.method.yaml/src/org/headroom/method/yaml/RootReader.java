package org.headroom.method.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.headroom.method.AnswerType;
import org.headroom.method.Brand;
import org.headroom.method.CarryOver;
import org.headroom.method.CommitmentRule;
import org.headroom.method.Evaluation;
import org.headroom.method.Flow;
import org.headroom.method.LocalText;
import org.headroom.method.Method;
import org.headroom.method.MethodVersion;
import org.headroom.method.Migration;
import org.headroom.method.Output;
import org.headroom.method.Prompt;
import org.headroom.method.Stage;
import org.headroom.method.Suitability;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the outermost level of a method's file and puts the method together. */
final class RootReader {

	private static final int FORM = 1;

	private final Findings findings;
	private final Values values;
	private final Declared declared;
	private final Outline outline = new Outline();
	private final CodeKeys code;
	private final Beside beside;

	/** @param code what code there is, as far as it is known */
	RootReader(Findings findings, Beside beside, Optional<KnownCode> code) {
		this.findings = findings;
		this.values = new Values(findings);
		this.declared = new Declared(findings);
		this.beside = beside;
		this.code = new CodeKeys(findings, code);
	}

	Optional<Method> read(Node root) {
		return Section.of(findings, root, Keys.METHOD).flatMap(this::method);
	}

	private Optional<Method> method(Section root) {
		root.need("headroom-method").ifPresent(node -> values.number(node, FORM, FORM));
		Texts texts = new Texts(findings, languages(root), findings.strict());
		Optional<String> id = root.need("id").flatMap(values::id);
		Optional<MethodVersion> version = root.need("version").flatMap(values::version);
		LocalText title = root.need("title").map(texts::read).orElse(LocalText.NONE);
		LocalText purpose = texts.optional(root.at("purpose"));
		LocalText notFor = texts.optional(root.at("not-for"));
		LocalText source = texts.optional(root.at("source"));
		Brand brand = new BrandReader(findings, texts, beside).read(root.at("brand"));
		PromptReader prompts = new PromptReader(findings, texts, declared, code);
		StageReader reader = new StageReader(findings, texts, declared, prompts, outline);
		List<StageReader.Begun> begun = reader.begin(root.need("stages"));
		List<Prompt> fields = prompts.all(root.at("fields"));
		List<Stage> stages = stages(reader, begun);
		Flow flow = new FlowReader(findings, declared, outline).read(root.at("flow"));
		List<Output> outputs = new OutputReader(findings, declared).all(root.at("needs"));
		CommitmentRule rule = root.at("commitments").flatMap(node -> commitments(node, texts)).orElse(CommitmentRule.FREE);
		Suitability fits = root.at("fits").flatMap(this::fits).orElse(Suitability.ANY);
		List<CarryOver> carryOver = carryOver(root.at("carry-over"));
		Evaluation evaluation = new EvaluationReader(findings, texts, declared, outline, code).read(root);
		List<Migration> migrations = new MigrationReader(findings, declared, version).all(root.at("migrations"));
		if (findings.strict()) {
			new CourseCheck(findings, outline, declared).check();
		}
		if (findings.count() > 0 || id.isEmpty() || version.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Method(id.get(), version.get(), title, purpose, notFor, source, stages, flow, outputs, rule, fits, carryOver,
				fields, evaluation, brand, migrations));
	}

	private List<String> languages(Section root) {
		Set<String> named = new LinkedHashSet<>();
		int before = findings.count();
		for (Node node : values.list(root.at("languages"))) {
			values.text(node).filter(tag -> isTag(node, tag)).ifPresent(named::add);
		}
		if (named.isEmpty() || findings.count() > before) {
			named.addAll(root.at("title").map(Texts::languagesOf).orElse(List.of()));
		}
		return named.isEmpty() ? List.of("en") : List.copyOf(named);
	}

	private boolean isTag(Node node, String tag) {
		if (!Texts.isTag(tag)) {
			findings.add(node, "language.form", tag);
		}
		return Texts.isTag(tag);
	}

	private static List<Stage> stages(StageReader reader, List<StageReader.Begun> begun) {
		return begun.stream().flatMap(each -> reader.finish(each).stream()).toList();
	}

	private Optional<CommitmentRule> commitments(Node node, Texts texts) {
		return Section.of(findings, node, Keys.COMMITMENTS).map(section -> commitments(section, texts));
	}

	private CommitmentRule commitments(Section section, Texts texts) {
		CommitmentRule rule = new CommitmentRule(values.number(section.at("salesperson"), 0, 0, 100), values.number(section.at("manager"), 0, 0, 100),
						values.number(section.at("any"), 0, 0, 100), values.yes(section.at("due"), false), values.yes(section.at("if-then"), false),
						section.at("scale").flatMap(new AnswerReader(findings, texts)::scale).orElse(AnswerType.Scale.ZERO_TO_TEN));
		if ((rule.dueNeeded() || rule.ifThenNeeded()) && rule.fromSalesperson() + rule.fromManager() + rule.inAll() == 0) {
			findings.doubt(section.node(), "commitments.idle");
		}
		return rule;
	}

	private Optional<Suitability> fits(Node node) {
		return Section.of(findings, node, Keys.FITS)
				.map(section -> new Suitability(values.someOf(section.at("kinds"), Suitability.Kind.class),
						values.someOf(section.at("audiences"), Suitability.Audience.class),
						values.someOf(section.at("segments"), Suitability.Segment.class), values.someOf(section.at("phases"), Suitability.Phase.class)));
	}

	private List<CarryOver> carryOver(Optional<Node> node) {
		Set<String> taken = new LinkedHashSet<>();
		List<CarryOver> pairs = new ArrayList<>();
		for (Node each : values.list(node)) {
			Optional<CarryOver> pair = pair(each);
			pair.filter(carried -> !taken.add(carried.to())).ifPresent(carried -> findings.sense(each, "carry.twice", carried.to()));
			pair.ifPresent(pairs::add);
		}
		return pairs;
	}

	private Optional<CarryOver> pair(Node node) {
		Optional<Section> section = Section.of(findings, node, Keys.CARRY_OVER);
		Optional<String> from = section.flatMap(each -> each.need("from")).flatMap(declared::prompt);
		Optional<String> to = section.flatMap(each -> each.need("to")).flatMap(declared::prompt);
		if (from.isPresent() && to.isPresent() && !declared.alike(from.get(), to.get())) {
			findings.add(node, "carry.kind", from.get(), to.get());
			return Optional.empty();
		}
		return from.flatMap(start -> to.map(end -> new CarryOver(start, end)));
	}
}
