package org.headroom.distro.brand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.headroom.distro.style.HouseStyle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Branding projects, read against the product that runs. For commands, any thread; each call takes up to a second. */
@Component(service = Brands.class)
public final class Brands {
	private final BundleContext context;

	@Activate
	public Brands(BundleContext context) {
		this.context = context;
	}

	/** @param folder with a {@code brand.yaml}; what can't be read comes out as a mistake */
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
