package org.headroom.domain.fakes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.headroom.domain.workspace.Settings;

final class InMemorySettings implements Settings {
	private final Map<String, String> values = new HashMap<>();

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
}
