package org.headroom.ui.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.domain.deals.DealQuery;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.CommitmentState;
import org.headroom.domain.sessions.SituationNote;
import org.headroom.domain.words.Words;
import org.headroom.method.MethodCatalogue;
import org.headroom.method.Visibility;
import org.headroom.ui.desk.Acts;
import org.headroom.ui.desk.Change;
import org.headroom.ui.desk.Commands;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Navigation;
import org.headroom.ui.desk.Plugins;
import org.headroom.ui.desk.Trouble;
import org.headroom.ui.drafts.DraftShelf;
import org.headroom.ui.kit.Offer;
import org.headroom.ui.kit.QuarterChart;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Sentence;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.ViewFrame;
import org.headroom.ui.shell.OpenViews;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** One person: lays out what {@link PersonView} says, a section each. */
public final class PersonPart implements Acts, PersonHead.Doing {
	private final Desk desk;
	private final OpenViews views;
	private final DraftShelf shelf;
	private final Navigation navigation;
	private final MethodCatalogue methods;
	private final MPart part;
	private final Plugins plugins;
	private final long personId;
	private final Words words;
	private final PersonActions acts;
	private ViewFrame frame;
	private PersonHead head;
	private QuarterChart chart;
	private Section facts;
	private GoalsSection goals;
	private PromisesSection promises;
	private SessionsSection sessions;
	private SituationSection situation;
	private DealsSection deals;
	private Optional<PersonView> shown = Optional.empty();
	/** Deals to be shown as soon as the person is. */
	private Optional<DealQuery> wanted = Optional.empty();
	/** Whether the focus waits for what is being read. */
	private boolean awaited;

	@Inject
	public PersonPart(Desk desk, Navigation navigation, MethodCatalogue methods, MPart part, OpenViews views, DraftShelf shelf, Plugins plugins) {
		this.plugins = plugins;
		this.desk = desk;
		this.views = views;
		this.shelf = shelf;
		this.navigation = navigation;
		this.methods = methods;
		this.part = part;
		this.personId = Long.parseLong(part.getPersistedState().getOrDefault(Navigation.INPUT, "0"));
		this.words = Words.of(PersonPart.class, desk.locale());
		this.acts = new PersonActions(desk, personId, this::fail);
	}

	@PostConstruct
	void create(Composite parent) {
		frame = ViewFrame.scrolling(parent, "person").title(words.say("title"));
		views.backOnEscape(frame.control());
		Composite body = frame.body();
		body.setLayout(new Rows(0, Space.AROUND));
		head = new PersonHead(frame, words, this);
		Composite columns = new Composite(body, SWT.NONE);
		columns.setLayout(new Columns());
		createLeft(column(columns));
		createRight(column(columns));
		deals = new DealsSection(body, personId, desk, words, this::fail);
		frame.showLoading();
		read();
	}

	private static Composite column(Composite columns) {
		Composite column = new Composite(columns, SWT.NONE);
		column.setLayout(new Rows(0, Space.AROUND));
		return column;
	}

	private void createLeft(Composite left) {
		Section results = new Section(left, "person.results", words.say("results"));
		chart = new QuarterChart(results.body(), "person.quarters", words.say("results.spoken"), words.say("results.quarter"),
				words.say("results.revenue"), words.say("results.won"), words.say("results.lost"), words.say("results.quota"), words.say("results.ofQuota"));
		facts = new Section(left, "person.facts", words.say("facts"));
		sessions = new SessionsSection(left, words, this::open);
		sessions.onOpen(id -> shown.flatMap(view -> view.sessions().stream().filter(session -> session.id() == id).findFirst()));
	}

