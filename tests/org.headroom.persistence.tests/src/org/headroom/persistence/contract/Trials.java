package org.headroom.persistence.contract;

import java.util.List;
import org.headroom.method.AnswerType;
import org.headroom.method.LocalText;
import org.headroom.method.Prompt;
import org.headroom.method.Stage;
import org.headroom.method.TimeBox;

/** The smallest stage there is. */
final class Trials {

	private Trials() {
	}

	static Stage stage() {
		return Stage.of("goal", LocalText.english("Goal"), TimeBox.minutes(5), List.of(Prompt.of("why", LocalText.english("Why?"), AnswerType.FreeText.PLAIN)));
	}
}
