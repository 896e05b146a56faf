package org.headroom.method;

import java.util.List;

/**
 * A method being put together, step by step. Not safe for use by several threads. Later releases of the
 * contract add steps here, so code that builds methods this way keeps compiling and running.
 */
public final class MethodDraft {

	private final String id;
	private MethodVersion version = new MethodVersion(1, 0, 0);
	private LocalText title = LocalText.NONE;
	private LocalText purpose = LocalText.NONE;
	private LocalText notFor = LocalText.NONE;
	private LocalText source = LocalText.NONE;
	private List<Stage> stages = List.of();
	private Flow flow = Flow.LINEAR;
	private List<Output> outputs = List.of();
	private CommitmentRule commitments = CommitmentRule.FREE;
	private Suitability suitability = Suitability.ANY;
	private List<CarryOver> carriesOver = List.of();
	private List<Prompt> fields = List.of();
	private Evaluation evaluation = Evaluation.NONE;
	private Brand brand = Brand.NONE;
	private List<Migration> migrations = List.of();

	MethodDraft(String id) {
		this.id = id;
	}

	/** Its version; 1.0.0 unless said otherwise. */
	public MethodDraft version(MethodVersion itsVersion) {
		version = itsVersion;
		return this;
	}

	/** How it is called; needed. */
	public MethodDraft title(LocalText itsTitle) {
		title = itsTitle;
		return this;
	}

	/** What it is for. */
	public MethodDraft purpose(LocalText itsPurpose) {
		purpose = itsPurpose;
		return this;
	}

	/** When not to use it. */
	public MethodDraft notFor(LocalText reason) {
		notFor = reason;
		return this;
	}

	/** Where it comes from. */
	public MethodDraft source(LocalText itsSource) {
		source = itsSource;
		return this;
	}

	/** The stages in their natural order; at least one is needed. */
	public MethodDraft stages(List<Stage> itsStages) {
		stages = List.copyOf(itsStages);
		return this;
	}

	/** How a session moves between the stages; {@link Flow#LINEAR} unless said otherwise. */
	public MethodDraft flow(Flow itsFlow) {
		flow = itsFlow;
		return this;
	}

	/** What must be there before a session finishes. */
	public MethodDraft outputs(List<Output> needed) {
		outputs = List.copyOf(needed);
		return this;
	}

	/** Which promises a session must end with; {@link CommitmentRule#FREE} unless said otherwise. */
	public MethodDraft commitments(CommitmentRule rule) {
		commitments = rule;
		return this;
	}

	/** When it fits; {@link Suitability#ANY} unless said otherwise. */
	public MethodDraft suitability(Suitability itsSuitability) {
		suitability = itsSuitability;
		return this;
	}

	/** Answers the next session begins with. */
	public MethodDraft carriesOver(List<CarryOver> pairs) {
		carriesOver = List.copyOf(pairs);
		return this;
	}

	/** What is recorded about the session as a whole. */
	public MethodDraft fields(List<Prompt> itsFields) {
		fields = List.copyOf(itsFields);
		return this;
	}

	/** What is made of the answers; {@link Evaluation#NONE} unless said otherwise. */
	public MethodDraft evaluation(Evaluation itsEvaluation) {
		evaluation = itsEvaluation;
		return this;
	}

	/** Whose method it is; {@link Brand#NONE} unless said otherwise. */
	public MethodDraft brand(Brand itsBrand) {
		brand = itsBrand;
		return this;
	}

	/** How answers of older versions are understood. */
	public MethodDraft migrations(List<Migration> steps) {
		migrations = List.copyOf(steps);
		return this;
	}

	/**
	 * The method.
	 *
	 * @throws IllegalArgumentException when the parts do not fit together, naming the first that does not
	 */
	public Method build() {
		return new Method(id, version, title, purpose, notFor, source, stages, flow, outputs, commitments, suitability, carriesOver,
				fields, evaluation, brand, migrations);
	}
}
