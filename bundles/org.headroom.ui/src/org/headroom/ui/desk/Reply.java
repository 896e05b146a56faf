package org.headroom.ui.desk;

import java.util.Locale;
import java.util.Optional;
import org.headroom.ui.kit.InlineMessage;

/**
 * What a view answers to what was done in it: that it is done, with the way back, or why it is not. Answers that
 * come when the view is gone are for nobody. Display thread.
 */
public final class Reply {
	private final InlineMessage message;
	private final Locale locale;
	private Optional<Runnable> undo = Optional.empty();

	public Reply(InlineMessage message, Locale locale) {
		this.message = message;
		this.locale = locale;
	}

	/** @param markup what was done, with a link that takes it back */
	public void done(String markup, Runnable back) {
		if (!message.isDisposed()) {
			undo = Optional.of(() -> {
				forget();
				back.run();
			});
			message.show(InlineMessage.Kind.DONE, markup, undo.get());
		}
	}

	/** Says why nothing was done, though nothing failed. */
	public void inform(String text) {
		message.show(InlineMessage.Kind.INFO, text);
	}

	/** Says what failed, and what to do. */
	public void failed(RuntimeException failure) {
		if (!message.isDisposed()) {
			Trouble trouble = Trouble.of(failure, locale);
			message.show(InlineMessage.Kind.ERROR, trouble.what() + " " + trouble.remedy());
		}
	}

	/** Takes back what was done last. */
	public Optional<Runnable> undo() {
		return undo;
	}

	/** What was done can't be taken back any more. */
	public void forget() {
		undo = Optional.empty();
		message.hide();
	}
}
