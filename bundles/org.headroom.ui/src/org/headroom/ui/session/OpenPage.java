package org.headroom.ui.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.method.Answer;
import org.headroom.method.Method;
import org.headroom.method.Prompt;
import org.headroom.method.Stage;
import org.headroom.method.Visibility;
import org.headroom.method.code.PersonFacts;
import org.headroom.method.ui.PageDesk;

/** The desk of a page that shows a stage of the session at hand. Display thread. */
final class OpenPage implements PageDesk {

	/** What the pane around the page does for it. */
	interface Around {

		/** Has a row of the page kept up to date like those of the form. */
		void added(PromptRow row);

		<A> void facts(Function<PersonFacts, A> read, Consumer<A> show);

		void say(String sentence);
	}

	private final RowScope scope;
	private final Stage stage;
	private final Around around;
	private final List<Consumer<String>> listeners = new ArrayList<>();
	private final Map<String, Optional<Answer>> last = new HashMap<>();

	OpenPage(RowScope scope, Stage stage, Around around) {
		this.scope = scope;
		this.stage = stage;
		this.around = around;
		stage.prompts().forEach(prompt -> last.put(prompt.id(), scope.work().known(prompt.id())));
	}

	@Override
	public Method method() {
		return scope.view().open().orElseThrow().method();
	}

	@Override
	public Stage stage() {
		return stage;
	}

	@Override
	public Locale locale() {
		return scope.view().locale();
	}

	@Override
	public boolean readOnly() {
		return !scope.view().live();
	}

	@Override
	public Optional<Answer> answer(String prompt) {
		return last.containsKey(prompt) ? last.get(prompt) : method().prompt(prompt).isPresent() ? scope.work().known(prompt) : Optional.empty();
	}

	@Override
	public void answer(String promptId, Answer answer) {
		Prompt prompt = prompt(promptId);
		if (readOnly()) {
			throw new IllegalStateException("the session is read only");
		}
		if (!answer.isEmpty() && !prompt.answer().accepts(answer).fits()) {
			throw new IllegalArgumentException("not an answer to " + promptId);
		}
		last.put(promptId, Optional.of(answer).filter(one -> !one.isEmpty()));
		Visibility level = scope.view().open().flatMap(open -> open.answer(promptId)).map(said -> said.visibility()).orElse(prompt.visibility());
		scope.work().answer(promptId, scope.asks().apply(prompt), answer, level, Optional.empty());
	}

	@Override
	public void onChange(Consumer<String> changed) {
		listeners.add(changed);
	}

	@Override
	public Control row(Composite parent, String promptId) {
		PromptRow row = new PromptRow(parent, prompt(promptId), scope);
		around.added(row);
		return row;
	}

	@Override
	public <A> void facts(Function<PersonFacts, A> read, Consumer<A> show) {
		around.facts(read, show);
	}

	@Override
	public void say(String sentence) {
		around.say(sentence);
	}

	private Prompt prompt(String id) {
		return stage.prompt(id).orElseThrow(() -> new IllegalArgumentException("stage " + stage.id() + " has no prompt " + id));
	}

	/** Takes over what was written elsewhere; the ids of the prompts whose answer changed. */
	List<String> refresh() {
		List<String> changed = stage.prompts().stream().map(Prompt::id).filter(id -> !scope.work().busy("answer." + id) && !scope.work().known(id).equals(last.get(id))).toList();
		changed.forEach(id -> last.put(id, scope.work().known(id)));
		return changed;
	}

	/** Tells the page; to be called inside the guard. */
	void tell(List<String> changed) {
		changed.forEach(id -> listeners.forEach(listener -> listener.accept(id)));
	}
}
