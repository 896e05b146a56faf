package org.headroom.exchange.mapping;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.headroom.domain.workspace.Settings;

/** Settings in memory. */
public final class MapSettings implements Settings {
	private final Map<String, String> values = new TreeMap<>();

	@Override
	public Optional<String> get(String name) {
		return Optional.ofNullable(values.get(name));
	}

	@Override
	public void put(String name, String value) {
		values.put(name, value);
	}

	@Override
	public void remove(String name) {
		values.remove(name);
	}

	public int size() {
		return values.size();
	}
}
