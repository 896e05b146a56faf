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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalState;
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
import org.headroom.ui.kit.Space;
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
	private ViewFrame frame;
	private Text filter;
	private Segments<GoalsView.Which> which;
	private GoalDeeds deeds;
	private DataTable<GoalLine> table;
	private GoalSide side;
	private Optional<GoalsView> shown = Optional.empty();
	/** The goal that is read for the side.pane(). */
	private Optional<Long> chosen = Optional.empty();
	/** What somebody asked for before the goals were read. */
	private Optional<Runnable> wanted = Optional.empty();
	private boolean awaited;
	/** Whether the rows are being replaced: what the table then chooses, nobody chose. */
	private boolean refreshing;

	@Inject
	public GoalsPart(Desk desk, Navigation navigation, CommandRunner commands) {
		this.desk = desk;
		this.navigation = navigation;
		this.commands = commands;
		this.words = Words.of(GoalsPart.class, desk.locale());
	}

	@PostConstruct
	void create(Composite parent) {
		frame = ViewFrame.filling(parent, "goals").title(words.say("title"));
		frame.leadSentence().onLink(href -> onlyBehind());
		frame.body().setLayout(new Rows(0, Space.INSIDE));
		createBar(frame.body());
		Composite main = Rows.fill(new Composite(frame.body(), SWT.NONE));
		main.setLayout(new Beside());
		deeds = new GoalDeeds(desk, words, new InlineMessage(frame.body(), "goals.message"), () -> chosen);
		createTable(main);
		side = new GoalSide(main, words, this::pane, this::save, this::leaveEditor);
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
		table = GoalColumns.in(main, words);
		table.groupedBy(Optional.of(GoalLine::kinds)).sortedBy("pace", false).filteredBy(filter);
		table.onSelect(line -> line.filter(each -> !refreshing).ifPresent(each -> choose(each.id()))).onOpen(line -> side.pane().focusFirst());
	}

	private GoalPane pane(Composite place) {
		return new GoalPane(place, words, this::act, deeds, this::saveCheckIn, this::leaveCheckIn, deeds::removeCheckIn);
	}

	private void form(Optional<Long> goalId, GoalForm form) {
		side.edit(goalId, form, shown.map(GoalsView::people).orElseGet(List::of));
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
		deeds.forget();
		side.read(false);
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
		if (view.empty() && !side.editing()) {
			showEmpty(view);
		} else {
			frame.lead(view.lead());
			rows(view);
			frame.showBody();
		}
		if (awaited) {
			focus();
		}
		wanted.ifPresent(frame.control().getDisplay()::asyncExec);
		wanted = Optional.empty();
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
		if (table.count() == 0 && !side.editing()) {
			chosen = Optional.empty();
			side.read(false);
		}
	}

	private void choose(long goalId) {
		boolean other = chosen.filter(id -> id == goalId).isEmpty();
		if (other) {
			chosen = Optional.of(goalId);
			side.pane().leave();
			readDetail(goalId);
		}
	}

	private void readDetail(long goalId) {
		desk.ask(workspace -> GoalDetail.read(workspace, goalId, desk.clock(), desk.locale()), detail -> showDetail(goalId, detail), deeds::fail);
	}

	private void showDetail(long goalId, Optional<GoalDetail> detail) {
		if (frame.control().isDisposed() || chosen.filter(id -> id == goalId).isEmpty()) {
			return;
		}
		detail.ifPresentOrElse(side.pane()::show, () -> chosen = Optional.empty());
		if (!side.editing()) {
			side.read(detail.isPresent());
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
			side.read(true);
			side.pane().checkIn(goal, LocalDate.now(desk.clock()));
		});
	}

	private void saveCheckIn(Goal goal, CheckInForm form) {
		leaveCheckIn();
		deeds.checkIn(goal, form);
	}

	private void leaveCheckIn() {
		side.pane().leave();
		table.setFocus();
	}

	private void add(Optional<Long> personId) {
		frame.showBody();
		form(Optional.empty(), GoalForm.blank(personId, LocalDate.now(desk.clock())));
	}

	private void edit() {
		goal().ifPresent(goal -> form(Optional.of(goal.id()), GoalForm.of(goal, desk.locale())));
	}

	private void save(Optional<Long> edited, GoalForm form) {
		edited.ifPresentOrElse(id -> deeds.change(id, form, this::leaveEditor), () -> deeds.add(form, this::added));
	}

	private void added(Goal goal) {
		which.choose(GoalsView.Which.OPEN);
		filter.setText("");
		chosen = Optional.of(goal.id());
		leaveEditor();
	}

	private void leaveEditor() {
		side.read(chosen.isPresent());
		shown.filter(GoalsView::empty).ifPresent(this::show);
		read();
		table.setFocus();
	}

	/** The focus must not stay on a button that then means the next goal. */
	private void settle(GoalState outcome) {
		table.setFocus();
		goal().ifPresent(goal -> deeds.settle(goal, outcome));
	}

	private void remove() {
		table.setFocus();
		goal().ifPresent(deeds::remove);
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
		if (!side.refocus() && !table.setFocus()) {
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
			goal.ladder().ifPresent(ladder -> actions.put(Commands.TABLE, () -> side.pane().turnChart()));
			actions.put(Commands.EDIT, this::edit);
			actions.put(Commands.ADD_MILESTONE, () -> side.pane().addMilestone());
			actions.put(Commands.REMOVE_GOAL, this::remove);
			for (String command : new String[] { Commands.START_SESSION, Commands.PLAN_SESSION, Commands.NOTE_SITUATION }) {
				actions.put(command, () -> navigation.actFor(goal.personId(), command));
			}
		});
		deeds.undo().ifPresent(back -> actions.put(Commands.UNDO, back));
		return actions;
	}
}
