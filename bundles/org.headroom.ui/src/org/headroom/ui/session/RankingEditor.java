package org.headroom.ui.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.headroom.method.Answer;
import org.headroom.method.Option;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** Options to be put in order: Alt with the arrows moves the chosen one, and so do the buttons beside. */
final class RankingEditor implements AnswerEditor {
	private final EditorScope scope;
	private final List<Option> order = new ArrayList<>();
	private final List<Option> options;
	private final org.eclipse.swt.widgets.List list;

	RankingEditor(Composite parent, List<Option> options, EditorScope scope) {
		this.scope = scope;
		this.options = options;
		Composite column = new Composite(parent, SWT.NONE);
		column.setLayout(new Rows(0, Space.TIGHT));
		Composite row = new Composite(column, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE, SWT.TOP));
		list = Across.grow(Named.name(Named.id(new org.eclipse.swt.widgets.List(row, SWT.SINGLE | SWT.BORDER), scope.id()), scope.spoken()));
		list.addListener(SWT.KeyDown, this::typed);
		Composite moves = new Composite(row, SWT.NONE);
		moves.setLayout(new Rows(0, 0));
		Buttons.icon(moves, scope.id() + ".up", Icon.CHEVRON_UP, scope.words().say("ranking.up"), () -> move(-1));
		Buttons.icon(moves, scope.id() + ".down", Icon.CHEVRON_DOWN, scope.words().say("ranking.down"), () -> move(1));
		Texts.small(column, scope.words().say("ranking.keys"));
		show(Optional.empty());
	}

	private void typed(Event event) {
		if (event.stateMask == SWT.MOD3 && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
			event.doit = false;
			move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
		}
	}

	private void move(int step) {
		int from = list.getSelectionIndex();
		int to = from + step;
		if (from >= 0 && to >= 0 && to < order.size()) {
			Collections.swap(order, from, to);
			fill(to);
			scope.tell(new Answer.Ranked(order.stream().map(Option::id).toList()));
		}
	}

	private void fill(int selected) {
		list.removeAll();
		for (Option option : order) {
			list.add((list.getItemCount() + 1) + ".  " + option.label().in(scope.locale()));
		}
		list.select(selected);
	}

	@Override
	public void show(Optional<Answer> answer) {
		List<String> ranked = answer.filter(Answer.Ranked.class::isInstance).map(each -> ((Answer.Ranked) each).options()).orElse(List.of());
		order.clear();
		ranked.forEach(id -> options.stream().filter(option -> option.id().equals(id)).forEach(order::add));
		options.stream().filter(option -> !ranked.contains(option.id())).forEach(order::add);
		fill(0);
	}

	@Override
	public void focus() {
		list.setFocus();
	}
}
