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
import org.headroom.ui.drafts.DraftShelf;
import org.headroom.ui.kit.Beside;
import org.headroom.ui.kit.DataTable;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.InlineMessage;
import org.headroom.ui.kit.Offer;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.ViewFrame;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Goals of the team: lays out what {@link GoalsView} says, and beside it the chosen one or the form of one. */
public final class GoalsPart implements Acts, GoalForms.Around {
	private final Desk desk;
	private final Navigation navigation;
	private final CommandRunner commands;
	private final DraftShelf shelf;
	private final Words words;
	private ViewFrame frame;
	private GoalsBar bar;
	private GoalDeeds deeds;
	private DataTable<GoalLine> table;
	private GoalSide side;
	private GoalForms forms;
	private Optional<GoalsView> shown = Optional.empty();
	/** The goal that is read for the side.pane(). */
	private Optional<Long> chosen = Optional.empty();
	/** What somebody asked for before the goals were read. */
	private Optional<Runnable> wanted = Optional.empty();
	private boolean awaited;
	/** Whether the rows are being replaced: what the table then chooses, nobody chose. */
	private boolean refreshing;

	@Inject
	public GoalsPart(Desk desk, Navigation navigation, CommandRunner commands, DraftShelf shelf) {
		this.desk = desk;
		this.navigation = navigation;
		this.commands = commands;
		this.shelf = shelf;
		this.words = Words.of(GoalsPart.class, desk.locale());
	}

	@PostConstruct
	void create(Composite parent) {
		frame = ViewFrame.filling(parent, "goals").title(words.say("title"));
		frame.leadSentence().onLink(href -> onlyBehind());
		frame.body().setLayout(new Rows(0, Space.INSIDE));
		bar = new GoalsBar(frame.body(), words, () -> shown.ifPresent(this::rows), () -> add(Optional.empty()));
		Composite main = Rows.fill(new Composite(frame.body(), SWT.NONE));
		main.setLayout(new Beside());
		deeds = new GoalDeeds(desk, words, new InlineMessage(frame.body(), "goals.message"), () -> chosen);
		createTable(main);
		forms = new GoalForms(desk, shelf, deeds, () -> shown.map(GoalsView::people).orElseGet(List::of), this::goal, this);
		side = new GoalSide(main, words, shelf, this::pane, forms::save, forms::cancel);
		forms.in(side);
		frame.showLoading();
		read();
	}

	private void createTable(Composite main) {
		table = GoalColumns.in(main, words);
		table.groupedBy(Optional.of(GoalLine::kinds)).sortedBy("pace", false).filteredBy(bar.filter());
		table.onSelect(line -> line.filter(each -> !refreshing).ifPresent(each -> choose(each.id()))).onOpen(line -> side.pane().focusFirst());
	}

	private GoalPane pane(Composite place) {
		return new GoalPane(place, words, shelf, this::act, deeds, this::saveCheckIn, this::cancelCheckIn, deeds::removeCheckIn);
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void changed(@UIEventTopic(Change.TOPICS + "*") Event event) {
		if (event.getProperty(IEventBroker.DATA) != Change.QUESTIONS) {
			frame.whenSeen(this::read);
		}
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void opened(@UIEventTopic(Desk.OPENED) Event event) {
		chosen = Optional.empty();
		deeds.forget();
		side.leave();
		forms.forget();
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
			bar.filter().setText("");
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
		bar.open(new GoalWords(desk.clock(), desk.locale()).behind());
		shown.ifPresent(this::rows);
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
		if (wanted.isEmpty()) {
			forms.reopenLatest();
		}
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
		GoalsView.Which now = bar.which();
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
		return chosen.flatMap(this::goal);
	}

	private Optional<Goal> goal(long id) {
		return shown.flatMap(view -> view.line(id)).map(GoalLine::goal);
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
		Runnable written = side.pane().savingCheckIn();
		side.pane().leave();
		table.setFocus();
		deeds.checkIn(goal, form, written);
	}

	private void cancelCheckIn() {
		Optional<Runnable> back = side.pane().discardCheckIn();
		table.setFocus();
		back.ifPresent(words -> deeds.putAway(() -> {
			words.run();
			chosen.ifPresent(this::readDetail);
		}));
	}

	@Override
	public void opening() {
		frame.showBody();
	}

	private void add(Optional<Long> personId) {
		forms.add(personId);
	}

	private void edit() {
		goal().ifPresent(forms::edit);
	}

	@Override
	public void left(Optional<Goal> added) {
		added.ifPresent(goal -> {
			bar.open("");
			chosen = Optional.of(goal.id());
		});
		side.leave();
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
	public List<Offer> offers() {
		return shown.filter(view -> !view.empty()).map(view -> bar.offers()).orElseGet(List::of);
	}

	@Override
	public Map<String, Runnable> actions() {
		Map<String, Runnable> actions = new LinkedHashMap<>();
		actions.put(Commands.FILTER, bar.filter()::setFocus);
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
