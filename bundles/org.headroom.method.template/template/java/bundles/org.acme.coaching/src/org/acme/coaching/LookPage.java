package org.acme.coaching;

import java.util.List;

import jakarta.inject.Inject;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headroom.method.code.DealFact;
import org.headroom.method.code.PersonFacts;
import org.headroom.method.ui.PageDesk;

/** The stage "look" with the largest open deals in sight. Everything that is asked is the workbench's own rows. */
public final class LookPage {

	private static final int SHOWN = 5;

	private final PageDesk desk;
	private final Label deals;

	@Inject
	public LookPage(Composite parent, PageDesk desk) {
		this.desk = desk;
		parent.setLayout(new GridLayout());
		deals = new Label(parent, SWT.WRAP);
		deals.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		desk.stage().prompts().forEach(prompt -> desk.row(parent, prompt.id()).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false)));
		desk.facts(LookPage::largest, this::show);
	}

	private static List<String> largest(PersonFacts facts) {
		return facts.openDeals().stream().limit(SHOWN).map(DealFact::name).toList();
	}

	private void show(List<String> names) {
		String before = desk.locale().getLanguage().equals("de") ? "Offen: " : "Open: ";
		// A label would take a single "&" for the mark of a key.
		deals.setText(names.isEmpty() ? "" : before + String.join(" · ", names).replace("&", "&&"));
		deals.getParent().layout(true, true);
	}
}
