package org.headroom.ui.team;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.kit.Texts;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Stands where the view will be. */
public final class TeamPart {
	private final Desk desk;

	@Inject
	public TeamPart(Desk desk) {
		this.desk = desk;
	}

	@PostConstruct
	void create(Composite parent) {
		parent.setLayout(new FillLayout());
		Texts.title(parent, "TeamPart " + desk.locale());
	}
}
