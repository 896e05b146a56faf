package org.headroom.distro.build;

import org.headroom.distro.brand.BrandProject;

/** Builds branded distributions. For commands; any thread but the display's, since it takes minutes. */
public interface Distributions {

	/** Makes everything or nothing: the folder of the result is as it was before until all of it is there. Goes to no network. */
	Outcome build(BrandProject project, BuildOrder order, Progress progress);
}
