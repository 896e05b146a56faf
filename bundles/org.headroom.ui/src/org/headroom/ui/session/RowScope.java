package org.headroom.ui.session;

import java.util.function.Function;
import org.headroom.domain.words.Words;
import org.headroom.method.Prompt;
import org.headroom.ui.desk.Desk;

/**
 * What the row of a prompt is made with.
 *
 * @param asks what a prompt asks in this session
 * @param addGoal opens the form of a new goal
 */
record RowScope(SessionView view, SessionWork work, Desk desk, Words words, Function<Prompt, String> asks, Runnable addGoal) {
}
