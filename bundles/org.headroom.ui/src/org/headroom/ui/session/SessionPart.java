package org.headroom.ui.session;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.headroom.domain.deals.DealQuery;
import org.headroom.domain.plugins.Reader;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.sessions.SessionState;
import org.headroom.domain.team.Fact;
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
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.InlineMessage;
import org.headroom.ui.kit.PrivacyMark;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.ViewFrame;
import org.headroom.ui.shell.OpenViews;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** A session: planned, running or over. Reads it, keeps what is typed on disk, and shows the state it is in. */
public final class SessionPart implements Acts, SessionWork.Watcher, LiveSession.Around {
	private static final int TICK_SECONDS = 5;

	private final Desk desk;
	private final OpenViews views;
	private final DraftShelf shelf;
	private final Navigation navigation;
	private final MethodCatalogue methods;
	private final MPart part;
	private final Plugins plugins;
	private final StagePages pages;
	private final long sessionId;
	private final Words words;
	private ViewFrame frame;
	private SavedNote saved;
	private InlineMessage message;
	private Composite content;
	private SessionWork work;
	private Optional<SessionView> shown = Optional.empty();
	private Optional<LiveSession> live = Optional.empty();
	private Optional<Runnable> undo = Optional.empty();
	/** Whether the focus waits for what is being read. */
	private boolean awaited;

	@Inject
	public SessionPart(Desk desk, Navigation navigation, MethodCatalogue methods, MPart part, OpenViews views, DraftShelf shelf, Plugins plugins, MApplication application,
			IEclipseContext context) {
		this.plugins = plugins;
		this.pages = new StagePages(application, context, plugins);
		this.desk = desk;
		this.views = views;
		this.shelf = shelf;
		this.navigation = navigation;
		this.methods = methods;
		this.part = part;
		this.sessionId = Long.parseLong(part.getPersistedState().getOrDefault(Navigation.INPUT, "0"));
		this.words = Words.of(SessionPart.class, desk.locale());
	}

	@PostConstruct
	void create(Composite parent) {
		frame = ViewFrame.filling(parent, "session").title(words.say("session"));
		views.backOnEscape(frame.control());
		frame.leadSentence().onLink(this::follow);
		frame.actions().setLayout(new Across(Space.BETWEEN));
		for (Visibility each : Visibility.values()) {
			PrivacyMark.shown(frame.actions(), "session.legend." + each.name().toLowerCase(java.util.Locale.ROOT), each);
		}
		frame.body().setLayout(new Rows(0, Space.INSIDE));
		message = new InlineMessage(frame.body(), "session.message");
		saved = new SavedNote(frame.actions(), message, shelf, words);
		new PluginTroubles(frame.body(), plugins, words, () -> live.isPresent() && current());
		Runnable blind = shelf.watch(this::saving);
		frame.control().addDisposeListener(event -> blind.run());
		content = Rows.fill(new Composite(frame.body(), SWT.NONE));
		content.setLayout(new Rows(0, Space.INSIDE + Space.TIGHT));
		Display display = parent.getDisplay();
		work = new SessionWork(desk, sessionId, (millis, what) -> display.timerExec(millis, what), new SaveState(words, desk.clock()), this);
		frame.control().addListener(SWT.Deactivate, event -> leave());
		frame.control().addListener(SWT.Activate, event -> live.ifPresent(session -> work.refresh()));
		display.timerExec(TICK_SECONDS * 1000, this::tick);
		frame.showLoading();
		read();
	}

	/** Somebody turns to another view: it should show what was said here. */
	private void leave() {
		work.flush();
		work.tellOthers();
	}

