package org.headroom.method.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.method.Answer;
import org.headroom.method.Method;
import org.headroom.method.Stage;
import org.headroom.method.code.PersonFacts;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a page works with while its stage is open. Injected into the page; to be used on the display thread
 * only, and no longer than the page's own widgets live.
 */
@ProviderType
public interface PageDesk {

	/** The definition the session runs on, which may be an older version than the plugin's. */
	Method method();

	/** The stage the page shows. */
	Stage stage();

	/** The reader's language. */
	Locale locale();

	/** Whether the session is over or only planned, so that nothing can be answered. */
	boolean readOnly();

	/** The answer to a prompt of the method in the round at hand, unless there is none. */
	Optional<Answer> answer(String prompt);

	/**
	 * Keeps an answer. It is on disk within a second; an {@linkplain Answer#isEmpty() empty} one takes the
	 * answer away.
	 *
	 * @throws IllegalArgumentException when the stage has no such prompt, or the answer does not fit it
	 * @throws IllegalStateException    when the session is {@linkplain #readOnly() read only}
	 */
	void answer(String prompt, Answer answer);

	/** Tells of answers that were changed elsewhere, by the id of their prompt, until the page is disposed. */
	void onChange(Consumer<String> changed);

	/**
	 * The workbench's own row for a prompt of the stage: what is asked, who may read the answer, and the
	 * field. For the prompts a page has nothing better for.
	 *
	 * @throws IllegalArgumentException when the stage has no such prompt
	 */
	Control row(Composite parent, String prompt);

	/**
	 * Reads the facts about the person and shows what came of it. Where reading fails nothing is shown, and
	 * the workbench says so.
	 *
	 * @param read called on another thread
	 * @param show called on the display thread, unless the page is disposed by then
	 */
	<A> void facts(Function<PersonFacts, A> read, Consumer<A> show);

	/** Says a sentence to whoever looks, in place and without a dialog: what went wrong, what to do. */
	void say(String sentence);
}
