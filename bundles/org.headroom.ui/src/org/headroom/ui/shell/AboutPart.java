package org.headroom.ui.shell;

import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.headroom.domain.words.Words;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.FixedWidth;
import org.headroom.ui.kit.InlineMessage;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.ViewFrame;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** What the product says about itself. */
public final class AboutPart {
	private static final int NAMES = 96;

	private final Desk desk;
	private final OpenViews views;
	private Button copy;

	@Inject
	public AboutPart(Desk desk, OpenViews views) {
		this.desk = desk;
		this.views = views;
	}

	@PostConstruct
	void create(Composite parent) {
		AboutView view = AboutView.of(Optional.ofNullable(Platform.getProduct()), System::getProperty, desk.locale());
		Words words = Words.of(AboutPart.class, desk.locale());
		ViewFrame frame = ViewFrame.scrolling(parent, "about").title(words.say("about", view.name()));
		views.backOnEscape(frame.control());
		Logo.on(frame.body(), House.ofProduct(), "about.logo");
		view.text().forEach(paragraph -> Css.as(Rows.text(Named.id(Texts.body(frame.body(), paragraph), "about.text." + view.text().indexOf(paragraph))),
				view.text().indexOf(paragraph) == 0 ? Css.LEAD : ""));
		Composite facts = Rows.text(new Composite(frame.body(), SWT.NONE));
		facts.setLayout(new Rows(0, Space.TIGHT));
		view.facts().forEach(fact -> line(facts, fact));
		InlineMessage message = Rows.text(new InlineMessage(frame.body(), "about.message"));
		Composite row = new Composite(frame.body(), SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		copy = Buttons.plain(row, "about.copy", words.say("about.copy"), () -> {
			copy(view);
			message.show(InlineMessage.Kind.DONE, words.say("about.copied"));
		});
		frame.showBody();
	}

	private static void line(Composite facts, AboutView.Fact fact) {
		Composite line = new Composite(facts, SWT.NONE);
		line.setLayout(new Across(Space.INSIDE, SWT.TOP));
		Texts.secondary(new FixedWidth(line, NAMES), fact.what());
		Across.grow(Texts.body(line, fact.says()));
	}

	private void copy(AboutView view) {
		Clipboard clipboard = new Clipboard(copy.getDisplay());
		clipboard.setContents(new Object[] { view.plain() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	@Focus
	void focus() {
		copy.setFocus();
	}
}
