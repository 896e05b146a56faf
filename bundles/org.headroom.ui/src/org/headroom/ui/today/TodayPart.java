package org.headroom.ui.today;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.kit.Texts;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Stands where the view will be. */
public final class TodayPart {
	private final Desk desk;

	@Inject
	public TodayPart(Desk desk) {
		this.desk = desk;
	}

	@PostConstruct
	void create(Composite parent) {
		parent.setLayout(new FillLayout());
		Texts.title(parent, "TodayPart " + desk.locale());
	}
}
