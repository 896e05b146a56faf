package org.headroom.ui.session;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headroom.domain.sessions.CarriedAnswer;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.Sentence;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Token;
import org.headroom.ui.kit.ViewFrame;

/** Says that what stands in a field is from the session before and not kept in this one yet. Display thread. */
final class OfferedNote extends Composite {
	private Optional<CarriedAnswer> offered;

	/** @param take keeps it, {@code ignore} empties the field; both hide the note */
	OfferedNote(Composite parent, String id, Optional<CarriedAnswer> offered, String day, Words words, Runnable take, Runnable ignore) {
		super(parent, SWT.NONE);
		this.offered = offered;
		setLayout(new Across(Space.TIGHT));
		Icon.REDO.on(new Label(this, SWT.NONE), Icon.SMALL, Token.CAUTION);
		Across.grow(new Sentence(this, id, "").show(words.say("offered", Sentence.literal(day))).onLink(href -> {
			(href.equals("take") ? take : ignore).run();
			hide();
		}).control());
		setVisible(offered.isPresent());
	}

	/** What stands in the field without being kept. */
	Optional<CarriedAnswer> offered() {
		return offered;
	}

	void hide() {
		if (offered.isPresent()) {
			offered = Optional.empty();
			setVisible(false);
			ViewFrame.changed(this);
		}
	}
}
