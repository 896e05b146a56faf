package org.headroom.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** The guides, each the README.md of the bundle it is about. Off the display thread. */
final class GuideShelf {
	/** The first is the one to begin with. */
	static final List<String> BUNDLES = List.of("org.headroom.method", "org.headroom.method.yaml", "org.headroom.method.ui", "org.headroom.methods.standard");
	private static final Pattern OTHER = Pattern.compile("\\.\\./([\\w.]+)/README\\.md(#.*)?");

	private GuideShelf() {
	}

	/** @return empty where the bundle is not installed, or came without it */
	static Optional<GuidePage> page(String bundle) {
		Bundle holder = Platform.isRunning() ? Platform.getBundle(bundle) : null;
		URL entry = holder == null ? null : holder.getEntry("README.md");
		if (entry == null) {
			return Optional.empty();
		}
		try (InputStream bytes = entry.openStream()) {
			return Optional.of(GuidePage.of(new String(bytes.readAllBytes(), StandardCharsets.UTF_8)));
		} catch (IOException unreadable) {
			throw new UncheckedIOException("the guide of " + bundle + " can't be read", unreadable);
		}
	}

	/** Where a link of a guide leads. */
	sealed interface Target {

		/** To a heading of the same page. */
		record Here(String anchor) implements Target {
		}

		/** To another guide. */
		record Guide(String bundle) implements Target {
		}

		/** To a page of the web. */
		record Web(String address) implements Target {
		}

		/** To something that only a clone of the sources has. */
		record Nowhere() implements Target {
		}
	}

	static Target target(String link) {
		if (link.startsWith("#")) {
			return new Target.Here(link.substring(1));
		}
		if (link.startsWith("https://") || link.startsWith("http://")) {
			return new Target.Web(link);
		}
		Matcher other = OTHER.matcher(link);
		return other.matches() && BUNDLES.contains(other.group(1)) ? new Target.Guide(other.group(1)) : new Target.Nowhere();
	}
}
