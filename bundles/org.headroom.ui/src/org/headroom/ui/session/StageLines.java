package org.headroom.ui.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.headroom.domain.sessions.Commitments;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.words.Words;
import org.headroom.method.Stage;
import org.headroom.method.StageTrait;

/** The stages of a session as the list at the left shows them. */
final class StageLines {
	private static final int MINUTE = 60;
	/** The circled digits ① to ⑳ follow each other. */
	private static final int CIRCLED_ONE = 0x2460;
	private static final int CIRCLED = 20;

	private final OpenSession now;
	private final boolean live;
	private final Locale locale;
	private final Words words;

	/** @param live whether it can be worked in */
	StageLines(OpenSession now, boolean live, Locale locale) {
		this.now = now;
		this.live = live;
		this.locale = locale;
		this.words = Words.of(SessionView.class, locale);
	}

	/** The stages in their order, as the list at the left shows them. */
	List<StageLine> all() {
		List<StageLine> lines = new ArrayList<>();
		List<String> enterable = now.enterable().stream().map(Stage::id).toList();
		for (Stage stage : now.run().path()) {
			boolean here = stage.id().equals(now.session().stageId());
			boolean visited = here || now.seconds(stage.id()) > 0 || now.times().stream().anyMatch(time -> time.stageId().equals(stage.id()));
			boolean complete = visited && !here && now.run().closing(stage.id()).isComplete() && (now.round(stage.id()) == 0 || answeredAll(stage)) || here && answeredAll(stage);
			lines.add(new StageLine(stage.id(), label(lines.size(), stage, complete && promised(stage)), time(stage), here, enterable.contains(stage.id()) && live, over(stage)));
		}
		return lines;
	}

	/** Commitments are lacked by the session as a whole; it is the last stage that may not be left out in which they are made. */
	private boolean promised(Stage stage) {
		List<Stage> needed = now.run().path().stream().filter(each -> !each.is(StageTrait.OPTIONAL) && !each.is(StageTrait.DEFERRED)).toList();
		boolean last = !needed.isEmpty() && needed.getLast().id().equals(stage.id());
		return !last || now.run().closing().lacks().stream().noneMatch(lack -> lack.key().startsWith("lack.commitment"));
	}

	/** While the two are still in it, a stage is complete when it lacks nothing and something was said. */
	private boolean answeredAll(Stage stage) {
		return now.run().closing(stage.id()).isComplete() && stage.prompts().stream().anyMatch(prompt -> now.answer(prompt.id()).isPresent());
	}

	private String label(int index, Stage stage, boolean complete) {
		String number = index < CIRCLED ? Character.toString(CIRCLED_ONE + index) : Integer.toString(index + 1);
		String title = stage.title().in(locale);
		return complete ? words.say("stage.complete", number, title) : words.say("stage", number, title);
	}

	private String time(Stage stage) {
		String time = words.say("stage.time", now.seconds(stage.id()) / MINUTE, stage.timeBox().inMinutes());
		int round = now.round(stage.id());
		String more = round > 0 ? words.say("stage.round", round + 1) : stage.is(StageTrait.OPTIONAL) ? words.say("stage.optional") : "";
		return more.isEmpty() ? time : words.say("stage.time.more", time, more);
	}

	private boolean over(Stage stage) {
		return now.seconds(stage.id()) > Duration.ofMinutes(stage.timeBox().inMinutes()).toSeconds();
	}
}
