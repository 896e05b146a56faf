package org.headroom.questions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Offers questions for a stage of a session. The same bank and the same context give the same offers. Any
 * thread.
 *
 * <p>What counts, in points: a situation that is present 4 (half a point less for each more telling one, 2
 * at least) and 1 for a second one; a question for any situation 1; one the person was never asked 1; one
 * written for people like this one 1; one that suits ten minutes, in a touch, 2; a closed one -2; and its
 * {@link QuestionEffect} up to 1. Among the first, a reason that is already there costs 1 and a type that is
 * already there half a point, so that the three differ. What was asked in this session, or in the last
 * {@link #SESSIONS_WITHOUT_REPEAT} of this person, is not offered at all.
 */
public final class QuestionPicker {
	/** How many are on offer at a time. */
	public static final int OFFERED = 3;
	/** In so many sessions of a person before this one a question is not repeated. */
	public static final int SESSIONS_WITHOUT_REPEAT = 3;
	private static final int VARIED = 12;
	private static final double SAME_REASON = 1;
	private static final double SAME_TYPE = 0.5;

	private final List<Question> bank;
	private final QuestionEffect effect;
	private final int sessions;

	public QuestionPicker(Collection<Question> bank) {
		this(bank, QuestionEffect.NEUTRAL, SESSIONS_WITHOUT_REPEAT);
	}

	/** @param sessionsWithoutRepeat 1 or more, the running session not counted */
	public QuestionPicker(Collection<Question> bank, QuestionEffect effect, int sessionsWithoutRepeat) {
		if (sessionsWithoutRepeat < 1) {
			throw new IllegalArgumentException("sessions without a repeat: " + sessionsWithoutRepeat);
		}
		this.bank = List.copyOf(bank);
		this.effect = effect;
		this.sessions = sessionsWithoutRepeat;
	}

	/** The first three, and what comes after them. */
	public Offers offer(PickContext context) {
		List<Offer> ranked = varied(candidates(context)).stream().map(best -> new Offer(best.question(), best.reason())).toList();
		int shown = Math.min(OFFERED, ranked.size());
		return new Offers(ranked.subList(0, shown), ranked.subList(shown, ranked.size()));
	}

	private List<Candidate> candidates(PickContext context) {
		AskedBefore asked = AskedBefore.of(context.uses(), context.sessionId(), sessions);
		return bank.stream().filter(question -> context.admits(question) && !asked.lately().contains(question.id()))
				.map(question -> Candidate.of(question, context, asked, sessions, Math.clamp(effect.of(question.id()), 0, 1)))
				.sorted(Comparator.comparingDouble(Candidate::points).reversed().thenComparingLong(Candidate::order)
						.thenComparingLong(candidate -> candidate.question().id()))
				.toList();
	}

	private static List<Candidate> varied(List<Candidate> ranked) {
		List<Candidate> rest = new ArrayList<>(ranked);
		List<Candidate> chosen = new ArrayList<>();
		while (chosen.size() < VARIED && !rest.isEmpty()) {
			List<Candidate> beside = chosen.subList(Math.max(0, chosen.size() - OFFERED + 1), chosen.size());
			Candidate next = rest.stream().max(Comparator.comparingDouble(candidate -> beside(candidate, beside))).orElseThrow();
			rest.remove(next);
			chosen.add(next);
		}
		chosen.addAll(rest);
		return chosen;
	}

	private static double beside(Candidate candidate, List<Candidate> others) {
		double repeats = others.stream().mapToDouble(other -> (candidate.sameReasonAs(other) ? SAME_REASON : 0) + (candidate.sameTypeAs(other) ? SAME_TYPE : 0)).sum();
		return candidate.points() - repeats;
	}
}
