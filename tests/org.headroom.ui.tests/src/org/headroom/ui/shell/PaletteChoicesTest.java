package org.headroom.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MBasicFactory;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.headroom.ui.desk.Acts;
import org.headroom.ui.desk.Navigation;
import org.headroom.ui.kit.Offer;
import org.headroom.ui.kit.Screen;
import org.headroom.ui.kit.Segments;
import org.junit.jupiter.api.Test;

class PaletteChoicesTest {
	private final Navigation nowhere = new Navigation(null, null, () -> null, null);

	@Test
	void theChoicesOfTheViewInFrontAreListedAndTaken() {
		List<String> taken = new java.util.ArrayList<>();
		MPart part = MBasicFactory.INSTANCE.createPart();
		part.setObject(new View(List.of(new Offer("goals.which.settled", "Goals to show: Settled", () -> taken.add("settled")))));
		PaletteEntry first = new PaletteChoices(Locale.ENGLISH).all(Optional.of(part), nowhere).getFirst();
		assertEquals("Goals to show: Settled", first.label());
		first.action().run();
		assertEquals(List.of("settled"), taken);
	}

	@Test
	void whatThereIsToSetIsListedEverywhere() {
		List<String> labels = new PaletteChoices(Locale.ENGLISH).all(Optional.empty(), nowhere).stream().map(PaletteEntry::label).toList();
		assertEquals(Navigation.Preference.values().length, labels.size());
		assertTrue(labels.contains("Preferences: fiscal calendar"), labels.toString());
	}

	@Test
	void choicesThatAreNotTakenAreOfferedAndTellWhenTheyAre() {
		try (Screen screen = new Screen()) {
			List<String> told = new java.util.ArrayList<>();
			Segments<String> which = new Segments<>(screen.shell(), "which");
			which.add("open", "open", "Open", "Open");
			which.add("won", "won", "Won", "Won");
			which.done().choose("open");
			which.onChoice(told::add);
			List<Offer> offers = which.offers(text -> "Deals: " + text);
			assertEquals(List.of("Deals: Won"), offers.stream().map(Offer::label).toList());
			offers.getFirst().action().run();
			assertEquals(List.of("won"), told);
			assertEquals(Optional.of("won"), which.chosen());
		}
	}

	private record View(List<Offer> offers) implements Acts {
		@Override
		public Map<String, Runnable> actions() {
			return Map.of();
		}
	}
}
