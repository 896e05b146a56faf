package org.headroom.distro.p2;

import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription;
import org.eclipse.equinox.p2.metadata.Version;

/** The oldest Java the product runs on: whoever unpacks an archive may have no newer one, so nothing in it may need one. p2 itself goes by the Java of the release's build. */
final class JavaFloor {
	static final int RELEASE = 21;

	private static final String ENVIRONMENT = "osgi.ee";
	private static final String STANDARD = ENVIRONMENT + "=JavaSE)";

	private JavaFloor() {
	}

	static boolean isTooOldFor(IInstallableUnit unit) {
		IInstallableUnit floor = unit();
		return unit.getRequirements().stream().anyMatch(need -> need.getMin() > 0 && need.toString().contains(STANDARD) && !need.isMatch(floor));
	}

	private static IInstallableUnit unit() {
		InstallableUnitDescription unit = new InstallableUnitDescription();
		unit.setId("org.headroom.distro.java");
		unit.setVersion(Version.createOSGi(RELEASE, 0, 0));
		unit.setCapabilities(IntStream.rangeClosed(1, RELEASE).boxed().map(each -> each < 9 ? "1." + each : String.valueOf(each))
				.map(each -> MetadataFactory.createProvidedCapability(ENVIRONMENT, Map.of(ENVIRONMENT, "JavaSE", "version", Version.parseVersion(each)))).toArray(IProvidedCapability[]::new));
		return MetadataFactory.createInstallableUnit(unit);
	}
}
