package org.headroom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationFactory;
import org.eclipse.e4.ui.model.application.descriptor.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainer;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.Preferences;

class LayoutMemoryTest {
	private static final org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory BASIC = org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory.INSTANCE;

	private static final Path WORKSPACE = Path.of("mine");

	private final Preferences kept = new EclipsePreferences();

	@Test
	void theFirstStartShowsToday() {
		MApplication shipped = shipped("today", "team");
		memory().restore(shipped, WORKSPACE);
		assertEquals(List.of("org.headroom.part.today"), shown(shipped));
	}

	@Test
	void openViewsComeBackInOrderWithWhatTheyShowed() {
		MApplication before = shipped("today", "team", "person");
		memory().restore(before, WORKSPACE);
		open(before, "team", "");
		MPart person = open(before, "person", "42");
		stack(before).setSelectedElement(person);
		memory().keep(before, WORKSPACE);

		MApplication after = shipped("today", "team", "person");
		memory().restore(after, WORKSPACE);
		assertEquals(List.of("org.headroom.part.today", "org.headroom.part.team", "org.headroom.part.person"), shown(after));
		MPart selected = (MPart) stack(after).getSelectedElement();
		assertEquals("42", selected.getPersistedState().get("headroom.input"));
	}

	@Test
	void aViewThatIsNotReadAgainIsCalledAsBefore() {
		MApplication before = shipped("today", "session");
		memory().restore(before, WORKSPACE);
		open(before, "session", "42").setLabel("Zoë = 50 % · GROW");
		open(before, "session", "43").setLabel("%part.session");
		memory().keep(before, WORKSPACE);

		MApplication after = shipped("today", "session");
		memory().restore(after, WORKSPACE);

		List<String> labels = stack(after).getChildren().stream().map(child -> String.valueOf(((MPart) child).getLabel())).toList();
		assertEquals(List.of("null", "Zoë = 50 % · GROW", "null"), labels);
	}

	@Test
	void aLayoutKeptWithoutNamesIsReadAsWell() {
		assertEquals(List.of(new OpenView("today", "", ""), new OpenView("session", "42", ""), new OpenView("person", "7", "")), OpenView.list("today= session=42 broken person=7=%zz"));
	}

	@Test
	void theWindowComesBackWhereItWas() {
		MApplication before = shipped("today");
		window(before).setX(12);
		window(before).setWidth(1500);
		memory().keep(before, WORKSPACE);

		MApplication after = shipped("today");
		memory().restore(after, WORKSPACE);
		assertEquals(12, window(after).getX());
		assertEquals(1500, window(after).getWidth());
	}

	@Test
	void aMaximizedWindowKeepsTheSizeItHadBefore() {
		MApplication before = shipped("today");
		memory().keep(before, WORKSPACE);
		window(before).setWidth(4000);
		window(before).getTags().add(IPresentationEngine.WINDOW_MAXIMIZED_TAG);
		memory().keep(before, WORKSPACE);

		MApplication after = shipped("today");
		memory().restore(after, WORKSPACE);
		assertEquals(1280, window(after).getWidth());
		assertTrue(window(after).getTags().contains(IPresentationEngine.WINDOW_MAXIMIZED_TAG));
	}

	@Test
	void aNewerModelKeepsItsOwnPartsAndLosesNoneToTheOldLayout() {
		MApplication old = shipped("today", "report");
		memory().restore(old, WORKSPACE);
		open(old, "report", "");
		memory().keep(old, WORKSPACE);

		MApplication newer = shipped("today", "outlook");
		memory().restore(newer, WORKSPACE);
		assertEquals(List.of("org.headroom.part.today"), shown(newer), "a view whose plugin is gone is left out");
		assertEquals(2, newer.getDescriptors().size(), "what the newer model brings stays");
	}

	@Test
	void aPersonOfAnotherWorkspaceIsNotShown() {
		MApplication before = shipped("today", "person");
		memory().restore(before, WORKSPACE);
		open(before, "person", "42");
		memory().keep(before, WORKSPACE);

		MApplication after = shipped("today", "person");
		memory().restore(after, Path.of("another"));
		assertEquals(List.of("org.headroom.part.today"), shown(after));
	}

	@Test
	void aHiddenViewIsNotRemembered() {
		MApplication before = shipped("today", "team");
		memory().restore(before, WORKSPACE);
		open(before, "team", "").setToBeRendered(false);
		memory().keep(before, WORKSPACE);

		MApplication after = shipped("today", "team");
		memory().restore(after, WORKSPACE);
		assertEquals(List.of("org.headroom.part.today"), shown(after));
	}

	private LayoutMemory memory() {
		return new LayoutMemory(kept, LayoutMemoryTest::make);
	}

	private static MPart make(MPartDescriptor descriptor) {
		MPart part = BASIC.createPart();
		part.setElementId(descriptor.getElementId());
		return part;
	}

	private static MApplication shipped(String... views) {
		MApplication application = MApplicationFactory.INSTANCE.createApplication();
		MTrimmedWindow window = BASIC.createTrimmedWindow();
		window.setElementId("org.headroom.window.main");
		window.setWidth(1280);
		window.setHeight(860);
		application.getChildren().add(window);
		MPartSashContainer sash = BASIC.createPartSashContainer();
		window.getChildren().add(sash);
		MPartStack stack = BASIC.createPartStack();
		stack.setElementId("org.headroom.stack.main");
		sash.getChildren().add(stack);
		for (String view : views) {
			MPartDescriptor descriptor = MBasicFactory.INSTANCE.createPartDescriptor();
			descriptor.setElementId("org.headroom.part." + view);
			application.getDescriptors().add(descriptor);
		}
		return application;
	}

	private static MPart open(MApplication application, String view, String input) {
		MPart part = BASIC.createPart();
		part.setElementId("org.headroom.part." + view);
		if (!input.isEmpty()) {
			part.getPersistedState().put("headroom.input", input);
		}
		stack(application).getChildren().add(part);
		return part;
	}

	private static MTrimmedWindow window(MApplication application) {
		return (MTrimmedWindow) application.getChildren().get(0);
	}

	private static MPartStack stack(MApplication application) {
		return (MPartStack) ((MPartSashContainer) window(application).getChildren().get(0)).getChildren().get(0);
	}

	private static List<String> shown(MApplication application) {
		return stack(application).getChildren().stream().map(child -> child.getElementId()).toList();
	}
}
