package org.headroom.method;

/**
 * Where a method comes from.
 *
 * @param bundle symbolic name of the bundle that brings it; empty for a file of a folder
 * @param file   path of its file, in the bundle or in the file system; empty when code of the bundle made it
 */
public record Origin(String bundle, String file) {

	/** @throws IllegalArgumentException when it is neither from a bundle nor from a file */
	public Origin {
		if (bundle.isEmpty() && file.isEmpty()) {
			throw new IllegalArgumentException("a method comes from a bundle, a file, or a file of a bundle");
		}
	}

	/** How people find it: {@code org.acme.coaching/methods/pause.yaml}, or the path of the file. */
	public String name() {
		return bundle.isEmpty() || file.isEmpty() || file.startsWith("/") ? bundle + file : bundle + "/" + file;
	}
}
