package org.headroom.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.Test;

class LineKeysTest {
	private final List<String> done = new ArrayList<>();

	@Test
	void enterDoesWhatTheLineIsForAndEscapeLeavesIt() {
		try (Screen screen = new Screen()) {
			Composite line = line(screen);
			Combo method = new Combo(line, SWT.READ_ONLY);
			open(screen, line);
			method.setFocus();
			method.traverse(SWT.TRAVERSE_RETURN);
			line.traverse(SWT.TRAVERSE_RETURN);
			line.traverse(SWT.TRAVERSE_ESCAPE);
			screen.until(() -> done.size() == 2);
			assertEquals(List.of("enter", "escape"), done);
		}
	}

	private static Composite line(Screen screen) {
		Composite line = new Composite(screen.shell(), SWT.NONE);
		line.setLayout(new RowLayout());
		return line;
	}

	private void open(Screen screen, Composite line) {
		LineKeys.on(line, () -> done.add("enter"), () -> done.add("escape"));
		screen.open();
	}
}
