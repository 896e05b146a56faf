package org.headroom.ui.today;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.words.Words;
import org.headroom.method.MethodCatalogue;
import org.headroom.ui.desk.Acts;
import org.headroom.ui.desk.Change;
import org.headroom.ui.desk.Commands;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Navigation;
import org.headroom.ui.desk.Reply;
import org.headroom.ui.desk.Trouble;
import org.headroom.ui.drafts.DraftShelf;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.InlineMessage;
import org.headroom.ui.kit.RelativeDates;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Sentence;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.ViewFrame;
import org.headroom.ui.person.SessionPlanner;
import org.headroom.ui.person.SessionStarter;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The first page of the morning: lays out what {@link TodayView} says and hands what is done to {@link TodayActions}. */
public final class TodayPart implements Acts, NextCard.Doing {
	private final Desk desk;
	private final Navigation navigation;
	private final MethodCatalogue methods;
	private final DraftShelf shelf;
	private final TodayActions actions;
	private final RelativeDates dates;
	private final Words words;
	private ViewFrame frame;
	private Reply reply;
	private Composite content;
	private Composite before;
	private NextCard card;
	private Composite after;
	private Optional<TodayView> shown = Optional.empty();
	/** Whether the focus waits for what is being read. */
	private boolean awaited;
	private Optional<Control> first = Optional.empty();

	@Inject
	public TodayPart(Desk desk, Navigation navigation, MethodCatalogue methods, DraftShelf shelf) {
		this.shelf = shelf;
		this.desk = desk;
		this.navigation = navigation;
		this.methods = methods;
		this.actions = new TodayActions(desk, this::fail);
		this.dates = new RelativeDates(desk.clock(), desk.locale());
		this.words = Words.of(TodayPart.class, desk.locale());
	}

	@PostConstruct
	void create(Composite parent) {
		frame = ViewFrame.scrolling(parent, "today").title(words.say("title"));
		frame.leadSentence().onLink(href -> navigation.actIn(Navigation.TEAM, Commands.ONLY_TOP));
		reply = new Reply(Rows.text(new InlineMessage(frame.body(), "today.message")), desk.locale());
		content = new Composite(frame.body(), SWT.NONE);
		content.setLayout(new Rows(0, Space.AROUND));
		before = section();
		card = new NextCard(content, words, this);
		after = section();
		frame.showLoading();
		read();
	}

