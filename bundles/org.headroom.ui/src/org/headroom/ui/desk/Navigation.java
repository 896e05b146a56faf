package org.headroom.ui.desk;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.headroom.domain.deals.DealQuery;

/** Opens views. Display thread. Injected into parts and handlers. */
public final class Navigation {
	public static final String WELCOME = "org.headroom.part.welcome";
	public static final String TODAY = "org.headroom.part.today";
	public static final String TEAM = "org.headroom.part.team";
	public static final String GOALS = "org.headroom.part.goals";
	public static final String QUESTIONS = "org.headroom.part.questions";
	public static final String PREFERENCES = "org.headroom.part.preferences";
	public static final String PERSON = "org.headroom.part.person";
	public static final String SESSION = "org.headroom.part.session";
	public static final String SHORTCUTS = "org.headroom.part.shortcuts";
	public static final String ABOUT = "org.headroom.part.about";
	public static final String METHOD = "org.headroom.part.method.help";
	/** Topic the Goals view listens to, with a person's id as {@link Long}: add a goal for them. */
	public static final String ADD_GOAL = "org/headroom/goals/add";
	/** Topic the Goals view listens to, with a goal's id as {@link Long}: select it, ready for a check-in. */
	public static final String CHECK_IN = "org/headroom/goals/checkin";
	/** Topic the Person view listens to, with a {@link DealQuery}: show these very deals. */
	public static final String ROWS = "org/headroom/person/rows";
	/** Topic the help on methods listens to, with the id of a method as {@link String}: show this one. */
	public static final String SHOW_METHOD = "org/headroom/methods/show";
	/** Topic the Preferences view listens to, with the name of a {@link Preference}: lead there. */
	public static final String SHOW_PREFERENCE = "org/headroom/preferences/show";
	/** Persisted state of a {@link #PERSON} or {@link #SESSION} part: the id of what it shows, as decimal text. */
	public static final String INPUT = "headroom.input";

	private final MApplication application;
	private final EModelService model;
	private final Supplier<EPartService> parts;
	private final IEventBroker broker;

	/** @param parts the window's, which is there only once the window is */
	public Navigation(MApplication application, EModelService model, Supplier<EPartService> parts, IEventBroker broker) {
		this.application = application;
		this.model = model;
		this.parts = parts;
		this.broker = broker;
	}

	/** Shows one of the views of which there is one. */
	public void show(String partId) {
		parts.get().showPart(partId, PartState.ACTIVATE);
	}

	/** Shows a person, in the view that is open for them already if there is one. */
	public void showPerson(long personId) {
		show(PERSON, personId);
	}

	/** Shows the very deals behind a figure, in the view of the person whose they are. */
	public void showDeals(DealQuery rows) {
		showPerson(rows.personId());
		broker.post(ROWS, rows);
	}

	/** Shows a person and does there what the command says, such as {@link Commands#START_SESSION}. */
	public void actFor(long personId, String command) {
		showPerson(personId);
		open(PERSON, Long.toString(personId)).map(MPart::getObject).filter(Acts.class::isInstance).map(Acts.class::cast)
				.ifPresent(part -> part.actions().getOrDefault(command, () -> { }).run());
	}

	/** Shows one of the views of which there is one and does there what the command says. */
	public void actIn(String partId, String command) {
		show(partId);
		model.findElements(application, partId, MPart.class).stream().map(MPart::getObject).filter(Acts.class::isInstance).map(Acts.class::cast)
				.findFirst().ifPresent(part -> part.actions().getOrDefault(command, () -> { }).run());
	}

	/** Shows a session that has begun; a finished one can be read. */
	public void showSession(long sessionId) {
		show(SESSION, sessionId);
	}

	/** Shows what a coaching method is for, and where it comes from. */
	public void showMethod(String methodId) {
		show(METHOD);
		broker.post(SHOW_METHOD, methodId);
	}

	/** What there is to set, in the order of the Preferences view. */
	public enum Preference { ME, FISCAL, MONEY, LANGUAGE, THEME, WORKSPACE }

	/** Shows the preferences where that is set. */
	public void showPreference(Preference preference) {
		show(PREFERENCES);
		broker.post(SHOW_PREFERENCE, preference.name());
	}

	/** Shows Goals, ready to add one for a person. */
	public void addGoal(long personId) {
		show(GOALS);
		broker.post(ADD_GOAL, personId);
	}

	/** Shows Goals with that goal selected, ready for a check-in. */
	public void checkIn(long goalId) {
		show(GOALS);
		broker.post(CHECK_IN, goalId);
	}

	/** True when the view is the one in front. */
	public boolean inFront(String partId) {
		MPart active = parts.get().getActivePart();
		return active != null && partId.equals(active.getElementId());
	}

	/** Closes the view, or all of its kind that are open. */
	public void close(String partId) {
		model.findElements(application, partId, MPart.class).forEach(part -> parts.get().hidePart(part, true));
	}

	private void show(String descriptor, long input) {
		String id = Long.toString(input);
		MPart part = open(descriptor, id).orElseGet(() -> create(descriptor, id));
		parts.get().showPart(part, PartState.ACTIVATE);
	}

	private Optional<MPart> open(String descriptor, String id) {
		return model.findElements(application, descriptor, MPart.class).stream()
				.filter(part -> Objects.equals(part.getPersistedState().get(INPUT), id)).findFirst();
	}

	private MPart create(String descriptor, String id) {
		MPart part = parts.get().createPart(descriptor);
		part.getPersistedState().put(INPUT, id);
		return part;
	}
}