	private void createRight(Composite right) {
		goals = new GoalsSection(right, words, navigation::checkIn, () -> navigation.addGoal(personId));
		promises = new PromisesSection(right, words, this::settle);
		situation = new SituationSection(right, words, personId, shelf, this::note, this::remove);
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void changed(@UIEventTopic(Change.TOPICS + "*") Event event) {
		frame.whenSeen(this::read);
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void rows(@UIEventTopic(Navigation.ROWS) DealQuery rows) {
		if (rows.personId() == personId) {
			wanted = Optional.of(rows);
			shown.ifPresent(view -> follow());
		}
	}

	/** Later, when the view knows its height, so that it can scroll to them. */
	private void follow() {
		wanted.ifPresent(rows -> frame.control().getDisplay().asyncExec(() -> {
			if (!frame.control().isDisposed()) {
				deals.behind(rows);
			}
		}));
		wanted = Optional.empty();
	}

	private void read() {
		desk.ask(workspace -> PersonView.read(workspace, personId, desk.clock(), desk.locale()), this::show, this::failReading);
		deals.read();
	}

	private void show(PersonView view) {
		if (frame.control().isDisposed()) {
			return;
		}
		shown = Optional.of(view);
		part.setLabel(view.person().name());
		frame.title(view.person().name()).context(view.context()).lead(Sentence.literal(view.lead()));
		head.show(view);
		chart.show(view.quarters());
		showFacts(view);
		goals.show(view);
		promises.show(view);
		sessions.show(view);
		plugins.ask(voices -> MethodMetrics.of(view.sessions(), methods, voices, view.dates(), view.locale()), sessions::metrics);
		situation.show(view);
		frame.showBody();
		if (awaited) {
			focus();
		}
		follow();
	}

	private void showFacts(PersonView view) {
		if (view.facts().isEmpty()) {
			facts.sayNothing(words.say("facts.none"));
			return;
		}
		Composite body = facts.emptied();
		for (int index = 0; index < view.facts().size(); index++) {
			var fact = view.facts().get(index);
			new Sentence(body, "person.fact." + index, "").show(words.say("fact", Sentence.literal(fact.sentence(view.locale())))).onLink(href -> {
				deals.behind(fact.rows());
				showDeals();
			});
		}
	}

	@Override
	public void goOn(CoachingSession running) {
		navigation.showSession(running.id());
	}

	@Override
	public Control starter(Composite place) {
		return new SessionStarter(place, "person.start.line", personId, desk, navigation, this::begun, head::leave, methods, this::fail);
	}

	@Override
	public Control planner(Composite place) {
		return new SessionPlanner(place, "person.plan.line", personId, desk, shelf, this::planned, head::leave, this::fail);
	}

	private void planned(CoachingSession session) {
		head.close();
		head.reply().done(words.say("planned"), () -> SessionPlanner.takeBack(session, desk, this::fail));
	}

	private void begun(long sessionId) {
		head.close();
		navigation.showSession(sessionId);
	}

	private void open(CoachingSession session) {
		if (SessionsSection.begins(session)) {
			acts.begin(session.id(), methods, navigation::showSession);
		} else if (session.began()) {
			navigation.showSession(session.id());
		} else {
			head.reply().inform(words.say("sessions.nothing"));
		}
	}

	private void settle(Commitment promise, CommitmentState state) {
		String said = state == CommitmentState.KEPT ? words.say("promise.kept.said", Sentence.literal(promise.what())) : words.say("promise.drop.said", Sentence.literal(promise.what()));
		acts.settle(promise.id(), state, () -> head.reply().done(said, () -> acts.settle(promise.id(), CommitmentState.OPEN, () -> { })));
	}

	private void note(String text, Visibility visibility) {
		acts.note(text, visibility, () -> situation.written(text));
	}

	private void remove(SituationNote note) {
		acts.remove(note, () -> head.reply().done(words.say("situation.removed"), () -> acts.putBack(note)));
	}

	private void filterDeals() {
		deals.focusFilter();
		showDeals();
	}

	private void showDeals() {
		ScrolledComposite scroller = (ScrolledComposite) frame.control();
		scroller.setOrigin(0, deals.control().getDisplay().map(deals.control(), scroller.getContent(), 0, -Space.INSIDE).y);
	}

	@Override
	public void note() {
		situation.setFocus();
	}

	private void fail(RuntimeException failure) {
		head.reply().failed(failure);
	}

	private void failReading(RuntimeException failure) {
		if (frame.control().isDisposed()) {
			return;
		}
		Trouble trouble = failure instanceof java.util.NoSuchElementException ? new Trouble(words.say("gone"), words.say("gone.remedy")) : Trouble.of(failure, desk.locale());
		frame.lead("");
		frame.showError(trouble.what(), trouble.remedy(), "person.again", words.say("again"), this::read);
	}

	@Focus
	void focus() {
		awaited = shown.isEmpty();
		if (!head.setFocus()) {
			frame.control().setFocus();
		}
	}

	@Override
	public List<Offer> offers() {
		return deals.offers().stream().map(offer -> new Offer(offer.id(), offer.label(), () -> {
			offer.action().run();
			// Where the focus was, the view would scroll back to.
			deals.focusTable();
			showDeals();
		})).toList();
	}

	@Override
	public Map<String, Runnable> actions() {
		Map<String, Runnable> here = new LinkedHashMap<>();
		here.put(Commands.START_SESSION, head::start);
		here.put(Commands.PLAN_SESSION, head::plan);
		here.put(Commands.NOTE_SITUATION, this::note);
		here.put(Commands.ADD_GOAL, () -> navigation.addGoal(personId));
		here.put(Commands.FILTER, this::filterDeals);
		here.put(Commands.TABLE, chart::turn);
		here.put(Commands.REFRESH, this::read);
		head.reply().undo().ifPresent(back -> here.put(Commands.UNDO, back));
		shown.flatMap(view -> view.promises().stream().filter(promise -> promise.state() == CommitmentState.OPEN).findFirst())
				.ifPresent(promise -> here.put(Commands.PROMISE_KEPT, () -> settle(promise, CommitmentState.KEPT)));
		shown.flatMap(view -> view.goals().stream().filter(GoalCard::open).findFirst()).ifPresent(goal -> here.put(Commands.CHECK_IN, () -> navigation.checkIn(goal.id())));
		return here;
	}
}
