package org.headroom.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.deals.Deal;
import org.headroom.domain.deals.DealPage;
import org.headroom.domain.deals.DealQuery;
import org.headroom.domain.deals.Deals;
import org.headroom.method.Answer;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.ViewFrame;

/** One of the person's deals: type a part of it, the arrow down goes to what was found, Enter takes it. A page at a time. */
final class DealEditor implements AnswerEditor {
	private static final int PAGE = 6;
	private static final int PAUSE_MILLIS = 200;

	private final EditorScope scope;
	private final Text field;
	private final Button clear;
	private final org.eclipse.swt.widgets.List found;
	private final List<Deal> deals = new ArrayList<>();
	private Optional<Answer.LinkedDeal> chosen = Optional.empty();
	private String asked = "";
	private boolean silent;

	DealEditor(Composite parent, EditorScope scope) {
		this.scope = scope;
		Composite column = new Composite(parent, SWT.NONE);
		column.setLayout(new Rows(0, Space.TIGHT));
		Composite row = new Composite(column, SWT.NONE);
		row.setLayout(new Across(Space.TIGHT));
		field = Across.grow(Fields.line(row, scope.id(), scope.spoken(), scope.words().say("deal.hint", scope.view().firstName())));
		clear = Buttons.icon(row, scope.id() + ".clear", Icon.CLOSE, scope.words().say("deal.clear"), this::clear);
		clear.setVisible(false);
		found = Named.name(Named.id(new org.eclipse.swt.widgets.List(column, SWT.SINGLE | SWT.BORDER), scope.id() + ".found"), scope.words().say("deal.found"));
		found.setVisible(false);
		field.addListener(SWT.Modify, event -> typed());
		field.addListener(SWT.KeyDown, this::walk);
		field.addListener(SWT.Traverse, this::leave);
		found.addListener(SWT.DefaultSelection, event -> take(found.getSelectionIndex()));
		found.addListener(SWT.MouseUp, event -> take(found.getSelectionIndex()));
	}

	private void typed() {
		if (!silent) {
			field.getDisplay().timerExec(PAUSE_MILLIS, this::search);
		}
	}

	private void search() {
		if (!field.isDisposed() && !field.getText().strip().equals(asked)) {
			asked = field.getText().strip();
			deals.clear();
			more();
		}
	}

	private void more() {
		String text = asked;
		DealQuery query = DealQuery.of(scope.view().person().id()).containing(text);
		int offset = deals.size();
		scope.desk().ask(workspace -> workspace.port(Deals.class).page(query, offset, PAGE), page -> show(text, page), failure -> hide());
	}

	private void show(String text, DealPage page) {
		if (field.isDisposed() || !text.equals(asked)) {
			return;
		}
		deals.addAll(page.deals());
		found.removeAll();
		deals.forEach(deal -> found.add(label(deal)));
		if (deals.size() < page.total()) {
			found.add(scope.words().say("deal.more", page.total() - deals.size()));
		}
		if (deals.isEmpty()) {
			found.add(scope.words().say("deal.nothing"));
		}
		found.setVisible(true);
		ViewFrame.changed(found);
		SessionColumns.reveal(found);
	}

	private String label(Deal deal) {
		String amount = deal.amount().map(scope.view().figures()::money).orElse("");
		String day = deal.closedOn().map(scope.view()::date).orElse("");
		return String.join(" · ", Stream.of(deal.account(), deal.product().isEmpty() ? deal.name() : deal.product(), amount, deal.stage(), day).filter(part -> !part.isEmpty()).toList());
	}

	private void walk(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN) {
			event.doit = false;
			if (!found.getVisible()) {
				asked = field.getText().strip();
				deals.clear();
				more();
			} else {
				found.setFocus();
				found.select(0);
			}
		} else if (event.keyCode == SWT.CR && found.getVisible() && !deals.isEmpty()) {
			take(0);
		}
	}

	private void leave(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE && found.getVisible()) {
			event.doit = false;
			show(chosen.map(each -> each));
		}
	}

	private void take(int index) {
		if (index == deals.size() && !deals.isEmpty()) {
			more();
		} else if (index >= 0 && index < deals.size()) {
			Deal deal = deals.get(index);
			Answer.LinkedDeal link = new Answer.LinkedDeal(deal.id(), label(deal));
			show(Optional.of(link));
			field.setFocus();
			scope.tell(link);
		}
	}

	private void clear() {
		show(Optional.empty());
		field.setFocus();
		scope.takeBack();
	}

	private void hide() {
		if (!found.isDisposed() && found.getVisible()) {
			found.setVisible(false);
			ViewFrame.changed(found);
		}
	}

	@Override
	public void show(Optional<Answer> answer) {
		chosen = answer.filter(Answer.LinkedDeal.class::isInstance).map(Answer.LinkedDeal.class::cast);
		silent = true;
		field.setText(chosen.map(Answer.LinkedDeal::label).orElse(""));
		silent = false;
		asked = field.getText().strip();
		clear.setVisible(chosen.isPresent());
		clear.requestLayout();
		hide();
	}

	@Override
	public void focus() {
		field.setFocus();
	}
}
