package org.headroom.cli.authors;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The template of a plugin: two layers of files, of which the second lies over the first for a plugin with Java.
 *
 * @param layers layer name to path in the project to contents
 */
record TemplateFiles(SortedMap<String, SortedMap<String, byte[]>> layers) {

	static final String YAML = "yaml";
	static final String JAVA = "java";

	private static final String BUNDLE = "org.headroom.method.template";

	/** The template that is installed with the product. */
	static TemplateFiles installed() throws IOException {
		Bundle bundle = Arrays.stream(FrameworkUtil.getBundle(TemplateFiles.class).getBundleContext().getBundles())
				.filter(each -> BUNDLE.equals(each.getSymbolicName())).findFirst().orElseThrow(() -> new IOException(BUNDLE + " is not installed"));
		SortedMap<String, SortedMap<String, byte[]>> layers = new TreeMap<>();
		for (String layer : List.of(YAML, JAVA)) {
			layers.put(layer, layer(bundle, "/template/" + layer + "/"));
		}
		return new TemplateFiles(layers);
	}

	private static SortedMap<String, byte[]> layer(Bundle bundle, String root) throws IOException {
		SortedMap<String, byte[]> files = new TreeMap<>();
		for (URL file : Collections.list(bundle.findEntries(root, "*", true))) {
			if (!file.getPath().endsWith("/")) {
				try (InputStream bytes = file.openStream()) {
					files.put(file.getPath().substring(root.length()), bytes.readAllBytes());
				}
			}
		}
		return files;
	}
}
