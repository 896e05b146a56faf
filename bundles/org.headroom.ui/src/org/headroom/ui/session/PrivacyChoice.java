package org.headroom.ui.session;

import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.headroom.domain.words.Words;
import org.headroom.method.Visibility;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.PrivacyMark;
import org.headroom.ui.kit.Themes;
import org.headroom.ui.kit.Token;

/** Who may read a field: the mark with its word, and behind it the levels that are allowed there. Display thread. */
final class PrivacyChoice {
	private final Button button;
	private final Consumer<Visibility> chosen;
	private Visibility level;

	private PrivacyChoice(Composite parent, String id, Visibility level, Set<Visibility> allowed, Words words, Consumer<Visibility> chosen) {
		this.level = level;
		this.chosen = chosen;
		button = Buttons.icon(parent, id, PrivacyMark.icon(level), words.say("privacy.change"), () -> open(allowed));
		Themes.onChange(button, this::draw);
		Css.as(button, Css.SMALL);
		draw();
	}

	/** A choice where there is one, else the mark alone. */
	static void create(Composite parent, String id, Visibility level, Set<Visibility> allowed, Words words, Consumer<Visibility> chosen) {
		if (allowed.size() > 1) {
			new PrivacyChoice(parent, id, level, allowed, words, chosen);
		} else {
			PrivacyMark.shown(parent, id, level);
		}
	}

	private void open(Set<Visibility> allowed) {
		Menu menu = new Menu(button);
		for (Visibility each : allowed) {
			MenuItem item = new MenuItem(menu, SWT.RADIO);
			item.setText(PrivacyMark.meaning(each));
			item.setSelection(each == level);
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> pick(item, each)));
		}
		Point below = button.toDisplay(0, button.getSize().y);
		menu.setLocation(below);
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private void pick(MenuItem item, Visibility other) {
		if (item.getSelection() && other != level) {
			level = other;
			draw();
			button.requestLayout();
			chosen.accept(other);
		}
	}

	private void draw() {
		button.setImage(PrivacyMark.icon(level).image(button.getDisplay(), Icon.SMALL, Token.TEXT_SECONDARY));
		button.setText(PrivacyMark.word(level));
		button.setToolTipText(PrivacyMark.meaning(level));
	}
}
