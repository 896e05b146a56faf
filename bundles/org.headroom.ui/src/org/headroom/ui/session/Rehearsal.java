package org.headroom.ui.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.domain.plugins.Reader;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.team.Fact;
import org.headroom.domain.words.Words;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Plugins;
import org.headroom.ui.desk.Trouble;
import org.headroom.ui.drafts.DraftShelf;
import org.headroom.ui.kit.InlineMessage;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;

/**
 * A session that is only practised: all that the Session view shows while one runs, and its record in the end, on a desk whose
 * workspace is a sandbox. Display thread.
 */
public final class Rehearsal implements SessionWork.Watcher, LiveSession.Around {
	private final Composite place;
	private final Composite content;
	private final InlineMessage message;
	private final Desk desk;
	private final DraftShelf shelf;
	private final Plugins plugins;
	private final StagePages pages;
	private final Around around;
	private final Words words;
	private Optional<SessionWork> work = Optional.empty();
	private Optional<SessionView> shown = Optional.empty();
	private Optional<LiveSession> live = Optional.empty();

	/** What the view around it is told, on the display thread. */
	public interface Around {

		/** Something was said, or another stage is there, or it is finished. */
		void at(OpenSession open);
	}

	/** @param desk of the sandbox */
	public Rehearsal(Composite parent, Desk desk, Plugins plugins, MApplication application, IEclipseContext context, Around around) {
		this(parent, desk, new DraftShelf(desk, parent.getDisplay()), plugins, new StagePages(application, context, plugins), around);
	}

	Rehearsal(Composite parent, Desk desk, DraftShelf shelf, Plugins plugins, StagePages pages, Around around) {
		this.desk = desk;
		this.shelf = shelf;
		this.plugins = plugins;
		this.pages = pages;
		this.around = around;
		this.words = Words.of(SessionPart.class, desk.locale());
		place = new Composite(parent, SWT.NONE);
		place.setLayout(new Rows(0, Space.INSIDE));
		message = new InlineMessage(place, "session.message");
		new PluginTroubles(place, plugins, words, () -> live.isPresent());
		content = Rows.fill(new Composite(place, SWT.NONE));
		content.setLayout(new Rows(0, Space.INSIDE + Space.TIGHT));
		shelf.read();
	}

	/** What it is shown in. */
	public Composite control() {
		return place;
	}

	/** Everything typed goes to the sandbox now. */
	public void flush() {
		work.ifPresent(SessionWork::flush);
	}

	/** Shows a session of the sandbox in place of the one before. */
	public void show(long sessionId) {
		message.hide();
		work = Optional.of(new SessionWork(desk, sessionId, (millis, what) -> place.getDisplay().timerExec(millis, what), new SaveState(words, desk.clock()), this));
		read(sessionId);
	}

	private void read(long sessionId) {
		desk.write(workspace -> SessionView.read(workspace, sessionId, desk.clock(), desk.ids(), desk.locale()), this::build, this::failed);
	}

	private void build(SessionView view) {
		if (place.isDisposed()) {
			return;
		}
		shown = Optional.of(view);
		for (Control child : content.getChildren()) {
			child.dispose();
		}
		OpenSession open = view.open().orElseThrow();
		work.orElseThrow().read(open);
		if (view.live()) {
			live = Optional.of(new LiveSession(content, view, work.orElseThrow(), desk, shelf, words, plugins, pages, this));
		} else {
			record(view);
		}
		place.layout(true, true);
		around.at(open);
	}

	private void record(SessionView view) {
		live = Optional.empty();
		Composite columns = Rows.fill(new Composite(content, SWT.NONE));
		columns.setLayout(new SessionColumns());
		SessionRecord record = new SessionRecord(SessionColumns.column(columns), view, words, true);
		plugins.ask(voices -> voices.notices(view.open().orElseThrow(), Reader.MANAGER), record::notices);
	}

	@Override
	public void progress(OpenSession fresh) {
		boolean same = shown.filter(view -> view.session().id() == fresh.session().id()).isPresent();
		if (!place.isDisposed() && same && live.isPresent()) {
			SessionView now = shown.get().with(fresh);
			shown = Optional.of(now);
			work.orElseThrow().read(fresh);
			live.ifPresent(session -> session.refresh(now));
			around.at(fresh);
		}
	}

	@Override
	public void finished() {
		live = Optional.empty();
		shown.ifPresent(view -> read(view.session().id()));
	}

	@Override
	public void saving() {
		// nothing is saved, and nothing is said of it
	}

	@Override
	public void meddled(String promptId, AnswerKeeping.Kept kept) {
		live.ifPresent(session -> session.meddled(promptId, kept));
	}

	@Override
	public void failed(RuntimeException failure) {
		if (!place.isDisposed()) {
			Trouble trouble = Trouble.of(failure, desk.locale());
			message.show(InlineMessage.Kind.ERROR, trouble.what() + " " + trouble.remedy());
		}
	}

	/** In practice it goes on all the same. */
	@Override
	public void moved(SessionMove.Kind kind, Runnable back) {
		back.run();
		shown.ifPresent(view -> read(view.session().id()));
		message.show(InlineMessage.Kind.INFO, words.say("practice.moved"));
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
		message.show(InlineMessage.Kind.DONE, markup, () -> {
			message.hide();
			back.run();
		});
	}

	@Override
	public void follow(Fact fact) {
		message.show(InlineMessage.Kind.INFO, words.say("practice.invented"));
	}

	@Override
	public void showDeals(List<Long> ids) {
		message.show(InlineMessage.Kind.INFO, words.say("practice.invented"));
	}

	/** Where the conversation goes on. */
	public void focus() {
		live.ifPresentOrElse(LiveSession::focus, place::setFocus);
	}

	/** What can be done in it now, by the ids of commands. */
	public Map<String, Runnable> actions() {
		return live.map(LiveSession::actions).orElse(Map.of());
	}
}
