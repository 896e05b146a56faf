package org.headroom.ui.session;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.domain.sessions.RecordedAnswer;
import org.headroom.domain.words.Words;
import org.headroom.method.Answer;
import org.headroom.method.Prompt;
import org.headroom.method.Visibility;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.InlineMessage;
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
	private final Words words;
	private final AnswerEditor editor;
	private final InlineMessage message;
	private Optional<Answer> answer;
	private Visibility visibility;

	PromptRow(Composite parent, Prompt prompt, SessionView view, SessionWork work, Desk desk, Words words, Runnable addGoal) {
		super(parent, SWT.NONE);
		this.prompt = prompt;
		this.view = view;
		this.work = work;
		this.words = words;
		this.answer = work.known(prompt.id());
		this.visibility = view.open().flatMap(open -> open.answer(prompt.id())).map(RecordedAnswer::visibility).orElse(prompt.visibility());
		setLayout(new Rows(0, Space.TIGHT));
		createHead();
		EditorScope scope = new EditorScope("session.answer." + prompt.id(), view.ask(prompt), view, desk, words, this::changed, addGoal);
		editor = AnswerEditors.create(this, prompt.answer(), scope);
		message = new InlineMessage(this, "session.meddled." + prompt.id());
		editor.show(answer);
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
		Css.as(Texts.body(text, view.ask(prompt)), Css.HEADING);
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
		answer = Optional.of(now).filter(each -> !each.isEmpty());
		work.answer(prompt.id(), now, visibility, view.questions().flatMap(all -> all.firstAsked(prompt.id())));
	}

	/** Takes over what another face wrote, unless somebody is typing here. */
	void refresh() {
		Optional<Answer> known = work.known(prompt.id());
		if (!known.equals(answer) && !work.busy("answer." + prompt.id())) {
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
