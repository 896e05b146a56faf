package org.headroom.install;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a distribution allows, from {@code configuration/headroom-policy.properties} of the installation. The README of this
 * bundle describes the file.
 *
 * @param installing whether anything may be installed, updated or rolled back by the person
 * @param unsigned what happens with files no trusted key vouches for
 * @param sites those the distribution names
 * @param onlyThose whether there may be no others
 * @param pins version ranges by plugin id
 * @param keys fingerprints the administrator trusts, with their names
 * @param ownTrust whether the person may trust further keys
 * @param shipped ids of plugins that came with the installation, which the person may update
 * @param unreadable why the file could not be understood; nothing is allowed then
 */
public record Policy(boolean installing, Unsigned unsigned, List<URI> sites, boolean onlyThose, Map<String, String> pins, Map<String, String> keys,
		boolean ownTrust, Set<String> shipped, Optional<String> unreadable) {

	/** What happens with files no trusted key vouches for. */
	public enum Unsigned {
		ALLOWED, ASKED, FORBIDDEN
	}

	/** Without a file: everything may be installed, and what nobody trusted vouches for asks. */
	public static final Policy NONE = new Policy(true, Unsigned.ASKED, List.of(), false, Map.of(), Map.of(), true, Set.of(), Optional.empty());

	public Policy {
		Objects.requireNonNull(unsigned, "unsigned");
		sites = List.copyOf(sites);
		pins = Map.copyOf(pins);
		keys = Map.copyOf(keys);
		shipped = Set.copyOf(shipped);
		Objects.requireNonNull(unreadable, "unreadable");
	}
}
