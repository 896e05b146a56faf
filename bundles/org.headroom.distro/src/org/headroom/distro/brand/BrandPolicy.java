package org.headroom.distro.brand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What people may install, as {@code configuration/headroom-policy.properties} of the product says it.
 *
 * @param settings by the names of that file, without {@code sites} and {@code shipped}
 * @param sites addresses everybody has
 */
public record BrandPolicy(Map<String, String> settings, List<String> sites) {

	public BrandPolicy {
		settings = Map.copyOf(settings);
		sites = List.copyOf(sites);
	}

	/** The file's text. @param shipped ids of the plugins that come along */
	public String text(List<String> shipped) {
		Map<String, String> all = new TreeMap<>(settings);
		if (!sites.isEmpty()) {
			all.put("sites", String.join(" ", sites));
		}
		if (!shipped.isEmpty()) {
			all.put("shipped", String.join(" ", shipped));
		}
		List<String> lines = new ArrayList<>(List.of("# What people may install. Made of brand.yaml."));
		all.forEach((name, value) -> lines.add(escaped(name) + " = " + escaped(value)));
		return String.join("\n", lines) + "\n";
	}

	private static String escaped(String text) {
		return text.replace("\\", "\\\\");
	}
}
