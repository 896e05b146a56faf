package org.headroom.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.headroom.domain.words.Words;
import org.headroom.ui.desk.Acts;
import org.headroom.ui.desk.Navigation;
import org.headroom.ui.kit.Offer;

/** What can be done and has no command of its own: the choices of the view in front, and each thing there is to set. Display thread. */
final class PaletteChoices {
	private final Words words;

	PaletteChoices(Locale locale) {
		this.words = Words.of(PaletteChoices.class, locale);
	}

	List<PaletteEntry> all(Optional<MPart> front, Navigation navigation) {
		List<PaletteEntry> entries = new ArrayList<>();
		front.map(MPart::getObject).filter(Acts.class::isInstance).map(Acts.class::cast).map(Acts::offers).orElseGet(List::of).forEach(offer -> entries.add(entry(offer)));
		for (Navigation.Preference preference : Navigation.Preference.values()) {
			entries.add(entry(new Offer("preference." + preference.name().toLowerCase(Locale.ROOT), words.say("preference." + preference.name()), () -> navigation.showPreference(preference))));
		}
		return entries;
	}

	private static PaletteEntry entry(Offer offer) {
		return new PaletteEntry(PaletteEntry.Kind.CHOICE, offer.id(), offer.label(), "", true, offer.action());
	}
}
