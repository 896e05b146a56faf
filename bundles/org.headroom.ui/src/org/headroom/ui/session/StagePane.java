package org.headroom.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.domain.words.Words;
import org.headroom.method.Prompt;
import org.headroom.method.Stage;
import org.headroom.method.code.PersonFacts;
import org.headroom.ui.kit.Card;
import org.headroom.ui.kit.InlineMessage;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Sentence;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.ViewFrame;

/** The stage the two are in: why, and its prompts, as a form or on a page that a plugin brings. Display thread. */
final class StagePane {
	private final Card card;
	private final Words words;
	private final StagePages pages;
	private final List<PromptRow> rows = new ArrayList<>();
	/** The prompt the keyboard was in last: where an offered question goes. */
	private Optional<PromptRow> current = Optional.empty();
	private Optional<Page> page = Optional.empty();

	/** A page that shows the stage. */
	private record Page(OpenPage desk, StagePages.Outcome.Shown shown, Composite place) {
	}

	StagePane(Composite parent, Words words, StagePages pages) {
		this.words = words;
		this.pages = pages;
		card = Named.id(new Card(parent), "session.stage");
		card.setLayout(new Rows(Space.BETWEEN, Space.BETWEEN + Space.TIGHT));
		card.addDisposeListener(event -> close());
	}

	void show(RowScope scope) {
		empty();
		Stage stage = scope.view().stage();
		head(scope.view(), stage);
		if (stage.page().isEmpty() || !showPage(scope, stage)) {
			form(scope, stage);
		}
	}

	private void empty() {
		close();
		for (Control child : card.getChildren()) {
			child.dispose();
		}
		rows.clear();
		current = Optional.empty();
	}

	private void close() {
		Optional<Page> before = page;
		page = Optional.empty();
		before.ifPresent(one -> one.shown().close().run());
	}

	private void head(SessionView view, Stage stage) {
		Composite head = new Composite(card, SWT.NONE);
		head.setLayout(new Rows(0, 2));
		Texts.lead(head, stage.title().in(view.locale()));
		String purpose = stage.purpose().in(view.locale());
		if (!purpose.isEmpty()) {
			Texts.secondary(head, purpose);
		}
		if (!view.special().isEmpty()) {
			Named.id(Texts.small(head, view.special()), "session.stage.special");
		}
	}

	private void form(RowScope scope, Stage stage) {
		for (Prompt prompt : stage.prompts()) {
			add(new PromptRow(card, prompt, scope));
		}
	}

	private boolean showPage(RowScope scope, Stage stage) {
		InlineMessage message = new InlineMessage(card, "session.page.message");
		Composite place = Named.id(new Composite(card, SWT.NONE), "session.page");
		OpenPage desk = new OpenPage(scope, stage, new AroundPage(scope, stage, place, message));
		StagePages.Outcome outcome = pages.open(stage.page(), place, desk, () -> giveUp(scope, place));
		return switch (outcome) {
			case StagePages.Outcome.Shown shown -> {
				page = Optional.of(new Page(desk, shown, place));
				yield true;
			}
			case StagePages.Outcome.Missing missing -> instead(message, place, words.say("page.missing", stage.page()));
			case StagePages.Outcome.Failed failed -> instead(message, place, words.say("page.failed", failed.trouble().site().bundle()));
			case StagePages.Outcome.Off off -> instead(message, place, words.say("page.off", off.bundle()));
		};
	}

	private boolean instead(InlineMessage message, Composite place, String why) {
		rows.clear();
		place.dispose();
		message.show(InlineMessage.Kind.CAUTION, why);
		return false;
	}

	/** The page was switched off while it was shown: the form takes its place. */
	private void giveUp(RowScope scope, Composite place) {
		if (!place.isDisposed() && page.filter(one -> one.place() == place).isPresent()) {
			show(scope);
			ViewFrame.changed(card);
		}
	}

	private void add(PromptRow row) {
		rows.add(row);
		watch(row, row);
	}

