package org.headroom.method.yaml.bundles;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Bundles made on the spot. */
final class MadeBundle {

	private static final String TINY = """
			headroom-method: 1
			id: %s
			version: 1.0.0
			title: Tiny
			stages:
			  - {id: only, title: Only, minutes: 5}
			""";

	private MadeBundle() {
	}

	static String method(String id) {
		return TINY.formatted(id);
	}

	static InputStream jar(String name, String header, Map<String, String> files) throws IOException {
		Manifest manifest = new Manifest();
		Attributes main = manifest.getMainAttributes();
		main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		main.putValue("Bundle-ManifestVersion", "2");
		main.putValue("Bundle-SymbolicName", name);
		main.putValue("Headroom-Methods", header);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
			for (Map.Entry<String, String> file : files.entrySet()) {
				jar.putNextEntry(new JarEntry(file.getKey()));
				jar.write(file.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return new ByteArrayInputStream(bytes.toByteArray());
	}
}
