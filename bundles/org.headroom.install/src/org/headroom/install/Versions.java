package org.headroom.install;

import org.osgi.framework.Version;

/** The order of versions. */
final class Versions {

	private Versions() {
	}

	static int compare(String one, String other) {
		return Version.parseVersion(one).compareTo(Version.parseVersion(other));
	}
}
