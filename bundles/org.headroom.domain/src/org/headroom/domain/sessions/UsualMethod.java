package org.headroom.domain.sessions;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import org.headroom.method.Method;
import org.headroom.method.MethodCatalogue;
import org.headroom.method.Suitability;

/**
 * Which method a session is held with as long as nobody chose one: the one it was planned with, else GROW, which most
 * people know, else the first that fits the kind of session.
 */
public record UsualMethod(MethodCatalogue methods) {
	private static final String KNOWN_TO_MOST = "grow";

	/** @throws NoSuchElementException when no method is on offer */
	public Method of(CoachingSession session) {
		return methods.method(session.methodId()).or(() -> of(session.kind())).orElseThrow(() -> new NoSuchElementException("no coaching method is on offer"));
	}

	/** Empty when no method is on offer. */
	public Optional<Method> of(SessionKind kind) {
		List<Method> all = methods.all();
		return first(all, method -> method.id().equals(KNOWN_TO_MOST)).or(() -> first(all, method -> fits(method, kind))).or(() -> first(all, method -> true));
	}

	private static Optional<Method> first(List<Method> all, Predicate<Method> which) {
		return all.stream().filter(which).findFirst();
	}

	private static boolean fits(Method method, SessionKind kind) {
		return method.suitability().kinds().isEmpty() || method.suitability().kinds().contains(Suitability.Kind.valueOf(kind.name()));
	}
}
