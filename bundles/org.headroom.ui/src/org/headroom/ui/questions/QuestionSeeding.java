package org.headroom.ui.questions;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.headroom.domain.workspace.Workspace;
import org.headroom.questions.Questions;
import org.headroom.questions.ShippedQuestions;
import org.headroom.ui.desk.Change;
import org.headroom.ui.desk.Desk;
import org.osgi.service.event.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import jakarta.inject.Inject;

/** Brings the questions that come with the product into every workspace that opens. An addon of the application. */
public final class QuestionSeeding {
	private static final Logger LOG = LoggerFactory.getLogger(QuestionSeeding.class);

	@Inject
	@Optional
	void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event, Desk desk) {
		seed(desk);
	}

	@Inject
	@Optional
	void opened(@UIEventTopic(Desk.OPENED) Event event, Desk desk) {
		seed(desk);
	}

	/** Views hear of it only when there was something new. */
	private static void seed(Desk desk) {
		desk.write(workspace -> seed(workspace, desk), changed -> {
			if (changed) {
				desk.tell(Change.QUESTIONS);
			}
		}, failure -> LOG.info("no questions were brought in: the workspace did not open or could not be written"));
	}

	private static boolean seed(Workspace workspace, Desk desk) {
		Questions questions = workspace.port(Questions.class);
		int before = questions.all(true).size();
		ShippedQuestions.seed(workspace, desk.ids());
		return questions.all(true).size() != before;
	}
}
