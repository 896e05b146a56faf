package org.headroom.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.sessions.SessionState;
import org.headroom.domain.team.Fact;
import org.headroom.domain.words.Words;
import org.headroom.method.Party;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.DeskAtHand;
import org.headroom.ui.desk.Plugins;
import org.headroom.ui.desk.SmallTeam;
import org.headroom.ui.drafts.DraftShelf;
import org.headroom.ui.drafts.ShelfAtHand;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Screen;

/** A running session on the screen, with what is around it in the hands of a test. */
final class LiveAtHand implements SessionWork.Watcher, LiveSession.Around {
	final SmallSession small;
	final ShelfAtHand shelves = new ShelfAtHand();
	final SessionWork work;
	int finished;
	Optional<Runnable> back = Optional.empty();
	private final Words words = Words.of(SessionPart.class, SmallTeam.ENGLISH);
	private final List<Runnable> timers = new ArrayList<>();
	private final Desk desk;
	private DraftShelf shelf = shelves.shelf();
	private Optional<LiveSession> live = Optional.empty();

	LiveAtHand(SmallSession small) {
		this.small = small;
		desk = DeskAtHand.on(small.team.workspace, small.team.clock);
		work = new SessionWork(desk, small.id, (millis, what) -> timers.add(what), new SaveState(words, small.team.clock), this);
	}

	LiveSession open(Screen screen) {
		Composite content = new Composite(screen.shell(), SWT.NONE);
		content.setLayout(new Rows());
		work.read(small.open());
		Plugins plugins = new Plugins(desk, null, EclipseContextFactory.create());
		LiveSession opened = new LiveSession(content, small.view(), work, desk, shelf, words, plugins, new StagePages(null, null, plugins), this);
		live = Optional.of(opened);
		screen.open();
		return opened;
	}

	/** Everything typed goes to the disk, and only that is there afterwards. */
	void restart() {
		work.flush();
		shelves.pass();
		live = Optional.empty();
		shelf = shelves.restarted();
	}

	/** What the head of the view says. */
	String saved() {
		return work.saved(shelf.busy(), live.map(session -> session.unread().size()).orElse(0));
	}

	Commitment promise() {
		return small.open().commitments().stream().filter(each -> each.owner() == Party.SALESPERSON).findFirst().orElseThrow();
	}

	static Text text(Screen screen, String id) {
		return (Text) Screen.named(screen.shell(), id);
	}

	static void follow(Screen screen, String id) {
		Control link = Screen.named(screen.shell(), id);
		Event event = new Event();
		event.text = "go";
		link.notifyListeners(SWT.Selection, event);
	}

	static void press(Screen screen, String id) {
		Screen.named(screen.shell(), id).notifyListeners(SWT.Selection, new Event());
	}

	@Override
	public void progress(OpenSession fresh) {
		work.read(fresh);
		live.filter(each -> fresh.session().state() == SessionState.RUNNING).ifPresent(each -> each.refresh(small.view().with(fresh)));
	}

	@Override
	public void saving() {
	}

	@Override
	public void meddled(String promptId, AnswerKeeping.Kept kept) {
		throw new AssertionError(promptId);
	}

	@Override
	public void failed(RuntimeException failure) {
		throw failure;
	}

	@Override
	public void finished() {
		finished++;
	}

	@Override
	public void moved(SessionMove.Kind kind, Runnable undo) {
	}

	@Override
	public void putAway(Runnable undo) {
		back = Optional.of(undo);
	}

	@Override
	public void removed(Runnable undo) {
		back = Optional.of(undo);
	}

	@Override
	public void follow(Fact fact) {
	}

	@Override
	public void showDeals(List<Long> ids) {
	}
}
