package org.headroom.ui.kit;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/**
 * A sentence whose numbers are links to their rows: {@code Your strongest fifth has <a href="minutes">9 %</a>
 * of …}. The Tab key walks the links, Enter follows one. Words from outside (a name, a note) go through
 * {@link #literal} before they become part of it. Display thread.
 */
public final class Sentence {
	private final Link link;
	private Consumer<String> follower = href -> {
	};

	/** @param style one of {@link Css#LEAD}, {@link Css#SECONDARY} or an empty string for the body's size */
	public Sentence(Composite parent, String id, String style) {
		link = Named.id(new Link(parent, SWT.NONE), id);
		Css.as(link, style);
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> follower.accept(event.text)));
	}

	/** Shows the words; layout is the caller's, or {@link ViewFrame}'s. */
	public Sentence show(String markup) {
		link.setText(markup);
		link.requestLayout();
		return this;
	}

	/** Called with the {@code href} of the link that was followed. */
	public Sentence onLink(Consumer<String> follower) {
		this.follower = follower;
		return this;
	}

	public Link control() {
		return link;
	}

	/** Words that must stand in a sentence as they are. */
	public static String literal(String words) {
		return words.replace("&", "&&").replace('<', '\u2039').replace('>', '\u203A');
	}
}
