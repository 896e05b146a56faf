package org.headroom.distro.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BuildWordsTest {
	private static final BuildWords ENGLISH = new BuildWords(Locale.ENGLISH);
	private static final BuildWords GERMAN = new BuildWords(Locale.GERMAN);

	@Test
	void everythingInTheWayIsSaidInBothLanguagesWithAllThatIsKnownOfIt() throws ReflectiveOperationException {
		for (Class<?> type : Obstacle.class.getPermittedSubclasses()) {
			Obstacle obstacle = (Obstacle) example(type);
			complete(type, ENGLISH.obstacle(obstacle), GERMAN.obstacle(obstacle));
		}
		for (Class<?> type : Note.class.getPermittedSubclasses()) {
			Note note = (Note) example(type);
			complete(type, ENGLISH.note(note), GERMAN.note(note));
		}
	}

	@Test
	void everyStepIsSaidInBothLanguages() {
		for (Progress.Step step : Progress.Step.values()) {
			assertNotEquals(ENGLISH.step(step, "linux-x86_64"), GERMAN.step(step, "linux-x86_64"));
		}
	}

	@Test
	void twoBrandsKeepTheirThingsApart() {
		Identity brand = new Identity("org.acme.coach", "1.0.0", "A/B: \"Coach\"", "acme-coach", "Acme", "", "Coaching", "p", "f");
		assertEquals("@user.home/.local/share/acme-coach/plugins", brand.own("@user.home/.local/share/headroom/plugins"));
		assertEquals("A B Coach", brand.fileName());
		assertThrows(IllegalArgumentException.class, () -> new Identity("org.acme.coach", "1.0.0", "Coach", "Acme Coach", "Acme", "", "Coaching", "p", "f"));
	}

	private static Object example(Class<?> type) throws ReflectiveOperationException {
		RecordComponent[] parts = type.getRecordComponents();
		List<Object> values = new ArrayList<>();
		for (int part = 0; part < parts.length; part++) {
			values.add(parts[part].getType() == int.class ? (Object) 21 : "part" + part);
		}
		Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
		return constructor.newInstance(values.toArray());
	}

	private static void complete(Class<?> type, String english, String german) {
		assertNotEquals(english, german, type.getSimpleName());
		for (String said : List.of(english, german)) {
			assertFalse(said.contains("{"), said);
			RecordComponent[] parts = type.getRecordComponents();
			for (int part = 0; part < parts.length; part++) {
				assertTrue(said.contains(parts[part].getType() == int.class ? "21" : "part" + part), type.getSimpleName() + " says nothing of " + parts[part].getName() + ": " + said);
			}
		}
	}
}
