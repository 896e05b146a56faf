package org.headroom.distro.brand;

import java.nio.file.Path;
import java.util.List;
import org.headroom.distro.build.Identity;
import org.headroom.distro.icon.SvgPicture;
import org.headroom.distro.style.Palette;

/**
 * A branding project without a mistake.
 *
 * @param folder where it is
 * @param identity how the distribution is called
 * @param summary one line on what it is
 * @param about what it says about itself
 * @param welcome the title and the first words of the welcome page; nothing where Headroom's stay
 * @param plugins p2 repositories of the plugins that come along: folders or zips
 */
public record BrandProject(Path folder, Identity identity, Spoken summary, Spoken about, Welcome welcome, SvgPicture icon, Palette light, Palette dark, Defaults defaults,
		BrandPolicy policy, List<Path> plugins) {
	/** What a project is written in. */
	public static final String FILE = "brand.yaml";
	/** Its folder of plugins that come along. */
	public static final String PLUGINS = "plugins";

	/** How it greets. */
	public record Welcome(Spoken title, Spoken lead) {
	}

	public BrandProject {
		plugins = List.copyOf(plugins);
	}

	/** The id of the bundle that takes the place of Headroom's own. */
	public static String bundle(String id) {
		return id + ".branding";
	}

	/** The platform's id of the product. */
	public static String product(String id) {
		return bundle(id) + ".product";
	}

	public static String feature(String id) {
		return bundle(id) + ".feature";
	}
}
