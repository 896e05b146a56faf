package org.headroom.ui.today;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.words.Words;
import org.headroom.ui.desk.SessionWords;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Card;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.ViewFrame;

/**
 * Whom to see next, and what can be done about it, in place. While a line of it or its menu is open the card
 * stays as it is, whatever is read meanwhile; what was read is shown when the line closes. Display thread.
 */
final class NextCard {

	/** What is done about the person. */
	interface Doing {

		void prepare(TodayView.Next next);

		/** Fills the place with the line in which a session is begun, and answers it. */
		Control starter(Composite place, TodayView.Next next);

		/** The same for the line in which one is planned. */
		Control planner(Composite place, TodayView.Next next);

		void notNow(TodayView.Next next, SessionMove.Reason reason);
	}

	private final Composite place;
	private final Words words;
	private final Doing doing;
	private Optional<TodayView.Next> shown = Optional.empty();
	/** What to show once nothing is open any more. */
	private Optional<Optional<TodayView.Next>> waiting = Optional.empty();
	private Optional<Composite> drawer = Optional.empty();
	private Optional<Button> first = Optional.empty();
	private boolean choosing;

	NextCard(Composite parent, Words words, Doing doing) {
		this.words = words;
		this.doing = doing;
		place = new Composite(parent, SWT.NONE);
		place.setLayout(new Rows(0, 0));
	}

	void show(Optional<TodayView.Next> next) {
		if (open()) {
			waiting = Optional.of(next);
		} else {
			rebuild(next);
		}
	}

	/** Whether somebody is at it. */
	boolean open() {
		return choosing || drawer.filter(each -> !each.isDisposed() && each.getVisible()).isPresent();
	}

	private void rebuild(Optional<TodayView.Next> next) {
		for (Control child : place.getChildren()) {
			child.dispose();
		}
		shown = next;
		first = Optional.empty();
		drawer = Optional.empty();
		next.ifPresent(this::card);
		place.setVisible(next.isPresent());
		place.requestLayout();
	}

	private void card(TodayView.Next next) {
		Card card = Rows.text(Named.id(new Card(place), "today.next"));
		Texts.small(card, words.say("next"));
		Css.as(Texts.body(card, next.name()), Css.LEAD + " " + Css.HEADING);
		Texts.body(card, next.why());
		next.bring().ifPresent(fact -> Named.id(Texts.body(card, fact), "today.next.fact"));
		Texts.secondary(card, next.when());
		Composite row = new Composite(card, SWT.NONE);
		row.setLayout(new Across(Space.INSIDE));
		Runnable prepare = () -> doing.prepare(next);
		first = Optional.of(next.first() ? Buttons.filled(row, "today.next.prepare", words.say("prepare"), prepare)
				: Buttons.plain(row, "today.next.prepare", words.say("prepare"), prepare));
		Buttons.plain(row, "today.next.start", words.say("start"), this::start);
		Buttons.quiet(row, "today.next.schedule", words.say("schedule"), this::plan);
		Button notNow = Buttons.quiet(row, "today.next.notnow", words.say("notNow"), () -> { });
		notNow.addListener(SWT.Selection, event -> reasons(notNow, next));
		Named.name(notNow, words.say("notNow.why"));
		Composite line = new Composite(card, SWT.NONE);
		line.setLayout(new Rows(0, 0));
		line.setVisible(false);
		card.addListener(SWT.Traverse, this::escape);
		drawer = Optional.of(line);
	}

	private void escape(org.eclipse.swt.widgets.Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE && open()) {
			event.doit = false;
			place.getDisplay().asyncExec(this::leave);
		}
	}

	/** Closes the line without having done anything. */
	void leave() {
		close();
		first.filter(button -> !button.isDisposed()).ifPresent(Control::setFocus);
	}

	/** Opens the line in which a session is begun. */
	void start() {
		shown.ifPresent(next -> pull(line -> doing.starter(line, next).setFocus()));
	}

	/** Opens the line in which a session is planned. */
	void plan() {
		shown.ifPresent(next -> pull(line -> doing.planner(line, next).setFocus()));
	}

	private void pull(Consumer<Composite> content) {
		drawer.ifPresent(line -> {
			for (Control child : line.getChildren()) {
				child.dispose();
			}
			line.setVisible(true);
			content.accept(line);
			ViewFrame.changed(line);
		});
	}

	/** Closes the line: it did what it was for, or is not wanted. */
	void close() {
		if (!place.isDisposed()) {
			drawer.ifPresent(line -> {
				for (Control child : line.getChildren()) {
					child.dispose();
				}
				line.setVisible(false);
			});
			catchUp();
			ViewFrame.changed(place);
		}
	}

	private void catchUp() {
		Optional<Optional<TodayView.Next>> latest = waiting;
		waiting = Optional.empty();
		latest.ifPresent(this::show);
	}

	private void reasons(Button button, TodayView.Next next) {
		Menu menu = new Menu(button);
		for (SessionMove.Reason reason : SessionMove.Reason.values()) {
			if (reason != SessionMove.Reason.OTHER) {
				MenuItem item = Named.id(new MenuItem(menu, SWT.PUSH), "today.notnow." + reason.name().toLowerCase(Locale.ROOT));
				item.setText(SessionWords.reason(reason, words.locale()));
				item.addListener(SWT.Selection, event -> doing.notNow(next, reason));
			}
		}
		choosing = true;
		menu.addListener(SWT.Hide, event -> button.getDisplay().asyncExec(() -> chosen(menu)));
		menu.setLocation(button.getParent().toDisplay(button.getLocation().x, button.getLocation().y + button.getSize().y));
		menu.setVisible(true);
	}

	private void chosen(Menu menu) {
		menu.dispose();
		choosing = false;
		if (!place.isDisposed() && !open()) {
			catchUp();
			ViewFrame.changed(place);
		}
	}

	/** Another workspace has somebody else to see. */
	void forget() {
		waiting = Optional.empty();
		rebuild(Optional.empty());
	}

	/** Where the focus goes; nothing while nobody is to be seen. */
	Optional<Button> first() {
		return first;
	}
}
