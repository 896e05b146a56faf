package org.headroom.architecture;

import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Loads classes the way the workbench does: from the bundle that is named; without OSGi, from the class path. */
final class InstalledClasses {

	boolean load(String bundleName, String className) {
		try {
			Optional<Bundle> own = Optional.ofNullable(FrameworkUtil.getBundle(InstalledClasses.class));
			if (own.isEmpty()) {
				Class.forName(className, false, InstalledClasses.class.getClassLoader());
				return true;
			}
			Optional<Bundle> named = Stream.of(own.get().getBundleContext().getBundles()).filter(bundle -> bundle.getSymbolicName().equals(bundleName)).findFirst();
			return named.isPresent() && named.get().loadClass(className) != null;
		} catch (ClassNotFoundException | LinkageError missing) {
			// the answer to the question, not a failure
			return false;
		}
	}
}
