package org.headroom.ui.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.headroom.method.Answer;
import org.headroom.method.Option;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;

/** One of a few as radio buttons, or some of them as checks. */
final class ChoiceEditor implements AnswerEditor {
	private final Map<String, Button> buttons = new LinkedHashMap<>();
	private final Composite group;
	private final EditorScope scope;
	private final int most;

	/** @param most how many may be chosen; of one, choosing another lets go of the first */
	ChoiceEditor(Composite parent, List<Option> options, int most, EditorScope scope) {
		this.scope = scope;
		this.most = most;
		group = Named.name(Named.id(new Composite(parent, SWT.NONE), scope.id()), scope.spoken());
		group.setLayout(new Rows(0, 2));
		options.forEach(this::add);
	}

	private void add(Option option) {
		Button button = Rows.natural(Named.id(new Button(group, most == 1 ? SWT.RADIO : SWT.CHECK), scope.id() + "." + option.id()));
		button.setText(option.label().in(scope.locale()).replace("&", "&&"));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed()));
		buttons.put(option.id(), button);
	}

	private void changed() {
		List<String> chosen = buttons.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey).toList();
		bound(chosen.size());
		scope.tell(new Answer.Chosen(chosen));
	}

	/** What would be one too many can't be checked. */
	private void bound(int chosen) {
		if (most > 1) {
			buttons.values().forEach(button -> button.setEnabled(button.getSelection() || chosen < most));
		}
	}

	@Override
	public void show(Optional<Answer> answer) {
		List<String> chosen = answer.filter(Answer.Chosen.class::isInstance).map(each -> ((Answer.Chosen) each).options()).orElse(List.of());
		buttons.forEach((id, button) -> button.setSelection(chosen.contains(id)));
		bound(chosen.size());
	}

	@Override
	public void focus() {
		buttons.values().stream().filter(Button::getSelection).findFirst().orElseGet(() -> buttons.values().iterator().next()).setFocus();
	}
}
