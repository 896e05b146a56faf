package org.headroom.ui.session;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.headroom.domain.sessions.CarriedAnswer;
import org.headroom.domain.sessions.RecordedAnswer;
import org.headroom.domain.words.Words;
import org.headroom.method.Answer;
import org.headroom.method.Prompt;
import org.headroom.method.Visibility;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.InlineMessage;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Sentence;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** One prompt: what is asked, a line on how to ask it, who may read it, and the field. Display thread. */
final class PromptRow extends Composite {
	/** Brings what is asked to the height of the mark beside it. */
	private static final int BASELINE = 5;

	private final Prompt prompt;
	private final SessionView view;
	private final SessionWork work;
	private final OfferedNote offered;
	private Label asked;
	private String asks;
	private final Words words;
	private final AnswerEditor editor;
	private final InlineMessage message;
	private Optional<Answer> answer;
	private Visibility visibility;

	PromptRow(Composite parent, Prompt prompt, RowScope row) {
		super(parent, SWT.NONE);
		this.prompt = prompt;
		this.view = row.view();
		this.work = row.work();
		this.words = row.words();
		this.answer = work.known(prompt.id());
		boolean typed = Unreadable.around(this).within("session.answer." + prompt.id());
		Optional<CarriedAnswer> carried = answer.isPresent() || typed ? Optional.empty() : work.offer(view.offered(prompt));
		this.visibility = view.open().flatMap(open -> open.answer(prompt.id())).map(RecordedAnswer::visibility)
				.or(() -> carried.map(CarriedAnswer::visibility)).orElse(prompt.visibility());
		setLayout(new Rows(0, Space.TIGHT));
		this.asks = row.asks().apply(prompt);
		createHead();
		EarlierRounds.create(this, "session.earlier." + prompt.id(), view.earlier(prompt), words);
		EditorScope scope = new EditorScope("session.answer." + prompt.id(), asks, view, row.desk(), words, this::changed, row.addGoal());
		editor = AnswerEditors.create(this, prompt.answer(), scope);
		offered = new OfferedNote(this, "session.offered." + prompt.id(), carried, carried.map(each -> view.date(each.given())).orElse(""), words, this::takeOver, this::ignore);
		message = new InlineMessage(this, "session.meddled." + prompt.id());
		editor.show(answer.or(() -> carried.map(CarriedAnswer::answer)));
	}

	/** What the session before offers is kept in this one; does nothing where nothing is on offer. */
	void takeOver() {
		offered.offered().ifPresent(carried -> {
			offered.hide();
			changed(carried.answer());
		});
	}

	/** Whether something of the session before waits to be taken over. */
	boolean offers() {
		return offered.offered().isPresent();
	}

	private void ignore() {
		work.ignore(prompt.id());
		editor.show(Optional.empty());
		editor.focus();
	}

	/** Its plugin words it otherwise. */
	void reword(String other) {
		asks = other;
		if (!asked.getText().equals(Texts.literal(asks))) {
			asked.setText(Texts.literal(asks));
			asked.requestLayout();
		}
	}

	private void createHead() {
		Composite head = new Composite(this, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		head.setLayout(layout);
		Composite text = new Composite(head, SWT.NONE);
		text.setLayout(new Rows(0, 2));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.verticalIndent = BASELINE;
		text.setLayoutData(data);
		asked = Named.id(Css.as(Texts.body(text, asks), Css.HEADING), "session.asks." + prompt.id());
		String help = prompt.help().in(view.locale());
		String line = prompt.required() ? words.say("prompt.needed", help).strip() : help;
		if (!line.isEmpty()) {
			Texts.small(text, line);
		}
		Composite mark = new Composite(head, SWT.NONE);
		mark.setLayout(new Rows(0, 0));
		mark.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
		PrivacyChoice.create(mark, "session.privacy." + prompt.id(), visibility, prompt.allowed(), words, this::choose);
	}

	private void choose(Visibility other) {
		visibility = other;
		answer.ifPresent(this::changed);
	}

	private void changed(Answer now) {
		offered.hide();
		answer = Optional.of(now).filter(each -> !each.isEmpty());
		work.answer(prompt.id(), asks, now, visibility, view.questions().flatMap(all -> all.firstAsked(prompt.id())));
	}

	/** Takes over what another face wrote, unless somebody is typing here. */
	void refresh() {
		Optional<Answer> known = work.known(prompt.id());
		if (!known.equals(answer) && !work.busy("answer." + prompt.id())) {
			offered.hide();
			answer = known;
			editor.show(known);
		}
	}

	/** The same prompt was answered elsewhere meanwhile: shows both. */
	void meddled(AnswerKeeping.Kept kept) {
		if (kept.kept() instanceof Answer.Text && !work.busy("answer." + prompt.id())) {
			answer = Optional.of(kept.kept());
			editor.show(answer);
			message.show(InlineMessage.Kind.CAUTION, words.say("meddled.both"));
		} else {
			message.show(InlineMessage.Kind.CAUTION, words.say("meddled.theirs", Sentence.literal(kept.theirs())));
		}
	}

	boolean answered() {
		return answer.isPresent();
	}

	String id() {
		return prompt.id();
	}

	AnswerEditor editor() {
		return editor;
	}

	/** Whether the keyboard is in it. */
	boolean holds(Control focused) {
		for (Control each = focused; each != null; each = each.getParent()) {
			if (each == this) {
				return true;
			}
		}
		return false;
	}
}
