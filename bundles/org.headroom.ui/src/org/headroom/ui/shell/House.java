package org.headroom.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/**
 * In whose name the workbench runs: Headroom's, or that of an organisation that distributes it. No widget in it.
 *
 * @param bundle that holds its words and images; empty where there is none, as in a test
 * @param images paths of the same picture in several sizes
 */
record House(Optional<Bundle> bundle, String[] images) {
	private static final String OURS = "org.headroom.branding";
	private static final String WORDS = "OSGI-INF/l10n/bundle";

	static House ofProduct() {
		return of(Optional.ofNullable(Platform.getProduct()));
	}

	static House of(Optional<IProduct> product) {
		return new House(product.map(IProduct::getDefiningBundle), product.map(known -> known.getProperty("windowImages")).map(paths -> paths.split(",")).orElse(new String[0]));
	}

	/** Whether it is somebody else's than Headroom's own. */
	boolean isBranded() {
		return bundle.filter(holder -> !OURS.equals(holder.getSymbolicName())).isPresent();
	}

	/** What it says under this key in the reader's language, which need not be the one the platform started in. */
	Optional<String> says(String key, Locale locale) {
		return bundle.flatMap(holder -> said(holder, WORDS + "_" + locale.getLanguage() + ".properties", key).or(() -> said(holder, WORDS + ".properties", key)));
	}

	private static Optional<String> said(Bundle holder, String path, String key) {
		URL entry = holder.getEntry(path);
		if (entry == null) {
			return Optional.empty();
		}
		Properties words = new Properties();
		try (InputStream in = entry.openStream()) {
			words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		} catch (IOException torn) {
			throw new UncheckedIOException(torn);
		}
		return Optional.ofNullable(words.getProperty(key)).filter(text -> !text.isBlank());
	}

	/** Its picture of that many pixels. */
	Optional<URL> picture(int pixels) {
		return Arrays.stream(images).map(String::strip).filter(path -> path.endsWith("-" + pixels + ".png")).findFirst().flatMap(path -> bundle.map(holder -> holder.getEntry(path)));
	}
}
