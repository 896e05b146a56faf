package org.headroom.ui.methods;

import java.nio.file.Path;
import java.util.Objects;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.headroom.ui.desk.Navigation;

import jakarta.inject.Inject;

/** Opens a method to edit, to read or to practise, in the view that is open for it already if there is one. Display thread. Injected. */
@Creatable
public final class OpenMethods {
	private static final String PART = "org.headroom.part.method";

	private final MApplication application;
	private final EModelService model;
	private final EPartService parts;

	@Inject
	public OpenMethods(MApplication application, EModelService model, EPartService parts) {
		this.application = application;
		this.model = model;
		this.parts = parts;
	}

	void edit(Path file) {
		show(Opened.edit(file));
	}

	void read(String method) {
		show(Opened.read(method));
	}

	void practise(String method) {
		show(Opened.practise(method));
	}

	private void show(Opened input) {
		MPart part = model.findElements(application, PART, MPart.class).stream().filter(each -> Objects.equals(each.getPersistedState().get(Navigation.INPUT), input.text()))
				.findFirst().orElseGet(() -> create(input));
		parts.showPart(part, PartState.ACTIVATE);
	}

	private MPart create(Opened input) {
		MPart part = parts.createPart(PART);
		part.getPersistedState().put(Navigation.INPUT, input.text());
		return part;
	}
}
