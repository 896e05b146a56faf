package org.headroom.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lays what a person chose (the window's place and size, open views, which one is in front) over the model
 * that is shipped. The model itself is never read back from disk, so that no stored one can hide what a newer
 * version, or a plugin installed yesterday, brings. A view whose descriptor is gone is left out.
 */
final class LayoutMemory {
	/** Written with every layout; one of another form is ignored. */
	private static final int FORM = 1;
	private static final String WINDOW = "org.headroom.window.main";
	private static final String STACK = "org.headroom.stack.main";
	private static final String FIRST_VIEW = "org.headroom.part.today";
	private static final String INPUT = "headroom.input";
	/** How the label of a view begins that only has the one of its kind. */
	private static final String TRANSLATED = "%";
	private static final Logger LOG = LoggerFactory.getLogger(LayoutMemory.class);

	private final Preferences node;
	private final Function<MPartDescriptor, MPart> maker;

	/** @param maker makes a view from its descriptor */
	LayoutMemory(Preferences node, Function<MPartDescriptor, MPart> maker) {
		this.node = node;
		this.maker = maker;
	}

	/** @param workspace the one being opened: a person or session that was shown belongs to the workspace it was shown of */
	void restore(MApplication application, Path workspace) {
		boolean known = node.getInt("form", 0) == FORM;
		if (known) {
			window(application).ifPresent(this::place);
		}
		stack(application).ifPresent(stack -> {
			boolean same = workspace.toAbsolutePath().toString().equals(node.get("workspace", ""));
			List<OpenView> views = known ? OpenView.list(node.get("views", "")).stream().filter(view -> same || view.input().isEmpty()).toList() : List.of();
			fill(stack, views, node.getInt("selected", 0), application);
		});
	}

	private static Optional<MWindow> window(MApplication application) {
		return application.getChildren().stream().filter(window -> WINDOW.equals(window.getElementId())).findFirst();
	}

	private static Optional<MPartStack> stack(MElementContainer<?> within) {
		for (MUIElement child : within.getChildren()) {
			if (child instanceof MPartStack stack && STACK.equals(stack.getElementId())) {
				return Optional.of(stack);
			}
			Optional<MPartStack> deeper = child instanceof MElementContainer<?> container ? stack(container) : Optional.empty();
			if (deeper.isPresent()) {
				return deeper;
			}
		}
		return Optional.empty();
	}

	private void place(MWindow window) {
		window.setX(node.getInt("x", window.getX()));
		window.setY(node.getInt("y", window.getY()));
		window.setWidth(Math.max(640, node.getInt("width", window.getWidth())));
		window.setHeight(Math.max(480, node.getInt("height", window.getHeight())));
		if (node.getBoolean("maximized", false)) {
			window.getTags().add(IPresentationEngine.WINDOW_MAXIMIZED_TAG);
		}
	}

	private void fill(MPartStack stack, List<OpenView> views, int selected, MApplication application) {
		for (OpenView view : views) {
			part(view, application).ifPresent(stack.getChildren()::add);
		}
		if (stack.getChildren().isEmpty()) {
			part(new OpenView(FIRST_VIEW, "", ""), application).ifPresent(stack.getChildren()::add);
		}
		if (!stack.getChildren().isEmpty()) {
			stack.setSelectedElement(stack.getChildren().get(Math.clamp(selected, 0, stack.getChildren().size() - 1)));
		}
	}

	private Optional<MPart> part(OpenView view, MApplication application) {
		Optional<MPartDescriptor> descriptor = application.getDescriptors().stream().filter(known -> view.id().equals(known.getElementId())).findFirst();
		return descriptor.map(maker).map(part -> {
			if (!view.input().isEmpty()) {
				part.getPersistedState().put(INPUT, view.input());
			}
			if (!view.label().isEmpty()) {
				part.setLabel(view.label());
			}
			return part;
		});
	}

	void keep(MApplication application, Path workspace) {
		node.putInt("form", FORM);
		node.put("workspace", workspace.toAbsolutePath().toString());
		window(application).ifPresent(this::keep);
		stack(application).ifPresent(this::keep);
		flush();
	}

	private void keep(MPartStack stack) {
		List<MPart> parts = stack.getChildren().stream().filter(child -> child.isToBeRendered() && child instanceof MPart).map(MPart.class::cast).toList();
		node.put("views", OpenView.text(parts.stream().map(LayoutMemory::view).toList()));
		node.putInt("selected", Math.max(0, parts.indexOf(stack.getSelectedElement())));
	}

	private void keep(MWindow window) {
		boolean maximized = window.getTags().contains(IPresentationEngine.WINDOW_MAXIMIZED_TAG);
		node.putBoolean("maximized", maximized);
		if (!maximized) {
			node.putInt("x", window.getX());
			node.putInt("y", window.getY());
			node.putInt("width", window.getWidth());
			node.putInt("height", window.getHeight());
		}
	}

	private static OpenView view(MPart part) {
		String input = part.getPersistedState().getOrDefault(INPUT, "");
		String label = Optional.ofNullable(part.getLabel()).filter(own -> !input.isEmpty() && !own.startsWith(TRANSLATED)).orElse("");
		return new OpenView(part.getElementId(), input, label);
	}

	private void flush() {
		try {
			node.flush();
		} catch (BackingStoreException notWritable) {
			LOG.warn("the layout is not remembered", notWritable);
		}
	}
}
