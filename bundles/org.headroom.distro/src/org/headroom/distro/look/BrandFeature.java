package org.headroom.distro.look;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.headroom.distro.brand.BrandProject;
import org.headroom.distro.build.Identity;

/** The feature of a brand's bundle. */
record BrandFeature(BrandProject project) {

	SortedMap<String, byte[]> entries() {
		SortedMap<String, byte[]> entries = new TreeMap<>();
		entries.put(Jar.MANIFEST, Headers.text("Manifest-Version", "1.0").getBytes(StandardCharsets.UTF_8));
		entries.put("feature.xml", xml().getBytes(StandardCharsets.UTF_8));
		return entries;
	}

	private String xml() {
		Identity identity = project.identity();
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<feature id="%s" label="%s" version="%s" provider-name="%s" plugin="%s">
					<description>%s</description>
					<license url="https://www.eclipse.org/legal/epl-2.0/">Eclipse Public License 2.0</license>
					<plugin id="%5$s" version="%3$s"/>
				</feature>
				""".formatted(identity.feature(), Xml.escaped(identity.name()), identity.version(), Xml.escaped(identity.vendor()), BrandProject.bundle(identity.id()),
				Xml.escaped(identity.summary()));
	}
}
