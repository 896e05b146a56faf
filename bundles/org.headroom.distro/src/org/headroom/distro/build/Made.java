package org.headroom.distro.build;

/**
 * A file that a build made.
 *
 * @param name in the folder of the result
 * @param kind what it is
 * @param sha256 of its bytes, in hexadecimal digits
 */
public record Made(String name, Kind kind, long bytes, String sha256) {

	/** What it is for. */
	public enum Kind {
		/** The product of a platform, to be unpacked. */
		ARCHIVE,
		/** A package with a Java of its own. */
		INSTALLER
	}
}
