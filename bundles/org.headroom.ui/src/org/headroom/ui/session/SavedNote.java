package org.headroom.ui.session;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headroom.domain.words.Words;
import org.headroom.ui.drafts.DraftShelf;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.InlineMessage;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Texts;

/** Says at the head of a session whether what was typed is on disk, and what to do where it is not. Display thread. */
final class SavedNote {
	private final Label label;
	private final InlineMessage message;
	private final DraftShelf shelf;
	private final Words words;
	/** Whether the message tells that something could not be written. */
	private boolean refusing;

	SavedNote(Composite parent, InlineMessage message, DraftShelf shelf, Words words) {
		this.message = message;
		this.shelf = shelf;
		this.words = words;
		label = Named.id(Texts.small(parent, ""), "session.saved");
	}

	/**
	 * @param running whether it can be typed in
	 * @param unread how many entries can't be read
	 */
	void show(SessionWork work, boolean running, int unread) {
		if (label.isDisposed()) {
			return;
		}
		boolean refused = refused(work);
		String now = !running && !refused ? "" : shelf.refused() ? words.say("saved.not") : work.saved(shelf.busy(), unread);
		if (!label.getText().equals(Texts.literal(now))) {
			label.setText(Texts.literal(now));
			label.requestLayout();
			Css.as(label, refused ? Css.SMALL + " " + Css.CRITICAL : unread > 0 ? Css.SMALL + " " + Css.CAUTION : Css.SMALL);
		}
		if (refused && !message.getVisible()) {
			message.show(InlineMessage.Kind.ERROR, words.say("saved.not.remedy"), () -> again(work));
		} else if (!refused && refusing) {
			message.hide();
		}
		refusing = refused;
	}

	/** Whether something could not be written. */
	boolean refused(SessionWork work) {
		return work.refused() || shelf.refused();
	}

	/** Writes again what could not be written. */
	void again(SessionWork work) {
		work.again();
		shelf.flush();
	}
}
