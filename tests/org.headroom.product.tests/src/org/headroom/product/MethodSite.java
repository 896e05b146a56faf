package org.headroom.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A site with a plugin of one method, made by the p2 of the product itself, which takes seconds. */
final class MethodSite {
	static final String PLUGIN = "org.acme.bell";
	static final String METHOD = "acme-grow";
	static final String TITLE = "Acme GROW";

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Product product;
	private final Path folder;

	/** @param folder that becomes the site */
	MethodSite(Product product, Path folder) {
		this.product = product;
		this.folder = folder;
	}

	Path folder() {
		return folder;
	}

	/** Publishes the plugin in that version, beside the older ones. Its method has the same version. */
	void offer(String version) throws IOException, InterruptedException {
		Path source = folder.resolveSibling(folder.getFileName() + "-source");
		Path plugins = Files.createDirectories(source.resolve("plugins"));
		Manifest manifest = new Manifest();
		Attributes main = manifest.getMainAttributes();
		main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		main.putValue("Bundle-ManifestVersion", "2");
		main.putValue("Bundle-SymbolicName", PLUGIN);
		main.putValue("Bundle-Version", version);
		main.putValue("Headroom-Methods", "methods/*.yaml");
		String method = Files.readString(Folders.source("bundles/org.headroom.methods.standard/methods/grow.yaml")).replaceFirst("(?m)^id: grow$", "id: " + METHOD).replaceFirst("(?m)^  en: GROW$", "  en: " + TITLE)
				.replaceFirst("(?m)^version: .*$", "version: " + version);
		try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(plugins.resolve(PLUGIN + "_" + version + ".jar")), manifest)) {
			jar.putNextEntry(new JarEntry("methods/" + METHOD + ".yaml"));
			jar.write(method.getBytes(StandardCharsets.UTF_8));
			jar.closeEntry();
		}
		String site = folder.toUri().toString();
		try (Running publisher = product.application("org.eclipse.equinox.p2.publisher.FeaturesAndBundlesPublisher", "-metadataRepository", site, "-artifactRepository", site,
				"-source", source.toString(), "-publishArtifacts")) {
			if (publisher.exit(PATIENCE) != 0) {
				throw new AssertionError("no site was made: " + publisher.err());
			}
		}
	}
}
