package org.headroom.distro.style;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * What a brand's own bundle is made from: the bundle whose place it takes.
 *
 * @param rules what both themes have in common
 * @param product its {@code plugin.xml}
 * @param preferences its {@code plugin_customization.ini}
 */
public record HouseStyle(String rules, Theme light, Theme dark, String product, String preferences) {
	public static final String RULES = "css/headroom.css";
	public static final String LIGHT = "css/headroom-light.css";
	public static final String DARK = "css/headroom-dark.css";
	public static final String PRODUCT = "plugin.xml";
	public static final String PREFERENCES = "plugin_customization.ini";
	private static final String NAME = ".branding";

	/** Reads one file of the bundle. */
	public interface Files {
		String read(String path) throws IOException;
	}

	public static HouseStyle of(Files files) throws IOException {
		return new HouseStyle(files.read(RULES), Theme.of(files.read(LIGHT)), Theme.of(files.read(DARK)), files.read(PRODUCT), files.read(PREFERENCES));
	}

	/** Those of the product that runs: Headroom's, or the brand's in whose name it runs, which differ in the colours a brand sets. */
	public static HouseStyle installed(BundleContext context) throws IOException {
		Bundle branding = Arrays.stream(context.getBundles()).filter(each -> each.getSymbolicName().endsWith(NAME) && each.getEntry(LIGHT) != null)
				.findFirst().orElseThrow(() -> new IOException("no bundle with " + LIGHT + " is installed"));
		return of(path -> read(branding, path));
	}

	private static String read(Bundle bundle, String path) throws IOException {
		URL entry = bundle.getEntry(path);
		if (entry == null) {
			throw new IOException(path + " is not in " + bundle.getSymbolicName());
		}
		try (InputStream in = entry.openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
