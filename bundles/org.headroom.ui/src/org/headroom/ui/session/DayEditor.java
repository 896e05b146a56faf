package org.headroom.ui.session;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.headroom.method.Answer;

/** A day. */
final class DayEditor implements AnswerEditor {
	private final DayField field;

	DayEditor(Composite parent, EditorScope scope) {
		field = new DayField(parent, scope.id(), scope.spoken(), scope.desk().clock(), scope.locale(),
				day -> day.ifPresentOrElse(one -> scope.tell(new Answer.OnDate(one)), scope::takeBack)).keeping(scope.id());
	}

	@Override
	public void show(Optional<Answer> answer) {
		Optional<LocalDate> day = answer.filter(Answer.OnDate.class::isInstance).map(each -> ((Answer.OnDate) each).date());
		field.show(day);
	}

	@Override
	public void focus() {
		field.setFocus();
	}
}
