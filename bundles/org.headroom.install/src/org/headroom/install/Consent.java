package org.headroom.install;

import java.util.Set;

/**
 * What a person agreed to install although nobody trusted vouches for it: these very bytes and no others, so that a site that
 * changes its files in between asks again.
 *
 * @param files SHA-256 of the files
 */
public record Consent(Set<String> files) {
	/** Agrees to nothing. */
	public static final Consent NONE = new Consent(Set.of());

	public Consent {
		files = Set.copyOf(files);
	}

	public boolean covers(PluginFile file) {
		return files.contains(file.sha256());
	}
}
