package org.headroom.questions;

import java.util.List;
import java.util.Set;

/**
 * For whom and for which moment questions are wanted.
 *
 * @param stage id of the stage; empty for any
 * @param tags labels a question must carry, all of them, when a method asks for it
 * @param audiences what the person belongs to; empty when nothing is known
 * @param triggers situations present, the most telling first
 * @param touch ten minutes: nothing about the pipeline, and rather what suits a short talk
 * @param sessionId the session it is for; also what makes equal fits come in another order next time
 * @param uses what the person was asked before, in any order
 */
public record PickContext(String stage, Set<String> tags, Set<Audience> audiences, List<String> triggers, boolean touch, long sessionId,
		List<QuestionUse> uses) {
	/** The label of questions about deals in the pipeline. */
	public static final String PIPELINE = "pipeline";
	/** The label of questions that suit ten minutes. */
	public static final String TOUCH = "touch";

	public PickContext {
		tags = Set.copyOf(tags);
		audiences = Set.copyOf(audiences);
		triggers = List.copyOf(triggers);
		uses = List.copyOf(uses);
	}

	/** For a stage of a session with somebody of whom nothing else is known. */
	public static PickContext of(String stage, long sessionId) {
		return new PickContext(stage, Set.of(), Set.of(), List.of(), false, sessionId, List.of());
	}

	/** The same in another stage. */
	public PickContext inStage(String other) {
		return new PickContext(other, tags, audiences, triggers, touch, sessionId, uses);
	}

	/** The same, from questions with all of these labels. */
	public PickContext labelled(Set<String> labels) {
		return new PickContext(stage, labels, audiences, triggers, touch, sessionId, uses);
	}

	/** The same for somebody who belongs to these. */
	public PickContext audiences(Audience... belongsTo) {
		return new PickContext(stage, tags, Set.of(belongsTo), triggers, touch, sessionId, uses);
	}

	/** The same while these situations are present, the most telling first. */
	public PickContext present(List<String> situations) {
		return new PickContext(stage, tags, audiences, situations, touch, sessionId, uses);
	}

	/** The same for ten minutes. */
	public PickContext asTouch() {
		return new PickContext(stage, tags, audiences, triggers, true, sessionId, uses);
	}

	/** The same for somebody who was asked these before. */
	public PickContext after(List<QuestionUse> earlier) {
		return new PickContext(stage, tags, audiences, triggers, touch, sessionId, earlier);
	}

	/** Whether questions about the pipeline may be asked now. */
	boolean pipelineWelcome() {
		return !touch && !triggers.contains(Trigger.QUARTER_END.id());
	}

	/** Whether the question can be asked here at all, whatever was asked before. */
	boolean admits(Question question) {
		return !question.retired()
				&& (stage.isEmpty() || question.stages().contains(stage))
				&& question.tags().containsAll(tags)
				&& (pipelineWelcome() || !question.tags().contains(PIPELINE))
				&& (question.audiences().isEmpty() || question.audiences().stream().anyMatch(this::includes))
				&& (!question.situational() || question.triggers().stream().anyMatch(triggers::contains));
	}

	private boolean includes(Audience audience) {
		return audiences.contains(audience) || audience == Audience.NEW && triggers.contains(Trigger.NEW_HIRE.id());
	}
}
