package org.headroom.plugins;

import java.nio.file.Path;
import org.osgi.framework.BundleContext;

/**
 * Where Headroom keeps what is a person's and no workspace's: one folder for the workbench and for commands, whose configuration areas differ.
 */
final class OwnFolder {
	/** Another folder, for trials. */
	private static final String PROPERTY = "headroom.own";

	private OwnFolder() {
	}

	static Path of(BundleContext context) {
		String named = context.getProperty(PROPERTY);
		return named == null ? Path.of(System.getProperty("user.home", "."), ".local", "share", "headroom") : Path.of(named);
	}
}
