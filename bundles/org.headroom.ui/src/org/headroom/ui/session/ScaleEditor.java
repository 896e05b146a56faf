package org.headroom.ui.session;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headroom.method.Answer;
import org.headroom.method.AnswerType;
import org.headroom.method.LocalText;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.ScaleInput;
import org.headroom.ui.kit.Texts;

/** A point on a scale, with the words of its ends, and of a point between once it is chosen. */
final class ScaleEditor implements AnswerEditor {
	private final AnswerType.Scale type;
	private final EditorScope scope;
	private final ScaleInput input;
	private final Label meaning;

	ScaleEditor(Composite parent, AnswerType.Scale type, EditorScope scope) {
		this.type = type;
		this.scope = scope;
		Composite column = new Composite(parent, SWT.NONE);
		column.setLayout(new Rows(0, 2));
		input = new ScaleInput(column, scope.id(), type.min(), type.max(), word(type.min()), word(type.max()));
		input.onChange(this::changed);
		meaning = Texts.small(column, "");
		meaning.setVisible(false);
	}

	private String word(int point) {
		return type.anchor(point).map(text -> text.in(scope.locale())).orElse("");
	}

	private void changed(OptionalInt value) {
		tell(value);
		if (value.isPresent()) {
			scope.tell(new Answer.ScalePoint(value.getAsInt()));
		} else {
			scope.takeBack();
		}
	}

	private void tell(OptionalInt value) {
		SortedMap<Integer, LocalText> between = type.anchors();
		boolean said = value.isPresent() && between.containsKey(value.getAsInt()) && value.getAsInt() != type.min() && value.getAsInt() != type.max();
		meaning.setText(said ? Texts.literal(scope.words().say("scale.means", value.getAsInt(), word(value.getAsInt()))) : "");
		if (meaning.getVisible() != said) {
			meaning.setVisible(said);
			org.headroom.ui.kit.ViewFrame.changed(meaning);
		}
	}

	@Override
	public void show(Optional<Answer> answer) {
		OptionalInt value = answer.filter(Answer.ScalePoint.class::isInstance).map(each -> OptionalInt.of(((Answer.ScalePoint) each).value())).orElseGet(OptionalInt::empty);
		if (value.isEmpty() || value.getAsInt() >= type.min() && value.getAsInt() <= type.max()) {
			input.value(value);
			tell(value);
		}
	}

	@Override
	public void focus() {
		input.setFocus();
	}
}
