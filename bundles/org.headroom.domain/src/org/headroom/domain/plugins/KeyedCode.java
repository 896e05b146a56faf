package org.headroom.domain.plugins;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.headroom.method.guard.CallGuard;
import org.headroom.method.guard.CallSite;
import org.headroom.method.guard.Called;

/** Finds the code of plugins by its key and calls it through the guard. */
final class KeyedCode {
	private final CodePoints points;
	private final CallGuard guard;

	KeyedCode(CodePoints points, CallGuard guard) {
		this.points = points;
		this.guard = guard;
	}

	/** One code point that told its key. */
	record Keyed<S>(String bundle, String key, Callable<S> service) {
	}

	/** All of a kind whose key can be told. Keys that two bundles claim are nobody's. */
	<S> List<Keyed<S>> all(Class<S> type, Function<S, String> key) {
		List<Keyed<S>> found = told(type, key);
		return found.stream().filter(one -> found.stream().noneMatch(other -> other != one && other.key().equals(one.key()))).toList();
	}

	/** All of a kind whose key can be told, those that claim the same key as well. */
	<S> List<Keyed<S>> told(Class<S> type, Function<S, String> key) {
		List<Keyed<S>> found = new ArrayList<>();
		for (CodePoints.Registered<S> each : points.of(type)) {
			CallSite site = new CallSite(each.bundle(), "key of " + type.getSimpleName());
			guard.call(site, () -> Sense.key(key.apply(each.service().call()))).answer().ifPresent(its -> found.add(new Keyed<>(each.bundle(), its, each.service())));
		}
		return found;
	}

	<S> Optional<Keyed<S>> find(Class<S> type, Function<S, String> key, String wanted) {
		return all(type, key).stream().filter(each -> each.key().equals(wanted)).findFirst();
	}

	interface Asking<S, A> {
		A of(S service) throws Exception;
	}

	/** @param verb for the log: what the code does */
	<S, A> Called<A> call(Keyed<S> code, String verb, Asking<S, A> asking) {
		return guard.call(new CallSite(code.bundle(), verb + " " + code.key()), () -> asking.of(code.service().call()));
	}
}
