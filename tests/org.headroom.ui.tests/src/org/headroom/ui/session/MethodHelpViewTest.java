package org.headroom.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.headroom.method.Method;
import org.headroom.ui.desk.SmallTeam;
import org.junit.jupiter.api.Test;

class MethodHelpViewTest {
	private final MethodHelpView view = MethodHelpView.of(SmallSession.method(), SmallTeam.ENGLISH);

	@Test
	void itSaysHowLongTheMethodTakesAndWhatASessionEndsWith() {
		Method method = SmallSession.method();
		assertEquals("Small", view.title());
		assertEquals("18 minutes · 2 stages · version " + method.version(), view.about());
		assertEquals(List.of("one promise of the salesperson"), view.parts().stream().filter(part -> part.id().equals("ends")).findFirst().orElseThrow().paragraphs());
	}

	@Test
	void stagesAreListedWithTheirMinutes() {
		assertEquals(List.of("8 min", "10 min"), view.stages().stream().map(MethodHelpView.Line::time).toList());
	}

	@Test
	void whatTheAuthorLeftOutHasNoHeading() {
		assertEquals(List.of("ends"), view.parts().stream().map(MethodHelpView.Part::id).toList());
	}
}
