package org.headroom.ui.goals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalState;
import org.headroom.domain.words.Words;
import org.headroom.ui.drafts.DraftShelf;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.ScrollPane;
import org.headroom.ui.kit.Space;

/** The chosen goal beside the table: what it is, a check-in being typed, its way, its milestones, its check-ins. Display thread. */
final class GoalPane {
	private static final int WEEKS_AHEAD = 2;

	private final Locale locale;
	private final BiConsumer<Goal, CheckInForm> save;
	private final ScrollPane pane;
	private final GoalHead head;
	private final CheckInStrip strip;
	private final LadderChart chart;
	private final MilestoneList milestones;
	private final CheckInList checkIns;
	private Optional<GoalDetail> shown = Optional.empty();

	GoalPane(Composite parent, Words words, DraftShelf shelf, Consumer<GoalHead.Act> acts, MilestoneList.Acts milestoneActs, BiConsumer<Goal, CheckInForm> save, Runnable leave, Consumer<CheckIn> remove) {
		this.locale = words.locale();
		this.save = save;
		pane = new ScrollPane(parent, "goal.pane", Space.BETWEEN);
		head = new GoalHead(pane.page(), words, acts);
		strip = new CheckInStrip(pane.page(), words, shelf, this::take, leave);
		chart = new LadderChart(pane.page(), words);
		milestones = new MilestoneList(pane.page(), words, shelf, milestoneActs);
		checkIns = new CheckInList(pane.page(), words, remove);
	}

	Control control() {
		return pane;
	}

	/** Shows it; what is being typed and where the focus is stay. */
	void show(GoalDetail detail) {
		if (shown.filter(before -> before.goal().id() == detail.goal().id()).isEmpty()) {
			pane.up();
		}
		Optional<String> focused = Optional.ofNullable(pane.getDisplay().getFocusControl()).filter(this::inside).flatMap(Named::idOf);
		shown = Optional.of(detail);
		head.show(detail);
		if (detail.goal().state() == GoalState.OPEN) {
			strip.reopen(detail.goal(), detail.today());
		}
		head.typing(strip.goal().isPresent());
		chart.show(detail.plot());
		milestones.show(detail, proposed(detail));
		checkIns.show(detail);
		pane.page().requestLayout();
		focused.flatMap(id -> named(pane, id)).filter(control -> control != pane.getDisplay().getFocusControl()).ifPresent(Control::setFocus);
	}

	private static LocalDate proposed(GoalDetail detail) {
		LocalDate soon = detail.today().plusWeeks(WEEKS_AHEAD);
		return soon.isBefore(detail.goal().dueOn()) ? soon : detail.goal().dueOn();
	}

	private boolean inside(Control control) {
		for (Control each = control; each != null; each = each.getParent()) {
			if (each == pane) {
				return true;
			}
		}
		return false;
	}

	private static Optional<Control> named(Control from, String id) {
		if (Named.idOf(from).filter(id::equals).isPresent()) {
			return Optional.of(from);
		}
		if (from instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				Optional<Control> found = named(child, id);
				if (found.isPresent()) {
					return found;
				}
			}
		}
		return Optional.empty();
	}

	void checkIn(Goal goal, LocalDate today) {
		pane.up();
		head.typing(true);
		strip.open(goal, today);
	}

	private void take() {
		strip.goal().ifPresent(goal -> strip.take(shown.map(GoalDetail::today).orElseGet(LocalDate::now), locale, form -> save.accept(goal, form)));
	}

	/** The check-in is on its way to be saved; the answer is for whoever hears that it is. */
	Runnable savingCheckIn() {
		return strip.saving();
	}

	/** The check-in is cancelled; the answer brings its words back, if there were any. */
	Optional<Runnable> discardCheckIn() {
		Optional<Runnable> back = strip.discard();
		head.typing(false);
		return back;
	}

	/** Leaves what was being typed; it is there again when the goal is. */
	void leave() {
		strip.close();
		head.typing(false);
		milestones.close();
	}

	/** Whether a check-in is being typed; it has the focus then. */
	boolean focusCheckIn() {
		return strip.refocus();
	}

	void focusFirst() {
		named(pane, "goal.checkin").or(() -> named(pane, "goal.reopen")).ifPresent(Control::setFocus);
	}

	void addMilestone() {
		milestones.open();
	}

	void turnChart() {
		chart.turn();
	}
}
