package org.headroom.cli.talk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.headroom.domain.words.Words;
import org.headroom.method.Stage;
import org.headroom.method.StageTrait;
import org.headroom.method.Step;

/** Asks where a stage may lead in more than one way: around once more, through it again, past one that is optional. */
record Onward(Prompter prompter, Sitting sitting, Locale locale) {
	private static final Set<String> NO = Set.of("n", "no", "nein");
	private static final Set<String> YES = Set.of("y", "yes", "j", "ja");

	/** False when this was the last stage. */
	boolean go() {
		return switch (sitting.open().run().step()) {
			case Step.Again again -> around(again);
			case Step.Onward(Stage to) -> repeated() || on(to);
			case Step.End end -> repeated();
		};
	}

	/** The criterion is not met: around once more, unless somebody says no. */
	private boolean around(Step.Again again) {
		List<String> titles = again.stages().stream().map(stage -> stage.title().in(locale)).toList();
		if (!said(NO, words().say("onward.around", String.join(", ", titles), again.round() + 1))) {
			return sitting.step();
		}
		Optional<Stage> behind = sitting.behind(sitting.stage());
		return behind.isPresent() && on(behind.get());
	}

	private boolean repeated() {
		boolean possible = sitting.stage().is(StageTrait.REPEATABLE) && sitting.open().run().again().isPresent();
		return possible && said(YES, words().say("onward.repeat", sitting.stage().title().in(locale))) && sitting.again();
	}

	private boolean on(Stage to) {
		Optional<Stage> next = Optional.of(to);
		while (next.isPresent() && next.get().is(StageTrait.OPTIONAL) && said(NO, words().say("onward.optional", next.get().title().in(locale)))) {
			next = sitting.behind(next.get());
		}
		return next.isPresent() && sitting.enter(next.get().id());
	}

	private boolean said(Set<String> wanted, String question) {
		return wanted.contains(prompter.words("\n" + question).toLowerCase(Locale.ROOT));
	}

	private Words words() {
		return Words.of(Onward.class, locale);
	}
}
