package org.headroom.ui.methods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.headroom.method.yaml.MethodReading;
import org.headroom.method.yaml.YamlMethodReader;
import org.junit.jupiter.api.Test;

class MarksTest {
	private static Marks marks(String text) {
		MethodReading reading = YamlMethodReader.forAuthors().read("pause.yaml", text);
		return Marks.of(text, reading, Locale.ENGLISH);
	}

	@Test
	void aMisspeltKeyIsMarkedAsLongAsItIs() {
		String text = "headroom-method: 1\nid: pause\nversion: 1.0.0\nlanguages: [en]\ntitel: Pause\n";
		Marks.Mark mark = marks(text).mistakes().stream().filter(each -> each.line() == 5).findFirst().orElseThrow();
		assertEquals("titel:", text.substring(mark.start(), mark.start() + mark.length()));
		assertTrue(mark.says().contains("title"), mark.says());
	}

	@Test
	void everyMarkLiesInTheText() {
		for (String text : new String[] { "", "\n", "a", "headroom-method: [1\n", "headroom-method: 1\nstages:\n  - id: x\n    prompts:\n" }) {
			Marks marks = marks(text);
			assertFalse(marks.all().isEmpty());
			marks.all().forEach(mark -> assertTrue(mark.start() >= 0 && mark.start() + mark.length() <= text.length(), text));
		}
	}
}
