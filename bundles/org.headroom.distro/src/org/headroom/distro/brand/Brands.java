package org.headroom.distro.brand;

import java.nio.file.Path;

/** Branding projects. For commands, any thread; each call takes up to a second. */
public interface Brands {

	/** @param folder with a {@code brand.yaml}; what can't be read comes out as a mistake */
	BrandReading read(Path folder);
}
