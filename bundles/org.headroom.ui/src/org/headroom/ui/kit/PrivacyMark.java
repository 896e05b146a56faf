package org.headroom.ui.kit;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.headroom.method.Visibility;

/** Who may read a field: an icon and a word, the same everywhere, to see or to choose. Display thread. */
public final class PrivacyMark {
	private PrivacyMark() {
	}

	/** The mark beside a field whose visibility is settled. */
	public static Control shown(Composite parent, String id, Visibility visibility) {
		Composite mark = Named.id(new Composite(parent, SWT.NONE), id);
		mark.setLayout(new Across(Space.TIGHT));
		icon(visibility).on(new Label(mark, SWT.NONE), Icon.SMALL, Token.TEXT_SECONDARY);
		Texts.small(mark, word(visibility)).setToolTipText(meaning(visibility));
		mark.setToolTipText(meaning(visibility));
		return mark;
	}

	/**
	 * The three levels side by side, one chosen.
	 *
	 * @param onChoice called after the person chose
	 */
	public static Segments<Visibility> chooser(Composite parent, String id, Visibility now, Consumer<Visibility> onChoice) {
		Segments<Visibility> choice = new Segments<>(parent, id);
		for (Visibility visibility : Visibility.values()) {
			Button button = choice.add(visibility, visibility.name().toLowerCase(java.util.Locale.ROOT), word(visibility),
					meaning(visibility));
			icon(visibility).on(button, Icon.SMALL, Token.TEXT_SECONDARY);
		}
		choice.done().choose(now);
		Named.name(choice, KitWords.words().say("visibility.choose"));
		return choice.onChoice(onChoice);
	}

	public static String word(Visibility visibility) {
		return switch (visibility) {
		case MINE -> KitWords.words().say("visibility.MINE");
		case OURS -> KitWords.words().say("visibility.OURS");
		case REPORTABLE -> KitWords.words().say("visibility.REPORTABLE");
		};
	}

	/** One sentence that says who reads it. */
	public static String meaning(Visibility visibility) {
		return switch (visibility) {
		case MINE -> KitWords.words().say("visibility.MINE.meaning");
		case OURS -> KitWords.words().say("visibility.OURS.meaning");
		case REPORTABLE -> KitWords.words().say("visibility.REPORTABLE.meaning");
		};
	}

	public static Icon icon(Visibility visibility) {
		return switch (visibility) {
		case MINE -> Icon.MINE;
		case OURS -> Icon.OURS;
		case REPORTABLE -> Icon.REPORTABLE;
		};
	}
}