	/** Fields may be added to a row later; their parents are watched instead, for when something in them is reached. */
	private void watch(PromptRow row, Control control) {
		control.addListener(SWT.Activate, event -> current = Optional.of(row));
	}

	void refresh() {
		rows.removeIf(PromptRow::isDisposed);
		rows.forEach(PromptRow::refresh);
		page.ifPresent(one -> {
			List<String> changed = one.desk().refresh();
			if (!changed.isEmpty()) {
				one.shown().inside().accept(() -> one.desk().tell(changed));
			}
		});
	}

	void meddled(String promptId, AnswerKeeping.Kept kept) {
		row(promptId).ifPresent(row -> row.meddled(kept));
	}

	/** Its plugin words a prompt otherwise. */
	void reword(String promptId, String asks) {
		row(promptId).ifPresent(row -> row.reword(asks));
	}

	/** Whether something of the session before waits to be taken over. */
	boolean offers() {
		return rows.stream().anyMatch(row -> !row.isDisposed() && row.offers());
	}

	void takeOver() {
		rows.forEach(PromptRow::takeOver);
	}

	private Optional<PromptRow> row(String promptId) {
		return rows.stream().filter(row -> !row.isDisposed() && row.id().equals(promptId)).findFirst();
	}

	/** Where the conversation goes on: the first prompt without an answer. */
	void focus() {
		Optional<PromptRow> next = rows.stream().filter(row -> !row.answered()).findFirst().or(() -> rows.stream().findFirst());
		next.ifPresentOrElse(this::reach, () -> page.ifPresent(one -> one.place().setFocus()));
	}

	/** Gives a prompt the keyboard; false when it is not in this stage. */
	boolean focus(String promptId) {
		row(promptId).ifPresentOrElse(this::reach, () -> page.ifPresent(one -> one.place().setFocus()));
		return row(promptId).isPresent();
	}

	private void reach(PromptRow row) {
		current = Optional.of(row);
		ViewFrame.changed(row);
		row.editor().focus();
	}

	/** Goes to the prompt after the one the keyboard is in; false when there is none. */
	boolean onward() {
		Control focused = card.getDisplay().getFocusControl();
		Optional<PromptRow> here = rows.stream().filter(row -> row.holds(focused)).findFirst();
		int next = here.map(rows::indexOf).orElse(rows.size()) + 1;
		if (next < rows.size()) {
			reach(rows.get(next));
		}
		return next < rows.size();
	}

	/** Puts a question that is asked now before the current answer, or the next one that is made of words. */
	void ask(String question) {
		List<PromptRow> order = new ArrayList<>();
		current.ifPresent(order::add);
		rows.stream().skip(current.map(rows::indexOf).orElse(0)).forEach(order::add);
		order.addAll(rows);
		order.stream().filter(row -> row.editor().quote(question)).findFirst().ifPresent(row -> current = Optional.of(row));
	}

	/** What the pane does for a page. */
	private final class AroundPage implements OpenPage.Around {
		private final RowScope scope;
		private final Stage stage;
		private final Composite place;
		private final InlineMessage message;

		AroundPage(RowScope scope, Stage stage, Composite place, InlineMessage message) {
			this.scope = scope;
			this.stage = stage;
			this.place = place;
			this.message = message;
		}

		@Override
		public void added(PromptRow row) {
			add(row);
		}

		@Override
		public <A> void facts(Function<PersonFacts, A> read, Consumer<A> show) {
			pages.facts(scope.view().open().orElseThrow(), stage.page(), read, answer -> {
				if (!place.isDisposed()) {
					page.ifPresent(one -> one.shown().inside().accept(() -> show.accept(answer)));
					ViewFrame.changed(card);
				}
			});
		}

		@Override
		public void say(String sentence) {
			if (!message.isDisposed()) {
				message.show(InlineMessage.Kind.INFO, Sentence.literal(sentence));
			}
		}
	}
}
