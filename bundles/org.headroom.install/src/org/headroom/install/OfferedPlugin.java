package org.headroom.install;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A plugin on a site.
 *
 * @param name for people; the id where it has none
 * @param provider who made it; may be empty
 * @param contributions what its description says it brings; {@link Plugins#look} looks into its files
 * @param installed the version that is installed, if any
 */
public record OfferedPlugin(String id, String version, String name, String provider, String description, List<License> licenses,
		List<Contribution> contributions, Site site, Optional<String> installed) {

	public OfferedPlugin {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(version, "version");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(provider, "provider");
		Objects.requireNonNull(description, "description");
		licenses = List.copyOf(licenses);
		contributions = List.copyOf(contributions);
		Objects.requireNonNull(site, "site");
		Objects.requireNonNull(installed, "installed");
	}

	/** With the licences that its files name, where the site names none. */
	public OfferedPlugin licensed(List<License> named) {
		return licenses.isEmpty() ? new OfferedPlugin(id, version, name, provider, description, named, contributions, site, installed) : this;
	}

	/** Whether an older version of it is installed. */
	public boolean isUpdate() {
		return installed.isPresent() && Versions.compare(version, installed.orElseThrow()) > 0;
	}
}
