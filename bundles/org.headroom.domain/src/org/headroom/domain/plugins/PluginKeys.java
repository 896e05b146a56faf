package org.headroom.domain.plugins;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headroom.method.guard.CallGuard;

/** Use case: under which keys plugins registered code, for whoever checks a method that names them. Off the display thread. */
public final class PluginKeys {
	private final KeyedCode code;

	public PluginKeys(CodePoints points, CallGuard guard) {
		this.code = new KeyedCode(points, guard);
	}

	/** The keys of that kind of code; a key that two bundles claim, and one that can't be told, is not among them. */
	public <S> Set<String> of(Class<S> type, Function<S, String> key) {
		return code.all(type, key).stream().map(KeyedCode.Keyed::key).collect(Collectors.toUnmodifiableSet());
	}
}
