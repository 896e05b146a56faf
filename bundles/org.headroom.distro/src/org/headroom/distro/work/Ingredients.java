package org.headroom.distro.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.headroom.distro.build.Identity;

/**
 * What a distribution is made of beside Headroom.
 *
 * @param bundle of the brand, and {@code feature}: jars
 * @param plugins p2 repositories of what comes along
 * @param policy the text of the policy, given the ids of what comes along
 * @param sites a folder of sites that are part of the installation, if there is one
 */
record Ingredients(Identity brand, Path bundle, Path feature, Pictures pictures, List<Path> plugins, Function<List<String>, String> policy, Optional<Path> sites, Optional<Path> license) {

	/** The icon as each system wants it. */
	record Pictures(Path ico, Path icns, Map<Integer, Path> pngs, Path svg) {
	}
}
