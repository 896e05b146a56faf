package org.headroom.install.p2;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.headroom.install.Outcome;
import org.headroom.install.Policy;
import org.headroom.install.Reason;
import org.headroom.install.Site;
import org.headroom.install.Watch;
import org.headroom.install.policy.Locations;

/** The sites, and adding and removing them. */
final class Places {
	private final Room room;

	Places(Room room) {
		this.room = room;
	}

	List<Site> all() {
		try {
			return room.sites();
		} catch (IOException unreadable) {
			return room.policy().sites().stream().map(location -> new Site(location, true)).toList();
		}
	}

	Optional<Reason> add(String typed, Watch watch) {
		Optional<URI> uri = Locations.read(typed);
		if (uri.isEmpty()) {
			return Optional.of(new Reason.NotALocation(typed));
		}
		Site site = new Site(uri.orElseThrow(), false);
		Policy policy = room.policy();
		Optional<Reason> forbidden = new Allowed(policy).anything().or(() -> policy.onlyThose() ? Optional.of(new Reason.SiteForbidden(site.shown())) : Optional.empty());
		if (forbidden.isPresent()) {
			return forbidden;
		}
		boolean known = all().stream().anyMatch(each -> each.location().equals(site.location()));
		return known || !(Attempts.at(room, () -> keep(site, watch)) instanceof Outcome.Refused refused) ? Optional.empty() : Optional.of(refused.reasons().getFirst());
	}

	/** Only once it answered as a site does. */
	private Outcome keep(Site site, Watch watch) throws Halt, IOException, ProvisionException {
		try (Session session = Session.open(room, watch)) {
			Catalog catalog = Catalog.of(session.agent(), List.of(site), watch);
			if (!catalog.troubles().isEmpty()) {
				throw Halt.refusing(catalog.troubles());
			}
			room.ownSites().write(Stream.concat(room.ownSites().read().stream(), Stream.of(site.location().toString())).toList());
		}
		return new Outcome.Nothing();
	}

	Optional<Reason> remove(String typed) {
		Optional<URI> meant = Locations.read(typed);
		Optional<Site> site = all().stream().filter(each -> each.shown().equals(typed) || each.location().toString().equals(typed) || meant.filter(each.location()::equals).isPresent()).findFirst();
		if (site.isEmpty()) {
			return Optional.of(new Reason.NoSuchSite(typed));
		}
		String location = site.orElseThrow().location().toString();
		return site.orElseThrow().fixed() ? Optional.of(new Reason.SiteForbidden(site.orElseThrow().shown()))
				: Attempts.writing(room, () -> room.ownSites().write(room.ownSites().read().stream().filter(line -> !line.equals(location)).toList()));
	}
}
