package org.headroom.install.p2;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.headroom.install.Policy;
import org.headroom.install.Site;
import org.headroom.install.policy.PolicyFile;
import org.headroom.install.policy.Trust;
import org.headroom.install.start.Running;
import org.headroom.install.store.Lines;
import org.headroom.install.store.Store;

/** Everything the service works with. */
record Room(Store store, Installation installation, IProvisioningAgentProvider agents, Running running, Clock clock) {

	Policy policy() {
		return PolicyFile.read(installation.folder());
	}

	Trust trust() {
		return new Trust(policy(), new Lines(store.folder().resolve("trusted")));
	}

	Lines ownSites() {
		return new Lines(store.folder().resolve("sites"));
	}

	List<Site> sites() throws IOException {
		Policy policy = policy();
		List<Site> sites = new ArrayList<>(policy.sites().stream().map(location -> new Site(location, true)).toList());
		if (!policy.onlyThose()) {
			ownSites().read().stream().flatMap(Room::uri).filter(location -> !policy.sites().contains(location)).map(location -> new Site(location, false)).forEach(sites::add);
		}
		return sites;
	}

	private static Stream<URI> uri(String line) {
		try {
			return Stream.of(URI.create(line));
		} catch (IllegalArgumentException damaged) {
			// One line that makes no sense does not take the other sites away.
			return Optional.<URI>empty().stream();
		}
	}
}
