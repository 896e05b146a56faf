package org.headroom.ui.methods;

import java.util.OptionalInt;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headroom.domain.words.Words;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Card;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.Fields;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.ScaleInput;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

/** Over a practice, for the manager alone: what to do next, how sure they are before and after, and how they listen. Display thread. */
final class MirrorCard {
	private static final int TEN = 10;

	private final Words words;
	private final Card card;
	private final Composite guide;
	private final Label says;
	private final Label how;
	private final Composite ends;
	private final Label tally;
	private Mirror mirror = new Mirror();
	private boolean over;
	private Guide guiding = new Guide("", "");

	MirrorCard(Composite parent, Words words) {
		this.words = words;
		card = Named.id(new Card(parent), "practice.mirror");
		guide = new Composite(card, SWT.NONE);
		guide.setLayout(new Rows(0, 2));
		says = Named.id(Css.as(Texts.body(guide, ""), Css.HEADING), "practice.guide");
		how = Named.id(Texts.secondary(guide, ""), "practice.guide.how");
		Composite row = new Composite(card, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		Button guided = Fields.check(row, "practice.guided", words.say("guide"));
		guided.setSelection(true);
		guided.addListener(SWT.Selection, event -> {
			guide.setVisible(guided.getSelection());
			changed();
		});
		Texts.heading(row, words.say("mirror"));
		Buttons.plain(row, "practice.reflected", words.say("mirror.reflected"), () -> count(Mirror::reflected));
		Buttons.plain(row, "practice.asked", words.say("mirror.asked"), () -> count(Mirror::asked));
		tally = Across.grow(Named.id(Texts.secondary(row, mirror.tally(words)), "practice.ratio"));
		ends = new Composite(card, SWT.NONE);
		ends.setLayout(new Rows(0, Space.TIGHT));
		before();
	}

	private void count(Consumer<Mirror> what) {
		what.accept(mirror);
		say(tally, mirror.tally(words));
	}

	private void before() {
		scale("practice.before", words.say("mirror.before"), mirror.before(), mirror::before);
	}

	/** How sure they were is not asked all the way: once it is said and the conversation goes on, there is more room for it. */
	private void underWay() {
		if (!over && mirror.before().isPresent() && ends.getVisible()) {
			ends.setVisible(false);
		}
	}

	private void after() {
		Label change = new Label(ends, SWT.WRAP);
		scale("practice.after", words.say("mirror.after"), mirror.after(), sure -> {
			mirror.after(sure);
			say(change, mirror.change(words).orElse(""));
		});
		change.moveBelow(null);
		Named.id(change, "practice.change");
		Composite row = new Composite(ends, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		Texts.body(row, words.say("useful"));
		Label said = new Label(row, SWT.WRAP);
		useful(row, Mirror.Useful.YES, words.say("useful.yes"), said);
		useful(row, Mirror.Useful.PARTLY, words.say("useful.partly"), said);
		useful(row, Mirror.Useful.NO, words.say("useful.no"), said);
		said.moveBelow(null);
		Across.grow(Named.id(said, "practice.useful.said"));
	}

	private void useful(Composite row, Mirror.Useful tapped, String text, Label said) {
		Buttons.plain(row, "practice.useful." + tapped.name().toLowerCase(java.util.Locale.ROOT), text, () -> {
			mirror.useful(tapped);
			say(said, mirror.usefulness(words).orElse(""));
		});
	}

	private void scale(String id, String asks, OptionalInt value, Consumer<OptionalInt> told) {
		Composite row = new Composite(ends, SWT.NONE);
		row.setLayout(new Across(Space.BETWEEN, SWT.TOP));
		Texts.body(row, asks);
		ScaleInput scale = Across.grow(new ScaleInput(row, id, 0, TEN, words.say("mirror.low"), words.say("mirror.high")));
		scale.value(value);
		scale.onChange(told);
	}

	/** @param ended whether the session is finished, so that it can be looked back on */
	void show(Guide now, boolean ended) {
		if (now.equals(guiding) && ended == over) {
			return;
		}
		guiding = now;
		says.setText(Texts.literal(now.says()));
		how.setText(Texts.literal(now.how()));
		how.setVisible(!now.how().isEmpty());
		underWay();
		if (ended != over) {
			over = ended;
			ends.setVisible(true);
			Emptied.of(ends);
			if (over) {
				after();
			} else {
				before();
			}
		}
		changed();
	}

	/** Everything from the beginning. */
	void clear() {
		mirror = new Mirror();
		over = false;
		ends.setVisible(true);
		Emptied.of(ends);
		before();
		say(tally, mirror.tally(words));
		changed();
	}

	private void say(Label label, String text) {
		label.setText(Texts.literal(text));
		changed();
	}

	private void changed() {
		ends.requestLayout();
		guide.requestLayout();
	}
}
