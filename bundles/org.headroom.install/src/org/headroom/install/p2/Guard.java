package org.headroom.install.p2;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.ITouchpointData;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.headroom.install.Reason;
import org.headroom.install.Reason.ChangesHeadroom.How;

/** Keeps plugins off Headroom itself: first by what their units say, then by what their files are. */
final class Guard {
	private static final String OURS = "org.headroom.";
	private static final Set<String> HARMLESS_KEYS = Set.of("manifest", "zipped");
	private static final Set<String> HARMLESS_ACTIONS = Set.of("markStarted", "setStartLevel", "installBundle", "uninstallBundle", "installFeature", "uninstallFeature");

	private final Base base;
	private final Set<String> packages;

	Guard(Base base) {
		this.base = base;
		this.packages = base.units().stream().filter(unit -> unit.getId().startsWith(OURS) && !base.ships(unit.getId())).flatMap(unit -> Units.provides(unit, Units.PACKAGE))
				.map(provided -> provided.getName()).collect(Collectors.toSet());
	}

	/** @throws Halt when one of them would change Headroom */
	void check(Collection<IInstallableUnit> units) throws Halt {
		List<Reason> reasons = new ArrayList<>();
		units.forEach(unit -> refusal(unit).ifPresent(reasons::add));
		if (!reasons.isEmpty()) {
			throw Halt.refusing(reasons);
		}
	}

	private Optional<Reason> refusal(IInstallableUnit unit) {
		if (base.owns(unit.getId())) {
			return refused(unit, How.REPLACES, unit.getId());
		}
		if (QueryUtil.isPatch(unit)) {
			return refused(unit, How.PATCHES, "");
		}
		Optional<String> acts = unit.getTouchpointData().stream().flatMap(data -> actions(data).stream()).filter(action -> !HARMLESS_ACTIONS.contains(action)).findFirst();
		Optional<String> brings = unit.getArtifacts().stream().map(IArtifactKey::getClassifier).filter(kind -> !kind.equals(Artifacts.BUNDLE) && !kind.equals(Artifacts.FEATURE)).findFirst();
		return acts.or(() -> brings).flatMap(what -> refused(unit, How.ACTS, what));
	}

	private static Set<String> actions(ITouchpointData data) {
		Set<String> names = new HashSet<>();
		data.getInstructions().forEach((key, instruction) -> {
			if (!HARMLESS_KEYS.contains(key)) {
				for (String statement : instruction.getBody().split(";")) {
					String name = statement.split("\\(", 2)[0].strip();
					names.add(name.substring(name.lastIndexOf('.') + 1));
				}
			}
		});
		names.remove("");
		return names;
	}

	/** What a bundle really is, whatever the site says of it. */
	Optional<Reason> refusal(Contents contents) {
		String name = contents.bundle() + " " + contents.version();
		if (base.owns(contents.bundle())) {
			return Optional.of(new Reason.ChangesHeadroom(name, How.REPLACES, contents.bundle()));
		}
		Optional<Reason> attaches = contents.host().filter(host -> host.equals("system.bundle") || base.owns(host)).map(host -> new Reason.ChangesHeadroom(name, How.ATTACHES, host));
		return attaches.or(() -> contents.exports().stream().filter(packages::contains).findFirst().map(own -> new Reason.ChangesHeadroom(name, How.PROVIDES, own)));
	}

	private static Optional<Reason> refused(IInstallableUnit unit, How how, String part) {
		return Optional.of(new Reason.ChangesHeadroom(Units.plain(unit) + " " + unit.getVersion(), how, part));
	}
}
