package org.headroom.ui.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.headroom.domain.words.Words;
import org.headroom.method.Method;
import org.headroom.method.MethodCatalogue;
import org.headroom.ui.desk.Change;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Navigation;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.FixedWidth;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.Texts;
import org.headroom.ui.kit.ViewFrame;
import org.headroom.ui.shell.OpenViews;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** The coaching methods on offer, and what each is for: lays out what {@link MethodHelpView} says. */
public final class MethodHelpPart {
	private static final int LIST = 248;
	private static final String USUAL = "grow";

	private final Desk desk;
	private final OpenViews views;
	private final MethodCatalogue catalogue;
	private final Words words;
	private final Map<String, Button> places = new LinkedHashMap<>();
	private ViewFrame frame;
	private Composite list;
	private Composite page;
	private List<Method> methods = List.of();
	private String chosen = USUAL;

	@Inject
	public MethodHelpPart(Desk desk, OpenViews views, MethodCatalogue catalogue) {
		this.desk = desk;
		this.views = views;
		this.catalogue = catalogue;
		this.words = Words.of(MethodHelpPart.class, desk.locale());
	}

	@PostConstruct
	void create(Composite parent) {
		frame = ViewFrame.scrolling(parent, "method").title(words.say("methods"));
		views.backOnEscape(frame.control());
		Composite columns = new Composite(frame.body(), SWT.NONE);
		columns.setLayout(new Across(Space.AROUND, SWT.TOP));
		list = new Composite(new FixedWidth(columns, LIST), SWT.NONE);
		list.setLayout(new Rows(0, Space.TIGHT));
		Composite right = Across.grow(new Composite(columns, SWT.NONE));
		right.setLayout(new Rows(0, 0));
		page = Rows.text(new Composite(right, SWT.NONE));
		page.setLayout(new Rows(0, Space.AROUND));
		frame.showLoading();
		read();
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void changed(@UIEventTopic(Change.TOPICS + "METHODS") Event event) {
		read();
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void wanted(@UIEventTopic(Navigation.SHOW_METHOD) String methodId) {
		choose(methodId);
	}

	private void read() {
		desk.ask(workspace -> catalogue.all(), this::show, failure -> show(List.of()));
	}

	private void show(List<Method> now) {
		if (frame.control().isDisposed()) {
			return;
		}
		methods = now;
		frame.lead(words.say("methods.lead", methods.size()));
		empty(list);
		places.clear();
		for (Method method : methods) {
			places.put(method.id(), Buttons.place(list, "method.choose." + method.id(), Texts.literal(method.title().in(desk.locale())), () -> choose(method.id())));
		}
		frame.showBody();
		choose(chosen);
	}

	private void choose(String methodId) {
		chosen = methodId;
		places.forEach((id, button) -> button.setSelection(id.equals(methodId)));
		Optional<Method> method = methods.stream().filter(each -> each.id().equals(methodId)).findFirst();
		empty(page);
		method.ifPresentOrElse(this::page, this::gone);
		frame.changed();
	}

	private void gone() {
		if (!methods.isEmpty()) {
			Named.id(Texts.secondary(page, words.say("methods.gone", chosen)), "method.gone");
		}
	}

	private void page(Method method) {
		MethodHelpView view = MethodHelpView.of(method, desk.locale());
		Composite head = new Composite(page, SWT.NONE);
		head.setLayout(new Rows(0, Space.TIGHT));
		Named.id(Texts.title(head, view.title()), "method.name");
		Texts.small(head, view.about());
		BrandLine.create(head, "method.brand", method.brand(), desk.locale());
		for (MethodHelpView.Part part : view.parts()) {
			if (part.id().equals("source")) {
				stages(view);
			}
			part(part);
		}
		if (view.parts().stream().noneMatch(part -> part.id().equals("source"))) {
			stages(view);
		}
	}

	private void part(MethodHelpView.Part part) {
		Composite block = Named.id(new Composite(page, SWT.NONE), "method." + part.id());
		block.setLayout(new Rows(0, Space.TIGHT));
		Texts.heading(block, part.heading());
		part.paragraphs().forEach(paragraph -> Texts.body(block, paragraph));
	}

	private void stages(MethodHelpView view) {
		Composite block = Named.id(new Composite(page, SWT.NONE), "method.stages");
		block.setLayout(new Rows(0, Space.INSIDE));
		Texts.heading(block, words.say("method.stages"));
		for (MethodHelpView.Line stage : view.stages()) {
			Composite line = new Composite(block, SWT.NONE);
			line.setLayout(new Rows(0, 0));
			Composite first = new Composite(line, SWT.NONE);
			first.setLayout(new Across(Space.INSIDE));
			Texts.body(first, stage.title());
			Texts.small(first, stage.time());
			if (!stage.purpose().isEmpty()) {
				Texts.secondary(line, stage.purpose());
			}
		}
	}

	private static void empty(Composite composite) {
		for (Control child : composite.getChildren()) {
			child.dispose();
		}
	}

	@Focus
	void focus() {
		Button place = places.get(chosen);
		if (place == null || !place.setFocus()) {
			frame.control().setFocus();
		}
	}
}
