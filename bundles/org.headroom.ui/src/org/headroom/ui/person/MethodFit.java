package org.headroom.ui.person;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.words.Words;
import org.headroom.method.Method;
import org.headroom.method.Suitability;
import org.headroom.ui.desk.SessionWords;

/**
 * How well a method fits a kind of session at a moment: advice for choosing, never a lock. Pure.
 *
 * @param fits what of the moment the method is made for, in words
 * @param meant what it is made for instead, in words
 */
record MethodFit(Method method, List<String> fits, List<String> meant, Locale locale) {
	MethodFit {
		fits = List.copyOf(fits);
		meant = List.copyOf(meant);
	}

	static MethodFit of(Method method, SessionKind kind, Moment moment, Locale locale) {
		Words words = Words.of(MethodFit.class, locale);
		Suitability suits = method.suitability();
		List<String> fits = new ArrayList<>();
		List<String> meant = new ArrayList<>();
		look(suits.kinds(), Optional.of(Suitability.Kind.valueOf(kind.name())), each -> SessionWords.kind(SessionKind.valueOf(each.name()), locale), words, fits, meant);
		look(suits.audiences(), moment.audience(), each -> audience(each, words), words, fits, meant);
		look(suits.segments(), moment.segment(), each -> segment(each, words), words, fits, meant);
		look(suits.phases(), moment.phase(), each -> phase(each, words), words, fits, meant);
		return new MethodFit(method, fits, meant, locale);
	}

	/** Where nothing is asked for or nothing is known, nothing is said. */
	private static <V> void look(Set<V> wanted, Optional<V> now, Function<V, String> say, Words words, List<String> fits, List<String> meant) {
		if (!wanted.isEmpty() && now.isPresent()) {
			if (wanted.contains(now.get())) {
				fits.add(say.apply(now.get()));
			} else {
				meant.add(wanted.stream().map(say).reduce((one, other) -> words.say("fit.or", one, other)).orElseThrow());
			}
		}
	}

	private static String audience(Suitability.Audience audience, Words words) {
		return switch (audience) {
			case NEWCOMER -> words.say("fit.newcomer");
			case EXPERIENCED -> words.say("fit.experienced");
			case LEADER -> words.say("fit.leader");
		};
	}

	private static String segment(Suitability.Segment segment, Words words) {
		return switch (segment) {
			case TOP -> words.say("fit.top");
			case MIDDLE -> words.say("fit.middle");
			case BELOW -> words.say("fit.below");
		};
	}

	private static String phase(Suitability.Phase phase, Words words) {
		return switch (phase) {
			case OPENING -> words.say("fit.opening");
			case MIDDLE -> words.say("fit.between");
			case CRUNCH -> words.say("fit.crunch");
		};
	}

	/** The best first: those made for something else last, those made for this very moment first, then by title. */
	static Comparator<MethodFit> bestFirst(Locale locale) {
		Collator collator = Collator.getInstance(locale);
		return Comparator.comparingInt((MethodFit fit) -> fit.meant().size()).thenComparing(Comparator.comparingInt((MethodFit fit) -> fit.fits().size()).reversed())
				.thenComparing(fit -> fit.method().title().in(locale), collator::compare);
	}

	/** Why it fits now, or does not, in a sentence. */
	String why() {
		Words words = Words.of(MethodFit.class, locale);
		if (meant.isEmpty()) {
			return fits.isEmpty() ? words.say("fit.any") : words.say("fit.well", String.join(", ", fits));
		}
		String instead = words.say("fit.meant", String.join(", ", meant));
		return fits.isEmpty() ? instead : words.say("fit.both", String.join(", ", fits), String.join(", ", meant));
	}
}