	private void read() {
		work.flush();
		desk.write(workspace -> SessionView.read(workspace, sessionId, desk.clock(), desk.ids(), desk.locale()), this::show, this::failReading);
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void changed(@UIEventTopic(Change.TOPICS + "SESSIONS") Event event) {
		if (shown.filter(SessionView::live).isEmpty()) {
			read();
		}
	}

	private void show(SessionView view) {
		if (frame.control().isDisposed()) {
			return;
		}
		boolean goesOn = live.isPresent() && view.live();
		shown = Optional.of(view);
		view.open().ifPresent(work::read);
		frame.title(view.title()).context("");
		part.setLabel(words.say("tab", view.firstName(), view.session().began() ? view.title().split(" · ")[1] : words.say("session")));
		if (goesOn) {
			live.get().refresh(view);
		} else if (view.planned()) {
			live = Optional.empty();
			empty();
			frame.lead(undo.isPresent() ? words.say("deferred") : "");
			frame.showEmpty(Icon.SESSION, view.about(), view.session().began() ? words.say("planned.goOn.hint") : words.say("planned.hint"), "session.begin",
					view.session().began() ? words.say("goOn") : words.say("begin"), this::begin);
		} else {
			build(view);
		}
		saving();
		if (awaited) {
			focus();
		}
	}

	private void build(SessionView view) {
		empty();
		if (view.live()) {
			frame.lead("");
			live = Optional.of(new LiveSession(content, view, work, desk, shelf, words, plugins, pages, this));
		} else {
			live = Optional.empty();
			String again = view.session().state() == SessionState.CANCELLED ? " " + words.say("reopen") : "";
			String save = view.open().isPresent() ? (again.isEmpty() ? " " : " · ") + words.say("record.save.link") : "";
			frame.lead(view.about() + again + save);
			Composite columns = Rows.fill(new Composite(content, SWT.NONE));
			columns.setLayout(new SessionColumns());
			Composite column = SessionColumns.column(columns);
			if (view.open().isPresent()) {
				SessionRecord record = new SessionRecord(column, view, words, methods.method(view.session().methodId()).isPresent());
				plugins.ask(voices -> voices.notices(view.open().orElseThrow(), Reader.MANAGER), record::notices);
			}
		}
		frame.showBody();
	}

	private void empty() {
		for (Control child : content.getChildren()) {
			child.dispose();
		}
	}

	/** The lead of a session that is not running: it is taken up again, or what was done just now is taken back. */
	private void follow(String href) {
		if (href.equals("reopen")) {
			undo = Optional.empty();
			message.hide();
			work.reopen(this::read);
		} else if (href.equals("save")) {
			saveRecord();
		} else {
			undo.ifPresent(Runnable::run);
		}
	}

	/** Words that are being typed go to the disk first, so that they are in it. */
	private void saveRecord() {
		shown.ifPresent(view -> {
			work.flush();
			new RecordSaving(desk, plugins, words, this::tell).choose(frame.control().getShell(), view);
		});
	}

	private void tell(InlineMessage.Kind kind, String markup) {
		if (!frame.control().isDisposed()) {
			message.show(kind, markup);
		}
	}

	private void begin() {
		undo = Optional.empty();
		message.hide();
		work.begin(methods, this::read);
	}

	/** Counts time only while somebody can see the session. */
	private void tick() {
		if (frame.control().isDisposed()) {
			return;
		}
		boolean seen = frame.control().isVisible() && !frame.control().getShell().getMinimized() && part.getObject() == this && current();
		if (saved.refused(work)) {
			saved.again(work);
		} else if (seen && live.isPresent()) {
			work.spend(Duration.ofSeconds(TICK_SECONDS));
		}
		frame.control().getDisplay().timerExec(TICK_SECONDS * 1000, this::tick);
	}

	private boolean current() {
		return views.current().filter(part::equals).isPresent();
	}

	@Override
	public void progress(OpenSession fresh) {
		if (!frame.control().isDisposed() && shown.isPresent() && fresh.session().state() == SessionState.RUNNING) {
			SessionView now = shown.get().with(fresh);
			shown = Optional.of(now);
			work.read(fresh);
			live.ifPresent(session -> session.refresh(now));
		}
	}

	@Override
	public void saving() {
		if (work != null) {
			saved.show(work, live.isPresent(), live.map(session -> session.unread().size()).orElse(0));
		}
	}

	@Override
	public void meddled(String promptId, AnswerKeeping.Kept kept) {
		live.ifPresent(session -> session.meddled(promptId, kept));
	}

	@Override
	public void failed(RuntimeException failure) {
		if (!frame.control().isDisposed()) {
			Trouble trouble = Trouble.of(failure, desk.locale());
			message.show(InlineMessage.Kind.ERROR, trouble.what() + " " + trouble.remedy());
		}
	}

	private void failReading(RuntimeException failure) {
		if (frame.control().isDisposed()) {
			return;
		}
		Trouble trouble = failure instanceof java.util.NoSuchElementException ? new Trouble(words.say("gone"), words.say("gone.remedy")) : Trouble.of(failure, desk.locale());
		frame.lead("");
		frame.showError(trouble.what(), trouble.remedy(), "session.again", words.say("again"), this::read);
	}

	@Override
	public void finished() {
		live = Optional.empty();
		message.show(InlineMessage.Kind.DONE, words.say("finished"));
		read();
	}

	@Override
	public void moved(SessionMove.Kind kind, Runnable back) {
		live = Optional.empty();
		offer(kind == SessionMove.Kind.DEFERRED ? words.say("deferred") : words.say("cancelled"), back);
		read();
	}

	@Override
	public void putAway(Runnable back) {
		offer(words.say("putAway"), back);
	}

	@Override
	public void removed(Runnable back) {
		offer(words.say("promise.removed"), back);
	}

	private void offer(String markup, Runnable back) {
		undo = Optional.of(() -> {
			undo = Optional.empty();
			message.hide();
			back.run();
		});
		message.show(InlineMessage.Kind.DONE, markup, undo.get());
	}

	@Override
	public void follow(Fact fact) {
		navigation.showDeals(fact.rows());
	}

	@Override
	public void showDeals(List<Long> ids) {
		shown.ifPresent(view -> navigation.showDeals(DealQuery.of(view.person().id())));
	}

	@Focus
	void focus() {
		awaited = shown.isEmpty();
		live.ifPresentOrElse(LiveSession::focus, () -> frame.control().setFocus());
	}

	@PreDestroy
	void close() {
		leave();
	}

	@Override
	public Map<String, Runnable> actions() {
		Map<String, Runnable> here = new LinkedHashMap<>();
		live.ifPresent(session -> here.putAll(session.actions()));
		shown.filter(SessionView::planned).ifPresent(view -> here.put(SessionCommands.BEGIN, this::begin));
		shown.filter(view -> view.open().isPresent()).ifPresent(view -> here.put(SessionCommands.SAVE_RECORD, this::saveRecord));
		shown.filter(view -> view.session().began()).ifPresent(view -> here.put(SessionCommands.METHOD, () -> navigation.showMethod(view.session().methodId())));
		undo.ifPresent(back -> here.put(Commands.UNDO, back));
		here.put(Commands.REFRESH, this::read);
		return here;
	}
}
