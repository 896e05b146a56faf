package org.headroom.install.p2;

import java.nio.file.Path;
import java.util.List;
import org.headroom.install.Watch;
import org.headroom.install.sites.Child;

/** What the process does that is killed: installs and removes a plugin for ever. */
public final class Endless {

	private Endless() {
	}

	/** Called by name. */
	public static void endlessly(String folder) throws Exception {
		Headroom headroom = new Headroom(Path.of(folder));
		System.out.println(Child.READY);
		while (true) {
			headroom.installAnyway("org.acme.gong");
			headroom.plugins.remove(List.of("org.acme.gong"), Watch.NONE);
		}
	}
}
