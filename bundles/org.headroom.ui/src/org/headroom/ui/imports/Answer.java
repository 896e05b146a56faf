package org.headroom.ui.imports;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.Themes;
import org.headroom.ui.kit.Token;

/** A sentence about something just filled in, with an icon that says whether it is good. Takes no place when there is none. */
final class Answer extends Composite {
	private final Label icon;
	private final Label text;
	private Icon shown = Icon.CHECK_CIRCLE;
	private Token colour = Token.GOOD;

	Answer(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(new Across(Space.INSIDE, SWT.TOP));
		icon = new Label(this, SWT.NONE);
		text = Across.grow(Texts.body(this, ""));
		Themes.onChange(this, this::picture);
		setVisible(false);
	}

	/** @param id of the words, while they are shown */
	void good(String id, String sentence) {
		say(id, sentence, Icon.CHECK_CIRCLE, Token.GOOD);
	}

	/**
	 * Something a person did, such as stopping.
	 *
	 * @param id of the words, while they are shown
	 */
	void note(String id, String sentence) {
		say(id, sentence, Icon.INFO, Token.ACCENT);
	}

	/** @param id of the words, while they are shown */
	void bad(String id, String sentence) {
		say(id, sentence, Icon.WARNING, Token.CRITICAL);
	}

	private void say(String id, String sentence, Icon picture, Token token) {
		shown = picture;
		colour = token;
		picture();
		Named.id(text, id);
		text.setText(Texts.literal(sentence));
		setVisible(!sentence.isEmpty());
		requestLayout();
	}

	private void picture() {
		icon.setImage(shown.image(getDisplay(), Icon.SMALL, colour));
	}
}
