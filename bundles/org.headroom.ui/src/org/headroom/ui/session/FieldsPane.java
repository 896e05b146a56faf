package org.headroom.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.headroom.method.Prompt;
import org.headroom.ui.kit.Card;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.ViewFrame;

/** What the method wants recorded about the session as a whole, over its stages; nothing where it wants nothing. Display thread. */
final class FieldsPane {
	private final List<PromptRow> rows = new ArrayList<>();

	FieldsPane(Composite parent, RowScope scope) {
		List<Prompt> fields = scope.view().open().orElseThrow().method().fields();
		if (fields.isEmpty()) {
			return;
		}
		Card card = Named.id(new Card(parent), "session.fields");
		Texts.heading(card, scope.words().say("fields"));
		Composite grid = new Composite(card, SWT.NONE);
		GridLayout layout = new GridLayout(Math.min(2, fields.size()), true);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = Space.AROUND;
		layout.verticalSpacing = Space.BETWEEN;
		grid.setLayout(layout);
		for (Prompt field : fields) {
			PromptRow row = new PromptRow(grid, field, scope);
			row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
			rows.add(row);
		}
	}

	void refresh() {
		rows.forEach(PromptRow::refresh);
	}

	void meddled(String promptId, AnswerKeeping.Kept kept) {
		row(promptId).ifPresent(row -> row.meddled(kept));
	}

	void reword(String promptId, String asks) {
		row(promptId).ifPresent(row -> row.reword(asks));
	}

	void takeOver() {
		rows.forEach(PromptRow::takeOver);
	}

	boolean offers() {
		return rows.stream().anyMatch(PromptRow::offers);
	}

	/** Gives a field the keyboard; false when it is none of these. */
	boolean focus(String promptId) {
		Optional<PromptRow> row = row(promptId);
		row.ifPresent(one -> {
			ViewFrame.changed(one);
			one.editor().focus();
		});
		return row.isPresent();
	}

	private Optional<PromptRow> row(String promptId) {
		return rows.stream().filter(row -> row.id().equals(promptId)).findFirst();
	}
}
