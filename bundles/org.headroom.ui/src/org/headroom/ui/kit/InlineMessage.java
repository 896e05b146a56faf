package org.headroom.ui.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * A line inside a view that says what just happened, with a link to take it back or to go on. It takes no
 * place until it has something to say, and never takes the focus. Display thread.
 */
public final class InlineMessage extends Composite {
	private final Label icon;
	private final Sentence words;
	private Icon shown = Icon.INFO;
	private Token colour = Token.ACCENT;

	/** How much the message matters; each has its own icon as well as its colour. */
	public enum Kind {
		INFO(Icon.INFO, Token.ACCENT), DONE(Icon.CHECK_CIRCLE, Token.GOOD), CAUTION(Icon.WARNING, Token.CAUTION),
		ERROR(Icon.ERROR, Token.CRITICAL);

		private final Icon icon;
		private final Token colour;

		Kind(Icon icon, Token colour) {
			this.icon = icon;
			this.colour = colour;
		}
	}

	public InlineMessage(Composite parent, String id) {
		super(parent, SWT.NONE);
		Named.id(this, id);
		setLayout(new Across(Space.INSIDE));
		icon = new Label(this, SWT.NONE);
		words = new Sentence(this, id + ".words", "");
		Across.grow(words.control());
		Buttons.icon(this, id + ".close", Icon.CLOSE, KitWords.words().say("message.close"), this::hide);
		Themes.onChange(this, () -> picture());
		setVisible(false);
	}

	/**
	 * Says it. The markup may hold links as in {@link Sentence}; following one hides the message and runs
	 * {@code onLink}.
	 */
	public void show(Kind kind, String markup, Runnable onLink) {
		shown = kind.icon;
		colour = kind.colour;
		picture();
		words.onLink(href -> {
			hide();
			onLink.run();
		});
		words.show(markup);
		appear(true);
	}

	/** Says it, with nothing to follow. */
	public void show(Kind kind, String text) {
		show(kind, Sentence.literal(text), () -> {
		});
	}

	public void hide() {
		appear(false);
	}

	private void appear(boolean visible) {
		setVisible(visible);
		requestLayout();
		ViewFrame.changed(this);
	}

	private void picture() {
		icon.setImage(shown.image(getDisplay(), Icon.SMALL, colour));
	}
}
