package org.headroom.domain.workspace;

import java.util.Map;
import org.headroom.domain.people.People;

/**
 * What the settings of a new workspace begin with: a branded distribution's currency and fiscal calendar. Whatever somebody has set,
 * or taken away again, stays as they left it.
 *
 * @param values by the names of {@link Settings}
 */
public record FirstSettings(Map<String, String> values) {
	private static final String DONE = "first-settings";

	public FirstSettings {
		values = Map.copyOf(values);
	}

	/** Called once after a workspace was opened, off the display thread. A workspace with people in it is not new. */
	public void into(Workspace workspace) {
		Settings settings = workspace.port(Settings.class);
		if (values.isEmpty() || settings.get(DONE).isPresent()) {
			return;
		}
		boolean fresh = workspace.port(People.class).all().isEmpty();
		workspace.atOnce(() -> {
			values.entrySet().stream().filter(each -> fresh && settings.get(each.getKey()).isEmpty()).forEach(each -> settings.put(each.getKey(), each.getValue()));
			settings.put(DONE, Boolean.TRUE.toString());
			return fresh;
		});
	}
}
