package org.headroom.ui.session;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.headroom.method.Answer;
import org.headroom.method.AnswerType;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** How often something was heard: less, the count, more; + and - do it on the keyboard. */
final class TallyEditor implements AnswerEditor {
	private final EditorScope scope;
	private final Label count;
	private final Button more;
	private int value;

	TallyEditor(Composite parent, AnswerType.Tally type, EditorScope scope) {
		this.scope = scope;
		Composite row = new Composite(parent, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		Button less = Buttons.icon(row, scope.id() + ".less", Icon.REMOVE, scope.words().say("tally.less"), () -> count(-1));
		count = Texts.heading(row, "0");
		more = Buttons.icon(row, scope.id(), Icon.ADD, scope.words().say("tally.more"), () -> count(1));
		Texts.secondary(row, type.unit().in(scope.locale()));
		less.addListener(SWT.KeyDown, this::typed);
		more.addListener(SWT.KeyDown, this::typed);
	}

	private void typed(Event event) {
		if (event.character == '+' || event.character == '-') {
			event.doit = false;
			count(event.character == '+' ? 1 : -1);
		}
	}

	private void count(int step) {
		if (value + step >= 0) {
			write(value + step);
			scope.tell(new Answer.Count(value));
		}
	}

	private void write(int now) {
		value = now;
		count.setText(Integer.toString(now));
		count.requestLayout();
	}

	@Override
	public void show(Optional<Answer> answer) {
		write(answer.filter(Answer.Count.class::isInstance).map(each -> ((Answer.Count) each).value()).orElse(0));
	}

	@Override
	public void focus() {
		more.setFocus();
	}
}
