package org.headroom.questions;

/**
 * How often a question has led somewhere. A port: the statistics of uses replace {@link #NEUTRAL}. Pure,
 * any thread.
 */
@FunctionalInterface
public interface QuestionEffect {
	/** Knows nothing yet: every question counts the same. */
	QuestionEffect NEUTRAL = questionId -> 0.5;

	/**
	 * The share of uses that led to an insight of the person's own or to a commitment, as far as it is
	 * known: from 0 to 1. It decides between questions that fit equally well and never outweighs a fit.
	 */
	double of(long questionId);
}
