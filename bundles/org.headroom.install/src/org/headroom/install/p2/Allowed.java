package org.headroom.install.p2;

import java.util.Optional;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.headroom.install.Policy;
import org.headroom.install.Reason;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** The policy, asked about something at hand. Each answer is why not; empty when it may be. */
record Allowed(Policy policy) {

	Optional<Reason> anything() {
		if (policy.unreadable().isPresent()) {
			return policy.unreadable().map(Reason.PolicyUnreadable::new);
		}
		return policy.installing() ? Optional.empty() : Optional.of(new Reason.Forbidden());
	}

	Optional<Reason> version(IInstallableUnit unit) {
		return version(Units.plain(unit), unit.getVersion().toString());
	}

	Optional<Reason> version(String id, String version) {
		String pin = policy.pins().get(id);
		return pin == null || fits(pin, version) ? Optional.empty() : Optional.of(new Reason.VersionForbidden(id, version, pin));
	}

	/** A single version pins that one, whatever its qualifier; a range is a range. */
	private static boolean fits(String pin, String version) {
		Version actual = Version.parseVersion(version);
		if (pin.startsWith("[") || pin.startsWith("(")) {
			return VersionRange.valueOf(pin).includes(actual);
		}
		Version only = Version.parseVersion(pin);
		return only.getQualifier().isEmpty() ? actual.getMajor() == only.getMajor() && actual.getMinor() == only.getMinor() && actual.getMicro() == only.getMicro() : actual.equals(only);
	}
}
