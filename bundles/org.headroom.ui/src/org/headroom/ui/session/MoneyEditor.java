package org.headroom.ui.session;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headroom.method.Answer;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.FixedWidth;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** An amount and its currency, the workspace's unless another is chosen. */
final class MoneyEditor implements AnswerEditor {
	private static final int WIDE = 160;
	private static final List<String> USUAL = List.of("EUR", "USD", "GBP", "CHF", "JPY");

	private final EditorScope scope;
	private final Text amount;
	private final Combo currency;
	private final Label problem;
	private final Unreadable unreadable;
	private boolean silent;

	MoneyEditor(Composite parent, EditorScope scope) {
		this.scope = scope;
		Composite row = new Composite(parent, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		amount = Fields.line(new FixedWidth(row, WIDE), scope.id(), scope.spoken(), "");
		currency = Fields.choice(row, scope.id() + ".currency", scope.words().say("money.currency"), currencies().toArray(String[]::new));
		currency.select(0);
		problem = Texts.small(row, "");
		unreadable = Unreadable.around(amount);
		unreadable.typed(scope.id()).ifPresent(amount::setText);
		mark();
		amount.addListener(SWT.Modify, event -> changed());
		currency.addListener(SWT.Selection, event -> changed());
	}

	private Set<String> currencies() {
		Set<String> codes = new LinkedHashSet<>(List.of(scope.view().figures().currency().getCurrencyCode()));
		codes.addAll(USUAL);
		Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode).sorted(Comparator.naturalOrder()).forEach(codes::add);
		return codes;
	}

	private void changed() {
		if (silent) {
			return;
		}
		mark();
		if (amount.getText().isBlank()) {
			scope.takeBack();
		} else {
			figure().ifPresent(value -> scope.tell(new Answer.Amount(value, Currency.getInstance(currency.getText()))));
		}
	}

	private Optional<BigDecimal> figure() {
		return GoalDraft.number(amount.getText(), scope.locale());
	}

	private boolean wrong() {
		return !amount.getText().isBlank() && figure().isEmpty();
	}

	/** What is no number stays, is said to be none, and holds up the finish. */
	private void mark() {
		unreadable.tell(scope.id(), scope.spoken(), amount, Optional.of(amount.getText()).filter(typed -> wrong()));
		String says = wrong() ? scope.words().say("money.problem") : "";
		if (!problem.getText().equals(says)) {
			problem.setText(says);
			problem.requestLayout();
		}
	}

	@Override
	public void show(Optional<Answer> answer) {
		if (wrong()) {
			return;
		}
		silent = true;
		answer.filter(Answer.Amount.class::isInstance).map(Answer.Amount.class::cast).ifPresentOrElse(sum -> {
			NumberFormat format = NumberFormat.getNumberInstance(scope.locale());
			format.setMaximumFractionDigits(Math.max(0, sum.value().scale()));
			amount.setText(format.format(sum.value()));
			currency.setText(sum.currency().getCurrencyCode());
		}, () -> amount.setText(""));
		silent = false;
	}

	@Override
	public void focus() {
		amount.setFocus();
	}
}
