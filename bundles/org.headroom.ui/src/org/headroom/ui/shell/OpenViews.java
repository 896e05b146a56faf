package org.headroom.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.e4.ui.workbench.modeling.IPartListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The views that are open and the order in which they were last shown. Display thread. One a window, made on first injection. */
@Creatable
@Singleton
public final class OpenViews {
	private final MApplication application;
	private final EModelService model;
	private final EPartService parts;
	private final UISynchronize display;
	private final List<MPart> shown = new ArrayList<>();
	private final List<Runnable> listeners = new ArrayList<>();

	@Inject
	public OpenViews(MApplication application, EModelService model, UISynchronize display) {
		this.application = application;
		this.model = model;
		this.display = display;
		this.parts = application.getChildren().get(0).getContext().get(EPartService.class);
	}

	@PostConstruct
	void listen() {
		Optional.ofNullable(parts.getActivePart()).ifPresent(this::note);
		parts.addPartListener(new IPartListener() {
			@Override
			public void partActivated(MPart part) {
				note(part);
			}

			@Override
			public void partBroughtToTop(MPart part) {
				note(part);
			}

			@Override
			public void partDeactivated(MPart part) {
				// the next one is activated
			}

			@Override
			public void partHidden(MPart part) {
				tell();
			}

			@Override
			public void partVisible(MPart part) {
				note(part);
			}
		});
	}

	private void note(MPart part) {
		shown.remove(part);
		shown.add(0, part);
		tell();
	}

	/** Later, when the workbench is done with what it is doing: a view that is being hidden is not hidden yet. */
	private void tell() {
		display.asyncExec(() -> listeners.forEach(Runnable::run));
	}

	/** Called after each change of what is open or shown. */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	/** In the order they were opened. */
	public List<MPart> all() {
		return model.findElements(application, null, MPart.class).stream().filter(MPart::isToBeRendered).toList();
	}

	/** The one that is shown. */
	public Optional<MPart> current() {
		List<MPart> open = all();
		return shown.stream().filter(open::contains).findFirst();
	}

	/** The one that was shown before the current one and is still open. */
	public Optional<MPart> before() {
		List<MPart> open = all();
		return shown.stream().filter(open::contains).skip(1).findFirst();
	}

	/** The one {@code step} places after the current one, round and round. */
	public Optional<MPart> beside(int step) {
		List<MPart> open = all();
		return current().map(part -> open.get(Math.floorMod(open.indexOf(part) + step, open.size())));
	}

	public void show(MPart part) {
		parts.showPart(part, PartState.ACTIVATE);
	}

	/** Lets Escape go to the view before this one, wherever in {@code view} the focus is and nothing else wants the key. */
	public void backOnEscape(Control view) {
		view.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				before().ifPresent(this::show);
			}
		});
	}

	/** Closes the view and shows the one before it. */
	public void close(MPart part) {
		Optional<MPart> next = current().filter(part::equals).isPresent() ? before() : Optional.empty();
		parts.hidePart(part, true);
		shown.remove(part);
		next.ifPresent(this::show);
		tell();
	}
}
