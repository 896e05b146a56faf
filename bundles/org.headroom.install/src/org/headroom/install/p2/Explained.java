package org.headroom.install.p2;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.equinox.internal.p2.director.Explanation;
import org.eclipse.equinox.internal.p2.metadata.IRequiredCapability;
import org.eclipse.equinox.internal.provisional.p2.director.PlannerStatus;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.metadata.VersionRange;
import org.headroom.install.Need;
import org.headroom.install.Reason;

/** Why p2 found no way, as reasons. */
final class Explained {
	private final Base base;
	private final Collection<IInstallableUnit> all;

	/** @param all everything that could have been used */
	Explained(Base base, Collection<IInstallableUnit> all) {
		this.base = base;
		this.all = all;
	}

	List<Reason> reasons(IStatus status) {
		Set<Explanation> explanations = status instanceof PlannerStatus planned && planned.getRequestStatus() != null ? planned.getRequestStatus().getExplanations() : Set.of();
		Set<Reason> reasons = new LinkedHashSet<>();
		List<IInstallableUnit> chain = new ArrayList<>();
		for (Explanation each : explanations) {
			switch (each) {
				case Explanation.MissingIU missing -> reasons.add(missing(missing.iu, missing.req));
				case Explanation.Singleton singleton -> reasons.add(conflict(Arrays.asList(singleton.ius)));
				case Explanation.HardRequirement hard -> chain.add(hard.iu);
				default -> {
					// What was asked for and what is installed: known already.
				}
			}
		}
		if (reasons.isEmpty()) {
			chain.stream().filter(unit -> base.owns(unit.getId()) && !base.has(unit)).findFirst().ifPresent(unit -> reasons.add(replacing(unit)));
		}
		return reasons.isEmpty() ? List.of(new Reason.Unsolved(Causes.last(status))) : List.copyOf(reasons);
	}

	private Reason missing(IInstallableUnit unit, IRequirement need) {
		if (JavaHere.isEnvironment(need)) {
			return JavaHere.running().newer(unit, need);
		}
		if (need instanceof IRequiredCapability required) {
			return new Reason.Missing(Units.plain(unit), unit.getVersion().toString(), new Need(kind(required), required.getName().replaceFirst("\\.feature\\.group$", ""), range(required.getRange())), versions(required));
		}
		return new Reason.Missing(Units.plain(unit), unit.getVersion().toString(), new Need(Need.Kind.CAPABILITY, need.toString(), ""), List.of());
	}

	private static Need.Kind kind(IRequiredCapability need) {
		return switch (need.getNamespace()) {
			case Units.PACKAGE -> Need.Kind.PACKAGE;
			case Units.BUNDLE -> Need.Kind.BUNDLE;
			case IInstallableUnit.NAMESPACE_IU_ID -> Need.Kind.PLUGIN;
			default -> Need.Kind.CAPABILITY;
		};
	}

	private static String range(VersionRange range) {
		boolean any = range.getMinimum().equals(Version.emptyVersion) && range.getMaximum().equals(Version.MAX_VERSION);
		return any ? "" : range.getMinimum().equals(range.getMaximum()) ? range.getMinimum().toString() : range.toString();
	}

	private List<String> versions(IRequiredCapability need) {
		return all.stream().flatMap(unit -> Units.provides(unit, need.getNamespace())).filter(provided -> provided.getName().equals(need.getName())).map(provided -> provided.getVersion().toString()).distinct().sorted().toList();
	}

	private Reason conflict(List<IInstallableUnit> units) {
		return units.stream().filter(unit -> base.owns(unit.getId()) && !base.has(unit)).findFirst().map(this::replacing)
				.orElseGet(() -> new Reason.Conflict(shown(units.getFirst()), shown(units.getLast())));
	}

	private static String shown(IInstallableUnit unit) {
		return Units.plain(unit) + " " + unit.getVersion();
	}

	private Reason replacing(IInstallableUnit unit) {
		return new Reason.ChangesHeadroom(shown(unit), Reason.ChangesHeadroom.How.REPLACES, Units.plain(unit));
	}
}
