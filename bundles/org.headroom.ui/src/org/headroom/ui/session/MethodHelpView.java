package org.headroom.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.headroom.domain.words.Words;
import org.headroom.method.Method;
import org.headroom.method.Metric;
import org.headroom.method.Party;
import org.headroom.method.Stage;
import org.headroom.method.StageTrait;
import org.headroom.method.TimeBox;

/**
 * What the help says of a coaching method. No widget in it.
 *
 * @param parts a heading and its paragraphs each
 * @param stages in the order of the definition
 */
record MethodHelpView(String title, String about, List<Part> parts, List<Line> stages) {

	/** A part of the page. */
	record Part(String id, String heading, List<String> paragraphs) {
		Part {
			paragraphs = List.copyOf(paragraphs);
		}
	}

	/** A stage: its title, how long it takes, and why it is there. */
	record Line(String title, String time, String purpose) {
	}

	MethodHelpView {
		parts = List.copyOf(parts);
		stages = List.copyOf(stages);
	}

	static MethodHelpView of(Method method, Locale locale) {
		Words words = Words.of(MethodHelpView.class, locale);
		List<Part> parts = new ArrayList<>();
		add(parts, "purpose", words.say("method.purpose"), method.purpose().in(locale));
		add(parts, "notFor", words.say("method.notFor"), method.notFor().in(locale));
		List<String> ends = ends(method, words);
		if (!ends.isEmpty()) {
			parts.add(new Part("ends", words.say("method.ends"), ends));
		}
		if (!method.evaluation().metrics().isEmpty()) {
			parts.add(new Part("metrics", words.say("method.metrics"), method.evaluation().metrics().stream().map(metric -> metric(metric, locale, words)).toList()));
		}
		add(parts, "source", words.say("method.source"), method.source().in(locale));
		long minutes = method.stages().stream().filter(stage -> !stage.is(StageTrait.OPTIONAL) && !stage.is(StageTrait.DEFERRED)).map(Stage::timeBox).mapToLong(TimeBox::inMinutes).sum();
		List<Line> stages = method.stages().stream().map(stage -> line(method, stage, locale, words)).toList();
		return new MethodHelpView(method.title().in(locale), words.say("method.about", minutes, method.stages().size(), method.version().toString()), parts, stages);
	}

	private static void add(List<Part> parts, String id, String heading, String paragraph) {
		if (!paragraph.isBlank()) {
			parts.add(new Part(id, heading, List.of(paragraph.strip())));
		}
	}

	private static Line line(Method method, Stage stage, Locale locale, Words words) {
		List<String> time = new ArrayList<>();
		time.add(words.say("method.minutes", stage.timeBox().inMinutes()));
		if (stage.is(StageTrait.OPTIONAL)) {
			time.add(words.say("method.optional"));
		}
		if (stage.is(StageTrait.REPEATABLE)) {
			time.add(words.say("method.repeatable"));
		}
		if (stage.is(StageTrait.DEFERRED)) {
			time.add(words.say("method.deferred"));
		}
		method.flow().endingWith(stage.id()).forEach(loop -> time.add(words.say("method.loop", method.stage(loop.from()).orElseThrow().title().in(locale), loop.most())));
		return new Line(stage.title().in(locale), String.join(" · ", time), stage.purpose().in(locale));
	}

	private static String metric(Metric metric, Locale locale, Words words) {
		return words.say("method.metric", metric.title().in(locale), metric.least());
	}

	private static List<String> ends(Method method, Words words) {
		List<String> ends = new ArrayList<>();
		for (Party party : Party.values()) {
			int least = party == Party.MANAGER ? method.commitments().fromManager() : method.commitments().fromSalesperson();
			if (least > 0) {
				ends.add(party == Party.MANAGER ? words.say("method.ends.manager", least) : words.say("method.ends.person", least));
			}
		}
		if (ends.isEmpty() && method.commitments().inAll() > 0) {
			ends.add(words.say("method.ends.any", method.commitments().inAll()));
		}
		return ends;
	}
}
