package org.headroom.method;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Unmodifiable sets that keep the order of their enum, so that what is written from them is stable. */
final class Sets {

	private Sets() {
	}

	static <E extends Enum<E>> Set<E> ordered(Class<E> type, Collection<E> values) {
		EnumSet<E> set = EnumSet.noneOf(type);
		set.addAll(values);
		return Collections.unmodifiableSet(set);
	}
}
