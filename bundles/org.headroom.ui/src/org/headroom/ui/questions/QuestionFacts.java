package org.headroom.ui.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.headroom.domain.words.Words;
import org.headroom.questions.Question;
import org.headroom.questions.QuestionLabels;
import org.headroom.questions.QuestionUse;
import org.headroom.questions.UseOutcome;

/**
 * A question as the pane beside the table says it. Pure.
 *
 * @param other the text in the other language, or that there is none
 * @param lines what is known about it: a word for what, and what
 */
record QuestionFacts(String text, String other, List<Line> lines) {
	QuestionFacts {
		lines = List.copyOf(lines);
	}

	record Line(String what, String says) {
	}

	static QuestionFacts of(Question question, List<QuestionUse> uses, QuestionLabels labels, Locale locale) {
		Words words = Words.of(QuestionFacts.class, locale);
		List<Line> lines = new ArrayList<>();
		lines.add(new Line(words.say("fact.type"), labels.type(question.type())));
		lines.add(new Line(words.say("fact.stages"), question.stages().stream().map(labels::stage).collect(Collectors.joining(", "))));
		lines.add(new Line(words.say("fact.fits"), fits(question, labels, words)));
		lines.add(new Line(words.say("fact.audience"), question.audiences().isEmpty() ? words.say("fact.audience.everyone") : question.audiences().stream().map(labels::audience).collect(Collectors.joining(", "))));
		if (!question.tags().isEmpty()) {
			lines.add(new Line(words.say("fact.tags"), question.tags().stream().map(labels::tag).collect(Collectors.joining(", "))));
		}
		lines.add(new Line(words.say("fact.origin"), question.edited() ? words.say("fact.origin.edited", labels.origin(question.origin())) : labels.origin(question.origin())));
		lines.add(new Line(words.say("fact.uses"), uses(uses, words)));
		return new QuestionFacts(question.text(locale), other(question, locale, words), lines);
	}

	private static String fits(Question question, QuestionLabels labels, Words words) {
		if (question.triggers().isEmpty()) {
			return words.say("fact.fits.always");
		}
		String situations = labels.triggers(List.copyOf(question.triggers()));
		return question.situational() ? words.say("fact.fits.only", situations) : words.say("fact.fits.best", situations);
	}

	private static String uses(List<QuestionUse> uses, Words words) {
		long led = uses.stream().filter(use -> use.outcome() != UseOutcome.NEITHER).count();
		return uses.isEmpty() ? words.say("fact.uses.none") : words.say("fact.uses.some", uses.size(), led);
	}

	private static String other(Question question, Locale locale, Words words) {
		boolean german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
		String text = german ? question.textEn() : question.textDe();
		boolean same = text.isEmpty() || text.equals(question.text(locale));
		return same ? words.say("other.none") : text;
	}
}