	private Composite section() {
		Composite section = new Composite(content, SWT.NONE);
		section.setLayout(new Rows(0, Space.AROUND));
		return section;
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void changed(@UIEventTopic(Change.TOPICS + "*") Event event) {
		frame.whenSeen(this::read);
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void opened(@UIEventTopic(Desk.OPENED) Event event) {
		card.forget();
		frame.showLoading();
		read();
	}

	private void read() {
		desk.ask(workspace -> TodayView.read(workspace, desk.clock(), desk.locale()), this::show, this::failReading);
	}

	private void show(TodayView view) {
		if (frame.control().isDisposed()) {
			return;
		}
		shown = Optional.of(view);
		frame.context(view.context());
		if (view.empty()) {
			frame.lead("");
			frame.showEmpty(Icon.TODAY, words.say("empty"), words.say("empty.hint"), "today.welcome", words.say("empty.action"), () -> navigation.show(Navigation.WELCOME));
		} else if (view.quiet()) {
			frame.lead("");
			frame.showEmpty(Icon.CHECK_CIRCLE, words.say("quiet"), words.say("quiet.hint"), "today.team", words.say("quiet.action"), () -> navigation.show(Navigation.TEAM));
		} else {
			frame.lead(view.lead());
			fill(view);
			frame.showBody();
			if (awaited) {
				focus();
			}
		}
	}

	private void fill(TodayView view) {
		boolean focused = holdsFocus();
		Point scrolled = scroller().getOrigin();
		content.setRedraw(false);
		empty(before);
		empty(after);
		first = Optional.empty();
		fillBefore(view, new TodayGrid(before, this::open));
		card.show(view.next());
		fillAfter(view, new TodayGrid(after, this::open));
		content.setRedraw(true);
		frame.changed();
		if (focused && !holdsFocus()) {
			focus();
		}
		scroller().setOrigin(scrolled);
	}

	private void fillBefore(TodayView view, TodayGrid grid) {
		grid.lines("running", words.say("running.title"), view.running(), this::goOn);
		grid.lines("appointments", words.say("today.title"), view.appointments(), (row, line) -> button(row, "today.appointment.begin." + line.id(), words.say("appointment.begin"), () -> begin(line)));
		before.setVisible(grid.filled());
	}

	private void fillAfter(TodayView view, TodayGrid grid) {
		view.others().ifPresent(names -> grid.sentence("others", words.say("others"), names));
		grid.lines("due", words.say("due.title"), view.due(), (row, line) -> button(row, "today.due.done." + line.id(), words.say("due.done"), () -> keep(line)));
		grid.lines("slipping", words.say("slipping.title"), view.slipping(), (row, line) -> button(row, "today.slipping.checkin." + line.id(), words.say("slipping.checkIn"), () -> navigation.checkIn(line.id())));
		grid.lines("later", words.say("later.title"), view.later());
		after.setVisible(grid.filled());
	}

	private static void empty(Composite section) {
		for (Control child : section.getChildren()) {
			child.dispose();
		}
	}

	private ScrolledComposite scroller() {
		return (ScrolledComposite) frame.control();
	}

	private boolean holdsFocus() {
		for (Control control = content.getDisplay().getFocusControl(); control != null; control = control.getParent()) {
			if (control == content) {
				return true;
			}
		}
		return false;
	}

	@Override
	public void prepare(TodayView.Next next) {
		navigation.showPerson(next.personId());
	}

	@Override
	public Control starter(Composite place, TodayView.Next next) {
		return new SessionStarter(place, "today.start", next.personId(), desk, navigation, this::begun, card::leave, methods, this::fail);
	}

	private void begun(long sessionId) {
		card.close();
		navigation.showSession(sessionId);
	}

	@Override
	public Control planner(Composite place, TodayView.Next next) {
		return new SessionPlanner(place, "today.plan", next.personId(), desk, shelf, session -> planned(session, next), card::leave, this::fail);
	}

	private void planned(CoachingSession session, TodayView.Next next) {
		card.close();
		reply.done(words.say("planned", Sentence.literal(next.name())), () -> SessionPlanner.takeBack(session, desk, this::fail));
	}

	@Override
	public void notNow(TodayView.Next next, SessionMove.Reason reason) {
		actions.notNow(next.personId(), reason, until -> reply.done(words.say("notNow.said", Sentence.literal(next.name()), until(until)), () -> actions.takeBack(next.personId())));
	}

	private String until(LocalDate day) {
		return dates.day(day);
	}

	private void keep(TodayView.Line line) {
		actions.keep(line.id(), what -> reply.done(words.say("due.kept", Sentence.literal(what)), () -> actions.reopen(line.id())));
	}

	private void begin(TodayView.Line line) {
		actions.begin(line.id(), methods, navigation::showSession);
	}

	/** The first thing to do, from the top. */
	private Optional<Control> first() {
		return first.filter(control -> before.isVisible()).or(card::first).or(() -> first);
	}

	/** The session that began first is the one thing to do next. */
	private void goOn(Composite row, TodayView.Line line) {
		Runnable go = () -> navigation.showSession(line.id());
		String id = "today.running.go." + line.id();
		if (first.isEmpty()) {
			first = Optional.of(Buttons.filled(row, id, words.say("running.go"), go));
		} else {
			Buttons.quiet(row, id, words.say("running.go"), go);
		}
	}

	private Button button(Composite row, String id, String text, Runnable action) {
		Button button = Buttons.quiet(row, id, text, action);
		first = first.or(() -> Optional.of(button));
		return button;
	}

	private void open(String personId) {
		navigation.showPerson(Long.parseLong(personId));
	}

	private void fail(RuntimeException failure) {
		reply.failed(failure);
	}

	private void failReading(RuntimeException failure) {
		if (!frame.control().isDisposed()) {
			Trouble trouble = Trouble.of(failure, desk.locale());
			frame.lead("");
			frame.showError(trouble.what(), trouble.remedy(), "today.again", words.say("again"), this::read);
		}
	}

	@Focus
	void focus() {
		awaited = shown.isEmpty();
		if (first().filter(control -> !control.isDisposed() && control.setFocus()).isEmpty()) {
			frame.control().setFocus();
		}
	}

	@Override
	public Map<String, Runnable> actions() {
		Map<String, Runnable> here = new LinkedHashMap<>();
		here.put(Commands.REFRESH, this::read);
		reply.undo().ifPresent(back -> here.put(Commands.UNDO, back));
		shown.flatMap(TodayView::next).ifPresent(next -> {
			here.put(Commands.PREPARE, () -> navigation.showPerson(next.personId()));
			here.put(Commands.START_SESSION, card::start);
			here.put(Commands.PLAN_SESSION, card::plan);
		});
		shown.map(TodayView::due).filter(due -> !due.isEmpty()).ifPresent(due -> here.put(Commands.PROMISE_KEPT, () -> keep(due.getFirst())));
		shown.map(TodayView::slipping).filter(lines -> !lines.isEmpty()).ifPresent(lines -> here.put(Commands.CHECK_IN, () -> navigation.checkIn(lines.getFirst().id())));
		return here;
	}
}
