package org.headroom.ui.goals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalState;
import org.headroom.domain.goals.Milestone;
import org.headroom.domain.words.Words;
import org.headroom.ui.desk.Acts;
import org.headroom.ui.desk.Change;
import org.headroom.ui.desk.CommandRunner;
import org.headroom.ui.desk.Commands;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Navigation;
import org.headroom.ui.desk.Trouble;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Beside;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.DataTable;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.InlineMessage;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Segments;
import org.headroom.ui.kit.Sentence;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.ViewFrame;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Goals of the team: lays out what {@link GoalsView} says, and beside it the chosen one or the form of one. */
public final class GoalsPart implements Acts {
	private final Desk desk;
	private final Navigation navigation;
	private final CommandRunner commands;
	private final Words words;
	private final GoalActions acts;
	private ViewFrame frame;
	private Text filter;
	private Segments<GoalsView.Which> which;
	private InlineMessage message;
	private DataTable<GoalLine> table;
	private Composite side;
	private Composite nothing;
	private GoalPane pane;
	/** Made when it is first wanted. */
	private Optional<GoalEditor> editor = Optional.empty();
	private Optional<GoalsView> shown = Optional.empty();
	/** The goal that is read for the pane. */
	private Optional<Long> chosen = Optional.empty();
	/** What somebody asked for before the goals were read. */
	private Optional<Runnable> wanted = Optional.empty();
	private Optional<Runnable> undo = Optional.empty();
	private boolean awaited;
	/** Whether the rows are being replaced: what the table then chooses, nobody chose. */
	private boolean refreshing;

	@Inject
	public GoalsPart(Desk desk, Navigation navigation, CommandRunner commands) {
		this.desk = desk;
		this.navigation = navigation;
		this.commands = commands;
		this.words = Words.of(GoalsPart.class, desk.locale());
		this.acts = new GoalActions(desk, this::fail);
	}

	@PostConstruct
	void create(Composite parent) {
		frame = ViewFrame.filling(parent, "goals").title(words.say("title"));
		frame.leadSentence().onLink(href -> onlyBehind());
		frame.body().setLayout(new Rows(0, Space.INSIDE));
		createBar(frame.body());
		message = new InlineMessage(frame.body(), "goals.message");
		Composite main = Rows.fill(new Composite(frame.body(), SWT.NONE));
		main.setLayout(new Beside());
		createTable(main);
		createSide(main);
		frame.showLoading();
		read();
	}

	private void createBar(Composite body) {
		Composite bar = new Composite(body, SWT.NONE);
		bar.setLayout(new Across(Space.BETWEEN));
		filter = Across.grow(Fields.search(bar, "goals.filter", words.say("filter"), words.say("filter.hint")));
		which = new Segments<>(bar, "goals.which");
		which.add(GoalsView.Which.OPEN, "open", words.say("which.OPEN"), words.say("which.OPEN"));
		which.add(GoalsView.Which.SETTLED, "settled", words.say("which.SETTLED"), words.say("which.SETTLED"));
		which.done().choose(GoalsView.Which.OPEN);
		which.onChoice(chosenNow -> shown.ifPresent(this::rows));
		Buttons.plain(bar, "goals.add", words.say("add"), () -> add(Optional.empty()));
	}

	private void createTable(Composite main) {
		table = DataTable.in(main, "goals.table", words.say("table"));
		table.text("goal", words.say("column.goal"), 146, GoalLine::title).text("person", words.say("column.person"), 100, GoalLine::person)
				.number("latest", words.say("column.latest"), 68, GoalLine::latest, GoalLine.byPace()).ordered("pace", words.say("column.pace"), 152, GoalLine::paceWords, GoalLine.byPace())
				.ordered("due", words.say("column.due"), 90, GoalLine::dueWords, GoalLine.byDue())
				.number("confidence", words.say("column.confidence"), 46, GoalLine::confidenceWords, GoalLine.byConfidence());
		table.groupedBy(Optional.of(GoalLine::kinds)).sortedBy("pace", false).filteredBy(filter);
		table.onSelect(line -> line.filter(each -> !refreshing).ifPresent(each -> choose(each.id()))).onOpen(line -> pane.focusFirst());
	}

