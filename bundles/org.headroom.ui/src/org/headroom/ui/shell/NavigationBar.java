package org.headroom.ui.shell;

import org.eclipse.swt.widgets.Composite;
import org.headroom.ui.kit.Texts;

import jakarta.annotation.PostConstruct;

/** Stands where the bar will be. */
public final class NavigationBar {

	@PostConstruct
	void create(Composite parent) {
		Texts.small(parent, "NavigationBar");
	}
}
