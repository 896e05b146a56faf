package org.headroom.distro.brand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.headroom.distro.style.HouseStyle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Reads branding projects against the look of the product that runs. */
@Component
public final class InstalledBrands implements Brands {
	private final BundleContext context;

	@Activate
	public InstalledBrands(BundleContext context) {
		this.context = context;
	}

	@Override
	public BrandReading read(Path folder) {
		return new BrandReader(house()).read(folder);
	}

	/** @throws UncheckedIOException when the product lacks its own branding, with which it would not have started */
	private HouseStyle house() {
		try {
			return HouseStyle.installed(context);
		} catch (IOException incomplete) {
			throw new UncheckedIOException(incomplete);
		}
	}
}
