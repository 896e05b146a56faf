package org.headroom.distro.build;

import java.util.concurrent.CancellationException;

/** Told how far a build is, on the thread of the build, and asked often whether it shall go on. */
public interface Progress {
	/** Lets it run to its end. */
	Progress NONE = (step, what) -> {
	};

	/** What is being done. */
	enum Step {
		/** Reading the release and the plugins. */
		READING,
		/** Making the brand's own bundle and feature. */
		BRANDING,
		/** Putting the product of a platform together. */
		ASSEMBLING,
		/** Writing the archive of a platform. */
		PACKING,
		/** Making the package with a Java of its own. */
		INSTALLER,
		/** Signing and summing up. */
		SEALING
	}

	/** @param what the platform or file at hand; may be empty */
	void at(Step step, String what);

	/** True ends the build; nothing is left of it then. */
	default boolean cancelled() {
		return false;
	}

	/** @throws CancellationException when it shall not go on */
	default void check() {
		if (cancelled()) {
			throw new CancellationException();
		}
	}
}
