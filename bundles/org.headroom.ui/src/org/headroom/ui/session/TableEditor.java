package org.headroom.ui.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.headroom.method.Answer;
import org.headroom.method.AnswerType;
import org.headroom.method.Column;
import org.headroom.method.Row;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.ViewFrame;

/** Rows of real fields; the last one is always empty and becomes a row when something is typed in it. */
final class TableEditor implements AnswerEditor {
	private final AnswerType.Table type;
	private final EditorScope scope;
	private final Composite grid;
	private final List<Map<String, TableCell>> rows = new ArrayList<>();

	TableEditor(Composite parent, AnswerType.Table type, EditorScope scope) {
		this.type = type;
		this.scope = scope;
		grid = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(type.columns().size(), false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = Space.INSIDE;
		layout.verticalSpacing = Space.TIGHT;
		grid.setLayout(layout);
		type.columns().forEach(column -> Texts.small(grid, column.title().in(scope.locale())));
		addRow();
	}

	private void addRow() {
		int number = rows.size();
		Map<String, TableCell> cells = new LinkedHashMap<>();
		for (Column column : type.columns()) {
			String spoken = scope.words().say("table.cell", column.title().in(scope.locale()), number + 1);
			TableCell cell = TableCell.create(grid, column.cell(), scope.cell(number + "." + column.id(), spoken), this::changed);
			boolean wide = column.cell() instanceof AnswerType.FreeText;
			GridData data = new GridData(wide ? SWT.FILL : SWT.BEGINNING, SWT.CENTER, wide, false);
			data.widthHint = cell.width();
			cell.control().setLayoutData(data);
			cells.put(column.id(), cell);
		}
		rows.add(cells);
	}

	private void changed() {
		if (!row(rows.getLast()).isEmpty() && rows.size() < type.most()) {
			addRow();
			ViewFrame.changed(grid);
		}
		scope.tell(new Answer.Rows(rows.stream().map(TableEditor::row).filter(row -> !row.isEmpty()).toList()));
	}

	private static Row row(Map<String, TableCell> cells) {
		Map<String, Answer> answers = new LinkedHashMap<>();
		cells.forEach((column, cell) -> cell.answer().filter(answer -> !answer.isEmpty()).ifPresent(answer -> answers.put(column, answer)));
		return new Row(answers);
	}

	@Override
	public void show(Optional<Answer> answer) {
		List<Row> stored = answer.filter(Answer.Rows.class::isInstance).map(each -> ((Answer.Rows) each).rows()).orElse(List.of());
		int before = rows.size();
		while (rows.size() < Math.min(type.most(), stored.size() + 1)) {
			addRow();
		}
		for (int i = 0; i < rows.size(); i++) {
			Optional<Row> row = i < stored.size() ? Optional.of(stored.get(i)) : Optional.empty();
			rows.get(i).forEach((column, cell) -> cell.show(row.flatMap(one -> one.cell(column))));
		}
		if (rows.size() != before) {
			ViewFrame.changed(grid);
		}
	}

	@Override
	public void focus() {
		rows.getFirst().values().iterator().next().control().setFocus();
	}
}
