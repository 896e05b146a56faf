package org.headroom.ui.session;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.headroom.method.Answer;
import org.headroom.method.AnswerType;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.FixedWidth;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** A point on a scale with more points than fit beside each other, typed as a number; what its points mean stands beside it. */
final class WideScaleEditor implements AnswerEditor {
	private static final int MOST_BESIDE_EACH_OTHER = 16;
	private static final int FIGURE = 88;

	private final EditorScope scope;
	private final FigureField field;

	WideScaleEditor(Composite parent, AnswerType.Scale type, EditorScope scope) {
		this.scope = scope;
		Composite column = new Composite(parent, SWT.NONE);
		column.setLayout(new Rows(0, 2));
		Composite row = new Composite(column, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		field = new FigureField(new FixedWidth(row, FIGURE), scope.id(), scope.id(), scope.spoken(), type.min(), type.max(), scope.words(), this::changed);
		Across.grow(Texts.secondary(row, Texts.literal(meanings(type, scope))));
		field.noted(FigureField.note(column, scope.id()));
	}

	/** Whether a scale wants this field. */
	static boolean suits(AnswerType.Scale type) {
		return type.max() - type.min() >= MOST_BESIDE_EACH_OTHER;
	}

	private static String meanings(AnswerType.Scale type, EditorScope scope) {
		return type.anchors().entrySet().stream().map(each -> scope.words().say("scale.means", each.getKey(), each.getValue().in(scope.locale()))).collect(Collectors.joining(" · "));
	}

	private void changed() {
		OptionalInt value = field.value();
		if (value.isPresent()) {
			scope.tell(new Answer.ScalePoint(value.getAsInt()));
		} else if (!field.wrong()) {
			scope.takeBack();
		}
	}

	@Override
	public void show(Optional<Answer> answer) {
		field.show(answer.filter(Answer.ScalePoint.class::isInstance).map(each -> OptionalInt.of(((Answer.ScalePoint) each).value())).orElseGet(OptionalInt::empty));
	}

	@Override
	public void focus() {
		field.control().setFocus();
	}
}
