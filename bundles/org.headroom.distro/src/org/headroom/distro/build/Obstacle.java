package org.headroom.distro.build;

/** Why a distribution was not made. {@link BuildWords} says it in plain words. */
public sealed interface Obstacle {

	/** Neither a folder nor a zip file. */
	record NoSuchFile(String path) implements Obstacle {
	}

	/** A folder or zip without Headroom in it. */
	record NotARelease(String path) implements Obstacle {
	}

	/** A Headroom of another version than the one that builds. */
	record OtherRelease(String found, String running) implements Obstacle {
	}

	/** A repository that was built for fewer platforms than a release is. */
	record LacksPlatform(String platform) implements Obstacle {
	}

	/** A plugin's repository without a plugin in it. */
	record NoPlugins(String path) implements Obstacle {
	}

	/** Nothing there has what a plugin needs. */
	record Missing(String plugin, String need) implements Obstacle {
	}

	/** Two that can't be in one product. */
	record Conflict(String one, String other) implements Obstacle {
	}

	/** A plugin that would change Headroom itself. @param part the bundle of Headroom */
	record ChangesHeadroom(String plugin, String part) implements Obstacle {
	}

	/** A plugin that needs a newer Java than Headroom. */
	record NeedsJava(String plugin, int release) implements Obstacle {
	}

	/** It does not fit together, in p2's own words. */
	record Unsolved(String detail) implements Obstacle {
	}

	/** A file that is damaged or can't be read. */
	record Broken(String file, String detail) implements Obstacle {
	}

	/** The disk is full. */
	record NoSpace(String folder) implements Obstacle {
	}

	/** Nothing can be written there. */
	record NotWritable(String folder, String detail) implements Obstacle {
	}

	/** The folder for the result holds something that no build made. */
	record NotOurs(String folder) implements Obstacle {
	}

	/** Another build writes there right now. */
	record Busy(String folder) implements Obstacle {
	}

	/** What it was to be signed with can't be used. */
	record BadKey(String file, String detail) implements Obstacle {
	}

	/** What makes the installer failed. */
	record InstallerFailed(String detail) implements Obstacle {
	}
}
