package org.headroom.ui.shell;

import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.headroom.domain.words.Words;
import org.headroom.method.MethodCatalogue;
import org.headroom.ui.desk.Change;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Trouble;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.Token;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Who is signed in, which workspace is open, up to when its deals go, what is wrong with its methods, and whether everything is on disk. */
public final class StatusLine {
	/** By then the window is in use, and the methods of all bundles can be read. */
	private static final int SETTLED_MILLIS = 6_000;

	private final Desk desk;
	private final MethodCatalogue methods;
	private final Words words;
	private Composite bar;
	private Composite line;
	private Label who;
	private Label folder;
	private Label horizon;
	private Label troubles;
	private Label saved;
	private boolean starting = true;

	@Inject
	public StatusLine(Desk desk, MethodCatalogue methods) {
		this.desk = desk;
		this.methods = methods;
		this.words = Words.of(StatusLine.class, desk.locale());
	}

	@PostConstruct
	void create(Composite parent) {
		bar = Css.as(Named.id(new Wide(parent), "status"), Css.STATUS_LINE);
		bar.setLayout(new Rows(Space.TIGHT, 0));
		line = new Composite(bar, SWT.NONE);
		line.setLayout(new Across(Space.BETWEEN));
		who = item("status.who", Icon.MANAGER);
		folder = item("status.workspace", Icon.ARCHIVE);
		horizon = item("status.horizon", Icon.CALENDAR);
		troubles = item("status.methods", Icon.WARNING);
		Across.gap(line);
		saved = item("status.saved", Icon.CHECK);
		say(horizon, "");
		say(troubles, "");
		writes(0);
		read();
		bar.getDisplay().timerExec(SETTLED_MILLIS, this::settled);
	}

	private void settled() {
		if (!bar.isDisposed()) {
			starting = false;
			read();
		}
	}

	private Label item(String id, Icon icon) {
		Composite item = new Composite(line, SWT.NONE);
		item.setLayout(new Across(Space.TIGHT));
		icon.on(new Label(item, SWT.NONE), Icon.SMALL, Token.TEXT_SECONDARY);
		return Named.id(Texts.small(item, ""), id);
	}

	@Inject
	@Optional
	void changed(@UIEventTopic(Change.TOPICS + "*") Event event) {
		read();
	}

	@Inject
	@Optional
	void opened(@UIEventTopic(Desk.OPENED) Event event) {
		read();
	}

	@Inject
	@Optional
	void writes(@UIEventTopic(Desk.WRITES) Integer unwritten) {
		if (saved != null && !saved.isDisposed()) {
			saved.getParent().getChildren()[0].setVisible(unwritten == 0);
			say(saved, unwritten == 0 ? words.say("status.saved") : words.say("status.saving"));
		}
	}

	private void read() {
		boolean early = starting;
		desk.ask(workspace -> StatusView.read(workspace, methods, early, desk.clock(), desk.locale()), this::show, this::closed);
	}

	private void closed(RuntimeException failure) {
		show(new StatusView("", Trouble.of(failure, desk.locale()).what(), "", MethodTroubles.NONE));
		if (!bar.isDisposed()) {
			say(saved, "");
		}
	}

	private void show(StatusView view) {
		if (!bar.isDisposed()) {
			say(who, view.who());
			say(folder, view.folder());
			say(horizon, view.horizon());
			say(troubles, view.methods().line());
			troubles.setToolTipText(Texts.literal(view.methods().detail()));
		}
	}

	private void say(Label label, String text) {
		label.setText(Texts.literal(text));
		label.getParent().setVisible(!text.isEmpty());
		bar.layout(true, true);
	}

	/** As wide as the window. */
	private static final class Wide extends Composite {
		Wide(Composite parent) {
			super(parent, SWT.NONE);
		}

		@Override
		public Point computeSize(int widthHint, int heightHint, boolean changed) {
			return new Point(getShell().getClientArea().width, super.computeSize(SWT.DEFAULT, SWT.DEFAULT, changed).y);
		}
	}
}
