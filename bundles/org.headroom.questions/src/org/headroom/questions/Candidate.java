package org.headroom.questions;

import java.util.List;

/** A question that can be asked, with its points and the strongest reason for it. */
record Candidate(Question question, PickReason reason, double points, long order) {
	private static final double SITUATION = 4;
	private static final double LESS_TELLING = 0.5;
	private static final double LEAST_SITUATION = 2;
	private static final double SECOND_SITUATION = 1;
	private static final double FOR_PEOPLE = 1;
	private static final double FOR_TOUCH = 2;
	private static final double NEVER_ASKED = 1;
	private static final double GENERAL = 1;
	private static final double CLOSED_FORM = -2;

	static Candidate of(Question question, PickContext context, AskedBefore asked, int sessions, double effect) {
		List<String> present = context.triggers().stream().filter(question.triggers()::contains).toList();
		boolean isNew = !asked.ever().contains(question.id());
		boolean suitsTouch = context.touch() && question.tags().contains(PickContext.TOUCH);
		double points = situation(question, context, present) + (isNew ? NEVER_ASKED : 0) + (suitsTouch ? FOR_TOUCH : 0)
				+ (question.audiences().isEmpty() ? 0 : FOR_PEOPLE) + (question.type() == QuestionType.CLOSED ? CLOSED_FORM : 0) + effect;
		return new Candidate(question, reason(question, context, present, suitsTouch, isNew, sessions), points, order(question, context));
	}

	private static double situation(Question question, PickContext context, List<String> present) {
		if (present.isEmpty()) {
			return question.triggers().isEmpty() ? GENERAL : 0;
		}
		double first = Math.max(LEAST_SITUATION, SITUATION - LESS_TELLING * context.triggers().indexOf(present.getFirst()));
		return first + (present.size() > 1 ? SECOND_SITUATION : 0);
	}

	private static PickReason reason(Question question, PickContext context, List<String> present, boolean suitsTouch, boolean isNew, int sessions) {
		if (!present.isEmpty()) {
			return new PickReason.Situation(present.getFirst());
		}
		if (suitsTouch) {
			return new PickReason.Short();
		}
		if (!question.audiences().isEmpty()) {
			Audience whose = question.audiences().stream().filter(context.audiences()::contains).findFirst().orElse(Audience.NEW);
			return new PickReason.ForPeople(whose);
		}
		return isNew ? new PickReason.New(context.stage()) : new PickReason.Rested(sessions);
	}

	/** Scatters equal fits differently from session to session, and alike every time within one (the finaliser of SplitMix64). */
	private static long order(Question question, PickContext context) {
		long mixed = context.sessionId() * 31 + question.key().hashCode();
		mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
		mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
		return mixed ^ mixed >>> 31;
	}

	boolean sameReasonAs(Candidate other) {
		return reason instanceof PickReason.Situation && reason.equals(other.reason);
	}

	boolean sameTypeAs(Candidate other) {
		return question.type() == other.question.type();
	}
}