	private void createSide(Composite main) {
		side = new Composite(main, SWT.NONE);
		side.setLayout(new StackLayout());
		nothing = new Composite(side, SWT.NONE);
		nothing.setLayout(new Rows(0, 0));
		Texts.secondary(nothing, words.say("nothing"));
		pane = new GoalPane(side, words, this::act, new Milestones(), this::saveCheckIn, this::leaveCheckIn, this::removeCheckIn);
		face(nothing);
	}

	private void face(Control control) {
		((StackLayout) side.getLayout()).topControl = control;
		side.layout();
	}

	private boolean editing() {
		return editor.filter(form -> form.control() == ((StackLayout) side.getLayout()).topControl).isPresent();
	}

	private void form(Optional<Long> goalId, GoalForm form) {
		GoalEditor shownNow = editor.orElseGet(() -> new GoalEditor(side, words, desk.locale(), this::save, this::leaveEditor));
		editor = Optional.of(shownNow);
		face(shownNow.control());
		shownNow.open(goalId, form, shown.map(GoalsView::people).orElseGet(List::of));
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void changed(@UIEventTopic(Change.TOPICS + "*") Event event) {
		if (event.getProperty(IEventBroker.DATA) != Change.QUESTIONS) {
			read();
		}
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void opened(@UIEventTopic(Desk.OPENED) Event event) {
		chosen = Optional.empty();
		undo = Optional.empty();
		face(nothing);
		frame.showLoading();
		read();
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void addFor(@UIEventTopic(Navigation.ADD_GOAL) Long personId) {
		whenRead(() -> add(Optional.of(personId)));
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void checkInOn(@UIEventTopic(Navigation.CHECK_IN) Long goalId) {
		whenRead(() -> {
			filter.setText("");
			table.select(line -> line.id() == goalId);
			choose(goalId);
			checkIn();
		});
	}

	private void whenRead(Runnable work) {
		if (shown.isPresent()) {
			work.run();
		} else {
			wanted = Optional.of(work);
		}
	}

	private void onlyBehind() {
		which.choose(GoalsView.Which.OPEN);
		shown.ifPresent(this::rows);
		filter.setText(new GoalWords(desk.clock(), desk.locale()).behind());
		table.select(line -> true);
		table.setFocus();
	}

	private void read() {
		desk.ask(workspace -> GoalsView.read(workspace, desk.clock(), desk.locale()), this::show, this::failReading);
		chosen.ifPresent(this::readDetail);
	}

	private void show(GoalsView view) {
		if (frame.control().isDisposed()) {
			return;
		}
		shown = Optional.of(view);
		frame.context(view.empty() ? "" : view.context());
		if (view.empty() && !editing()) {
			showEmpty(view);
		} else {
			frame.lead(view.lead());
			rows(view);
			frame.showBody();
		}
		wanted.ifPresent(Runnable::run);
		wanted = Optional.empty();
		if (awaited) {
			focus();
		}
	}

	private void showEmpty(GoalsView view) {
		frame.lead("");
		if (view.nobody()) {
			frame.showEmpty(Icon.GOAL, words.say("empty.nobody"), words.say("empty.nobody.hint"), "goals.import", words.say("empty.nobody.action"), () -> commands.run(Commands.IMPORT));
		} else {
			frame.showEmpty(Icon.GOAL, words.say("empty"), words.say("empty.hint"), "goals.add", words.say("add"), () -> add(Optional.empty()));
		}
	}

	private void rows(GoalsView view) {
		GoalsView.Which now = which.chosen().orElse(GoalsView.Which.OPEN);
		refreshing = true;
		table.show(view.lines(now));
		chosen.ifPresent(id -> table.select(line -> line.id() == id));
		if (table.selected().isEmpty()) {
			view.first(now).ifPresent(first -> table.select(first::equals));
		}
		table.table().setSelection(table.table().getSelectionIndex());
		refreshing = false;
		table.selected().ifPresent(line -> choose(line.id()));
		if (table.count() == 0 && !editing()) {
			chosen = Optional.empty();
			face(nothing);
		}
	}

	private void choose(long goalId) {
		boolean other = chosen.filter(id -> id == goalId).isEmpty();
		if (other) {
			chosen = Optional.of(goalId);
			pane.leave();
			readDetail(goalId);
		}
	}

	private void readDetail(long goalId) {
		desk.ask(workspace -> GoalDetail.read(workspace, goalId, desk.clock(), desk.locale()), detail -> showDetail(goalId, detail), this::fail);
	}

	private void showDetail(long goalId, Optional<GoalDetail> detail) {
		if (frame.control().isDisposed() || chosen.filter(id -> id == goalId).isEmpty()) {
			return;
		}
		detail.ifPresentOrElse(pane::show, () -> chosen = Optional.empty());
		if (!editing()) {
			face(detail.isPresent() ? pane.control() : nothing);
		}
	}

	private Optional<Goal> goal() {
		return chosen.flatMap(id -> shown.flatMap(view -> view.line(id))).map(GoalLine::goal);
	}

	private void act(GoalHead.Act act) {
		switch (act) {
			case PERSON -> goal().ifPresent(goal -> navigation.showPerson(goal.personId()));
			case CHECK_IN -> checkIn();
			case EDIT -> edit();
			case REACHED -> settle(GoalState.REACHED);
			case DROP -> settle(GoalState.DROPPED);
			case REOPEN -> settle(GoalState.OPEN);
			case REMOVE -> remove();
		}
	}

	private void checkIn() {
		goal().filter(goal -> goal.state() == GoalState.OPEN).ifPresent(goal -> {
			face(pane.control());
			pane.checkIn(goal, LocalDate.now(desk.clock()));
		});
	}

	private void saveCheckIn(Goal goal, CheckInForm form) {
		CheckIn checkIn = form.make(desk.ids().getAsLong(), goal.id(), desk.locale());
		pane.leave();
		table.setFocus();
		acts.save(checkIn, () -> offerUndo(words.say("checkin.saved", Sentence.literal(goal.title())), () -> acts.remove(checkIn, () -> { })));
	}

	private void leaveCheckIn() {
		pane.leave();
		table.setFocus();
	}

	private void removeCheckIn(CheckIn checkIn) {
		acts.remove(checkIn, () -> offerUndo(words.say("checkin.removed"), () -> acts.save(Removed.again(checkIn), () -> { })));
	}

	private void add(Optional<Long> personId) {
		frame.showBody();
		form(Optional.empty(), GoalForm.blank(personId, LocalDate.now(desk.clock())));
	}

	private void edit() {
		goal().ifPresent(goal -> form(Optional.of(goal.id()), GoalForm.of(goal, desk.locale())));
	}

	private void save(Optional<Long> edited, GoalForm form) {
		if (edited.isPresent()) {
			long id = edited.get();
			acts.change(id, form, before -> {
				leaveEditor();
				offerUndo(words.say("form.saved", Sentence.literal(form.title())), () -> acts.change(id, before, again -> { }));
			});
		} else {
			acts.add(form, goal -> {
				which.choose(GoalsView.Which.OPEN);
				filter.setText("");
				chosen = Optional.of(goal.id());
				leaveEditor();
				offerUndo(words.say("form.added", Sentence.literal(goal.title())), () -> acts.remove(goal.id(), removed -> { }));
			});
		}
	}

	private void leaveEditor() {
		face(chosen.isPresent() ? pane.control() : nothing);
		shown.filter(GoalsView::empty).ifPresent(this::show);
		read();
		table.setFocus();
	}

	private void settle(GoalState outcome) {
		table.setFocus();
		goal().ifPresent(goal -> acts.settle(goal.id(), outcome, () -> offerUndo(said(outcome, goal), () -> acts.settle(goal.id(), goal.state(), () -> { }))));
	}

	private String said(GoalState outcome, Goal goal) {
		String title = Sentence.literal(goal.title());
		return switch (outcome) {
			case REACHED -> words.say("said.reached", title);
			case DROPPED -> words.say("said.dropped", title);
			case OPEN -> words.say("said.reopened", title);
		};
	}

	private void remove() {
		table.setFocus();
		goal().ifPresent(goal -> acts.remove(goal.id(), removed -> offerUndo(words.say("said.removed", Sentence.literal(goal.title())), () -> acts.putBack(removed))));
	}

	/** What the list of milestones asks for. */
	private final class Milestones implements MilestoneList.Acts {
		@Override
		public void add(String title, LocalDate due) {
			chosen.ifPresent(goalId -> {
				Milestone milestone = new Milestone(desk.ids().getAsLong(), goalId, title, due);
				acts.save(milestone, () -> offerUndo(words.say("milestone.added", Sentence.literal(milestone.title())), () -> acts.remove(milestone, () -> { })));
			});
		}

		@Override
		public void tick(Milestone milestone, boolean done) {
			acts.tick(milestone, done, () -> offerUndo(done ? words.say("milestone.ticked", Sentence.literal(milestone.title())) : words.say("milestone.unticked", Sentence.literal(milestone.title())),
					() -> acts.save(Removed.again(milestone), () -> { })));
		}

		@Override
		public void remove(Milestone milestone) {
			acts.remove(milestone, () -> offerUndo(words.say("milestone.removed", Sentence.literal(milestone.title())), () -> acts.save(Removed.again(milestone), () -> { })));
		}
	}

	private void offerUndo(String markup, Runnable back) {
		if (frame.control().isDisposed()) {
			return;
		}
		undo = Optional.of(() -> {
			undo = Optional.empty();
			message.hide();
			back.run();
		});
		message.show(InlineMessage.Kind.DONE, markup, undo.get());
	}

	private void fail(RuntimeException failure) {
		if (!frame.control().isDisposed()) {
			Trouble trouble = Trouble.of(failure, desk.locale());
			message.show(InlineMessage.Kind.ERROR, trouble.what() + " " + trouble.remedy());
		}
	}

	private void failReading(RuntimeException failure) {
		if (!frame.control().isDisposed()) {
			Trouble trouble = Trouble.of(failure, desk.locale());
			frame.lead("");
			frame.showError(trouble.what(), trouble.remedy(), "goals.again", words.say("again"), this::read);
		}
	}

	@Focus
	void focus() {
		awaited = shown.isEmpty();
		if (pane.focusCheckIn() || editing()) {
			return;
		}
		if (!table.setFocus()) {
			frame.control().setFocus();
		}
	}

	@Override
	public Map<String, Runnable> actions() {
		Map<String, Runnable> actions = new LinkedHashMap<>();
		actions.put(Commands.FILTER, filter::setFocus);
		actions.put(Commands.REFRESH, this::read);
		shown.filter(view -> !view.nobody()).ifPresent(view -> actions.put(Commands.ADD_GOAL, () -> add(Optional.empty())));
		goal().ifPresent(goal -> {
			if (goal.state() == GoalState.OPEN) {
				actions.put(Commands.CHECK_IN, this::checkIn);
				actions.put(Commands.GOAL_REACHED, () -> settle(GoalState.REACHED));
				actions.put(Commands.DROP_GOAL, () -> settle(GoalState.DROPPED));
			}
			goal.ladder().ifPresent(ladder -> actions.put(Commands.TABLE, pane::turnChart));
			actions.put(Commands.EDIT, this::edit);
			actions.put(Commands.ADD_MILESTONE, pane::addMilestone);
			actions.put(Commands.REMOVE_GOAL, this::remove);
			for (String command : new String[] { Commands.START_SESSION, Commands.PLAN_SESSION, Commands.NOTE_SITUATION }) {
				actions.put(command, () -> navigation.actFor(goal.personId(), command));
			}
		});
		undo.ifPresent(back -> actions.put(Commands.UNDO, back));
		return actions;
	}
}
