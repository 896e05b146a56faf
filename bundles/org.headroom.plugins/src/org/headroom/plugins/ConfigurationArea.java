package org.headroom.plugins;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import org.osgi.framework.BundleContext;

/** The folder of the framework's configuration: beside what is installed, the same for every workspace and every process of a person. */
final class ConfigurationArea {

	private ConfigurationArea() {
	}

	static Path of(BundleContext context) {
		String url = context.getProperty("osgi.configuration.area");
		return url == null || !url.startsWith("file:") ? context.getDataFile("").toPath() : new File(URI.create(url.replace(" ", "%20"))).toPath();
	}
}
