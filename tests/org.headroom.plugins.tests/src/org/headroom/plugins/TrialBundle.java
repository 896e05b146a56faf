package org.headroom.plugins;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** A plugin's jar made on the spot from classes of the package {@code trial}. */
final class TrialBundle {

	private TrialBundle() {
	}

	static InputStream of(String name, Class<?> activator, Set<Class<?>> more) throws IOException {
		Manifest manifest = new Manifest();
		Attributes main = manifest.getMainAttributes();
		main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		main.putValue("Bundle-ManifestVersion", "2");
		main.putValue("Bundle-SymbolicName", name);
		main.putValue("Bundle-Version", "1.0.0");
		main.putValue("Bundle-Activator", activator.getName());
		main.putValue("Import-Package", "org.osgi.framework, org.headroom.method, org.headroom.method.code");
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
			add(jar, activator);
			for (Class<?> each : more) {
				add(jar, each);
			}
		}
		return new ByteArrayInputStream(bytes.toByteArray());
	}

	private static void add(JarOutputStream jar, Class<?> type) throws IOException {
		jar.putNextEntry(new ZipEntry(type.getName().replace('.', '/') + ".class"));
		jar.write(bytes(type));
		jar.closeEntry();
	}

	static byte[] bytes(Class<?> type) throws IOException {
		try (InputStream in = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
			return in.readAllBytes();
		}
	}
}
