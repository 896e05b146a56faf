package org.headroom.ui.shell;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.headroom.domain.people.People;
import org.headroom.domain.workspace.Workspace;
import org.headroom.ui.desk.Change;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Navigation;
import org.headroom.ui.drafts.DraftShelf;
import org.headroom.ui.session.ReopenRunning;
import org.osgi.service.event.Event;

import jakarta.inject.Inject;

/**
 * Decides which view a workspace opens with: the welcome page while it has no people or can't be opened,
 * Today as soon as somebody is there.
 */
public final class FrontDoor {
	private final DraftShelf drafts;
	private boolean welcomed;

	@Inject
	public FrontDoor(DraftShelf drafts) {
		this.drafts = drafts;
	}

	@Inject
	@Optional
	void started(@UIEventTopic(UIEvents.UILifeCycle.APP_STARTUP_COMPLETE) Event event, Desk desk, Navigation navigation) {
		drafts.read();
		look(desk, navigation);
		ReopenRunning.show(desk, navigation);
	}

	@Inject
	@Optional
	void opened(@UIEventTopic(Desk.OPENED) Event event, Desk desk, Navigation navigation) {
		drafts.read();
		navigation.close(Navigation.SESSION);
		navigation.close(Navigation.PERSON);
		look(desk, navigation);
	}

	@Inject
	@Optional
	void peopleChanged(@UIEventTopic(Change.TOPICS + "PEOPLE") Event event, Desk desk, Navigation navigation) {
		if (welcomed) {
			look(desk, navigation);
		}
	}

	private void look(Desk desk, Navigation navigation) {
		desk.ask(FrontDoor::empty, empty -> show(empty, navigation), failure -> show(true, navigation));
	}

	private static boolean empty(Workspace workspace) {
		return workspace.port(People.class).all().isEmpty();
	}

	private void show(boolean welcome, Navigation navigation) {
		if (welcome) {
			navigation.show(Navigation.WELCOME);
		} else if (welcomed) {
			leaveWelcome(navigation);
		}
		welcomed = welcome;
	}

	/** Who has gone on to another view meanwhile is left there. */
	private static void leaveWelcome(Navigation navigation) {
		if (navigation.inFront(Navigation.WELCOME)) {
			navigation.show(Navigation.TODAY);
		}
		navigation.close(Navigation.WELCOME);
	}
}
