package org.headroom.ui.session;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.sessions.Turn;
import org.headroom.method.Answer;
import org.headroom.method.AnswerType;
import org.headroom.ui.kit.GrowingText;

/** Words, in a field that grows with them. */
final class WordsEditor implements AnswerEditor {
	private final GrowingText field;
	private boolean silent;

	WordsEditor(Composite parent, AnswerType.FreeText type, EditorScope scope) {
		field = new GrowingText(parent, scope.id(), Math.min(type.lines(), 2), scope.spoken());
		field.text().setMessage(type.hint().in(scope.locale()));
		field.text().addListener(SWT.Modify, event -> {
			if (!silent) {
				scope.tell(new Answer.Text(field.text().getText()));
			}
		});
	}

	@Override
	public void show(Optional<Answer> answer) {
		String words = answer.filter(Answer.Text.class::isInstance).map(each -> ((Answer.Text) each).text()).orElse("");
		if (!field.text().getText().equals(words)) {
			silent = true;
			field.text().setText(words);
			silent = false;
		}
	}

	@Override
	public void focus() {
		field.setFocus();
		field.getDisplay().asyncExec(this::goToEnd);
	}

	/** Later, when the field has its size: a caret moved before that scrolls the words out of sight. */
	private void goToEnd() {
		if (!field.isDisposed() && field.text().isFocusControl()) {
			field.text().setSelection(field.text().getCharCount());
		}
	}

	/** On a line of its own, with the caret under it, so that what follows is the answer to it. */
	@Override
	public boolean quote(String question) {
		Text text = field.text();
		text.setText(Turn.quote(text.getText(), question));
		text.setSelection(text.getText().length());
		text.setFocus();
		return true;
	}
}
