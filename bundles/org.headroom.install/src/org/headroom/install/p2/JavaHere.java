package org.headroom.install.p2;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.IRequirement;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription;
import org.eclipse.equinox.p2.metadata.Version;
import org.headroom.install.Reason;

/** The Java that runs, as a unit: Headroom may have been put together for an older or a newer one. */
record JavaHere(int release) {
	static final String ID = "org.headroom.install.java";

	private static final String ENVIRONMENT = "osgi.ee";
	private static final int FIRST = 9;

	static JavaHere running() {
		return new JavaHere(Runtime.version().feature());
	}

	IInstallableUnit unit() {
		InstallableUnitDescription unit = new InstallableUnitDescription();
		unit.setId(ID);
		unit.setVersion(Version.createOSGi(release, 0, 0));
		List<IProvidedCapability> provided = new ArrayList<>();
		provided.add(MetadataFactory.createProvidedCapability(IInstallableUnit.NAMESPACE_IU_ID, ID, unit.getVersion()));
		Stream.concat(Stream.of("1.6", "1.7", "1.8"), Stream.iterate(FIRST, each -> each + 1).limit(Math.max(0, release - FIRST + 1L)).map(String::valueOf))
				.forEach(each -> provided.add(MetadataFactory.createProvidedCapability(ENVIRONMENT, Map.of(ENVIRONMENT, "JavaSE", "version", Version.parseVersion(each)))));
		ModuleLayer.boot().modules().forEach(module -> module.getPackages().stream().filter(name -> module.isExported(name))
				.forEach(name -> provided.add(MetadataFactory.createProvidedCapability(Units.PACKAGE, name, Version.emptyVersion))));
		unit.setCapabilities(provided.toArray(IProvidedCapability[]::new));
		return MetadataFactory.createInstallableUnit(unit);
	}

	/** @throws Halt when one of them is for a newer Java, which Headroom's own record may claim to have */
	void check(Collection<IInstallableUnit> units) throws Halt {
		IInstallableUnit here = unit();
		for (IInstallableUnit unit : units) {
			for (IRequirement need : unit.getRequirements()) {
				if (isEnvironment(need) && need.getMin() > 0 && !need.isMatch(here)) {
					throw Halt.refusing(newer(unit, need));
				}
			}
		}
	}

	static boolean isEnvironment(IRequirement need) {
		return need.toString().contains(ENVIRONMENT);
	}

	Reason newer(IInstallableUnit unit, IRequirement need) {
		java.util.regex.Matcher version = java.util.regex.Pattern.compile("version=([0-9.]+)").matcher(need.toString());
		return new Reason.NeedsJava(Units.name(unit), version.find() ? version.group(1).replaceAll("(\\.0)+$", "") : need.toString(), release);
	}
}
