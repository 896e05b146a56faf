package org.headroom.install.sites;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A third party's bundle, put together in a test. */
public final class BundleJar {
	private final String name;
	private final String version;
	private final Map<String, String> headers = new LinkedHashMap<>();
	private final Map<String, String> files = new LinkedHashMap<>();

	private BundleJar(String name, String version) {
		this.name = name;
		this.version = version;
		header("Bundle-ManifestVersion", "2").header("Bundle-SymbolicName", name).header("Bundle-Version", version).header("Bundle-Name", name);
	}

	public static BundleJar of(String name, String version) {
		return new BundleJar(name, version);
	}

	/** The skeleton of a plugin that brings a method. */
	public static BundleJar method(String name, String version) {
		return of(name, version).header("Bundle-Vendor", "Acme").header("Headroom-Methods", "methods/*.yaml").file("methods/bell.yaml", "id: bell\nversion: " + version + "\n");
	}

	public BundleJar header(String key, String value) {
		headers.put(key, value);
		return this;
	}

	public BundleJar file(String path, String text) {
		files.put(path, text);
		return this;
	}

	public String name() {
		return name;
	}

	public String version() {
		return version;
	}

	public Path write(Path folder) throws IOException {
		Files.createDirectories(folder);
		Path jar = folder.resolve(name + "_" + version + ".jar");
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		headers.forEach(manifest.getMainAttributes()::putValue);
		try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
			for (Map.Entry<String, String> file : files.entrySet()) {
				out.putNextEntry(new JarEntry(file.getKey()));
				out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
				out.closeEntry();
			}
		}
		return jar;
	}
}
