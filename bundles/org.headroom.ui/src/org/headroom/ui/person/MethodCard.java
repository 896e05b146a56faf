package org.headroom.ui.person;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.domain.words.Words;
import org.headroom.method.Method;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Sentence;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.ViewFrame;
import org.headroom.ui.session.BrandLine;

/** What the chosen method is for, whether it fits now, and when not to use it. Display thread. */
final class MethodCard extends Composite {
	private final String id;
	private final Words words;
	private final Runnable more;

	/** @param more shows the help on the method */
	MethodCard(Composite parent, String id, Words words, Runnable more) {
		super(parent, SWT.NONE);
		this.id = id;
		this.words = words;
		this.more = more;
		setLayout(new Rows(0, Space.TIGHT));
	}

	void show(MethodFit fit) {
		for (Control child : getChildren()) {
			child.dispose();
		}
		Method method = fit.method();
		BrandLine.create(this, id + ".brand", method.brand(), words.locale());
		Named.id(Css.as(Texts.body(this, fit.why()), fit.meant().isEmpty() ? "" : Css.CAUTION), id + ".fit");
		String purpose = method.purpose().in(words.locale()).strip();
		if (!purpose.isEmpty()) {
			Named.id(Texts.secondary(this, purpose), id + ".purpose");
		}
		String not = method.notFor().in(words.locale()).strip();
		if (!not.isEmpty()) {
			Named.id(Texts.small(this, not), id + ".notFor");
		}
		new Sentence(this, id + ".more", "").show(words.say("starter.more", Sentence.literal(method.title().in(words.locale())))).onLink(href -> more.run());
		ViewFrame.changed(this);
	}
}
