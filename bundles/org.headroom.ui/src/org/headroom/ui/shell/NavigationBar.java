package org.headroom.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.headroom.domain.words.Words;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Navigation;
import org.headroom.ui.desk.Shortened;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.Icon;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The places to go to: the views there is one of, and under them the people and sessions that are open. */
public final class NavigationBar {
	private static final int WIDTH = 192;
	/** What the label of an open view has of it, beside margins and icon. */
	private static final int LABEL = WIDTH - 68;
	private static final Map<String, Icon> PLACES = places();

	private final Navigation navigation;
	private final OpenViews views;
	private final Words words;
	private final Map<String, Button> places = new LinkedHashMap<>();
	private final Map<MPart, Button> open = new LinkedHashMap<>();
	private Composite bar;
	private Composite openOnes;

	@Inject
	public NavigationBar(Desk desk, Navigation navigation, OpenViews views) {
		this.navigation = navigation;
		this.views = views;
		this.words = Words.of(NavigationBar.class, desk.locale());
	}

	private static Map<String, Icon> places() {
		Map<String, Icon> places = new LinkedHashMap<>();
		places.put(Navigation.TODAY, Icon.TODAY);
		places.put(Navigation.TEAM, Icon.TEAM);
		places.put(Navigation.GOALS, Icon.GOAL);
		places.put(Navigation.QUESTIONS, Icon.QUESTION);
		return places;
	}

	@PostConstruct
	void create(Composite parent) {
		bar = Css.as(new Fixed(parent), "navigation-bar");
		bar.setLayout(new Rows(Space.INSIDE, Space.TIGHT));
		Named.name(Named.id(bar, "navigation"), words.say("navigation"));
		PLACES.forEach((view, icon) -> places.put(view, place(view, icon)));
		openOnes = new Composite(bar, SWT.NONE);
		openOnes.setLayout(new Rows(0, Space.TIGHT));
		views.onChange(this::refresh);
		refresh();
	}

	private Button place(String view, Icon icon) {
		String name = view.substring(view.lastIndexOf('.') + 1);
		String label = switch (name) {
			case "today" -> words.say("place.today");
			case "team" -> words.say("place.team");
			case "goals" -> words.say("place.goals");
			default -> words.say("place.questions");
		};
		Button button = Buttons.place(bar, "navigation." + name, icon, label, () -> navigation.show(view));
		button.setToolTipText(words.say("place.key", label, List.copyOf(PLACES.keySet()).indexOf(view) + 1));
		button.addListener(SWT.KeyDown, this::walk);
		return button;
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void renamed(@UIEventTopic(UIEvents.UILabel.TOPIC_LABEL) org.osgi.service.event.Event event) {
		if (event.getProperty(UIEvents.EventTags.ELEMENT) instanceof MPart) {
			refresh();
		}
	}

	private void refresh() {
		if (bar == null || bar.isDisposed()) {
			return;
		}
		Optional<String> current = views.current().map(MUIElement::getElementId);
		places.forEach((view, button) -> button.setSelection(current.filter(view::equals).isPresent()));
		List<MPart> others = views.all().stream().filter(part -> !PLACES.containsKey(part.getElementId())).toList();
		if (!List.copyOf(open.keySet()).equals(others)) {
			rebuild(others);
		}
		open.forEach((part, button) -> {
			button.setText(Texts.literal(Shortened.to(LABEL, part.getLocalizedLabel(), button)));
			button.setSelection(views.current().filter(part::equals).isPresent());
		});
	}

	private void rebuild(List<MPart> others) {
		for (Control child : openOnes.getChildren()) {
			child.dispose();
		}
		open.clear();
		if (!others.isEmpty()) {
			Texts.small(openOnes, words.say("open"));
		}
		others.forEach(part -> open.put(part, openOne(part)));
		bar.layout(true, true);
	}

	private Button openOne(MPart part) {
		Button button = Buttons.place(openOnes, "navigation.open." + id(part), icon(part), "", () -> views.show(part));
		button.setText(Texts.literal(Shortened.to(LABEL, part.getLocalizedLabel(), button)));
		button.setToolTipText(words.say("open.close", part.getLocalizedLabel()));
		button.addListener(SWT.KeyDown, this::walk);
		button.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				views.close(part);
			}
		});
		button.addListener(SWT.MouseUp, event -> {
			if (event.button == 2) {
				views.close(part);
			}
		});
		return button;
	}

	private static String id(MPart part) {
		String name = part.getElementId().substring(part.getElementId().lastIndexOf('.') + 1);
		return name + part.getPersistedState().getOrDefault(Navigation.INPUT, "");
	}

	private static Icon icon(MPart part) {
		return switch (part.getElementId()) {
			case Navigation.PERSON -> Icon.PERSON;
			case Navigation.SESSION -> Icon.SESSION;
			case Navigation.PREFERENCES -> Icon.PREFERENCES;
			case Navigation.SHORTCUTS -> Icon.KEYBOARD;
			case Navigation.WELCOME -> Icon.START;
			case Navigation.ABOUT -> Icon.INFO;
			case "org.headroom.part.methods", "org.headroom.part.method" -> Icon.METHOD;
			case Navigation.METHOD -> Icon.HELP;
			default -> Icon.PLUGIN;
		};
	}

	private void walk(Event event) {
		int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
		if (step != 0) {
			List<Button> all = new ArrayList<>(places.values());
			all.addAll(open.values());
			int now = all.indexOf(event.widget);
			all.get(Math.clamp(now + step, 0, all.size() - 1)).setFocus();
			event.doit = false;
		}
	}

	/** As wide as it is, whatever it holds, and as high as the window. */
	private static final class Fixed extends Composite {
		Fixed(Composite parent) {
			super(parent, SWT.NONE);
		}

		@Override
		public Point computeSize(int widthHint, int heightHint, boolean changed) {
			return new Point(WIDTH, Math.max(getShell().getClientArea().height, super.computeSize(WIDTH, heightHint, changed).y));
		}
	}
}
