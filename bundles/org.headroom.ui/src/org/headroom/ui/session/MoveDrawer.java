package org.headroom.ui.session;

import java.time.LocalDateTime;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Draft;
import org.headroom.method.Party;
import org.headroom.ui.drafts.DraftShelf;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.ViewFrame;

/** Where the form opens in which a session is deferred or cancelled. Display thread. */
final class MoveDrawer {
	private final Composite drawer;
	private final Words words;
	private final SessionWork work;
	private final DraftShelf shelf;
	private final Supplier<SessionView> view;
	private final LiveSession.Around around;
	private final Runnable opening;
	private final Runnable closed;

	/**
	 * @param opening called before a form is shown
	 * @param closed called when nothing is moved after all, to give the keyboard to what is there
	 */
	MoveDrawer(Composite parent, Supplier<SessionView> view, SessionWork work, DraftShelf shelf, Words words, LiveSession.Around around, Runnable opening, Runnable closed) {
		this.words = words;
		this.work = work;
		this.shelf = shelf;
		this.view = view;
		this.around = around;
		this.opening = opening;
		this.closed = closed;
		drawer = new Composite(parent, SWT.NONE);
		drawer.setLayout(new Rows(0, 0));
		drawer.setVisible(false);
	}

	/** A form in which words wait is as it was when the view was closed. */
	void reopen() {
		for (SessionMove.Kind kind : SessionMove.Kind.values()) {
			if (!drawer.isDisposed() && shelf.of(new Draft.Key(MoveForm.draft(kind), Long.toString(view.get().session().id()))).isPresent()) {
				show(kind);
			}
		}
	}

	/** Opens the form and gives it the keyboard. */
	void pull(SessionMove.Kind kind) {
		show(kind).focus();
	}

	private MoveForm show(SessionMove.Kind kind) {
		put();
		opening.run();
		drawer.setVisible(true);
		MoveForm form = new MoveForm(drawer, kind, view.get(), words, shelf, this::move, back -> {
			put();
			ViewFrame.changed(drawer);
			closed.run();
			back.ifPresent(typed -> around.putAway(() -> {
				typed.run();
				pull(kind);
			}));
		});
		ViewFrame.changed(drawer);
		return form;
	}

	/** Puts the form away; what was typed into it stays. */
	void put() {
		for (Control child : drawer.getChildren()) {
			child.dispose();
		}
		drawer.setVisible(false);
	}

	private void move(SessionMove.Kind kind, LocalDateTime when, Party by, SessionMove.Reason reason, String why, Runnable written) {
		work.move(kind, when, by, reason, why, moved -> {
			written.run();
			around.moved(kind, () -> work.takeBack(moved));
		});
	}
}
