package org.headroom.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProduct;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

class AboutViewTest {
	private static final Map<String, String> SYSTEM = Map.of("java.vm.name", "Some VM", "java.runtime.version", "25", "os.name", "Linux", "os.version", "6.1", "os.arch", "amd64");

	@Test
	void aBrandedProductSpeaksForItself() {
		AboutView view = view(Optional.of(new Branded()));
		assertEquals("Uplift", view.name());
		assertEquals(List.of("For those who coach.", "Licensed somehow."), view.text());
	}

	@Test
	void whoHelpsLearnsWhatRuns() {
		AboutView view = view(Optional.empty());
		assertEquals(List.of("Some VM 25", "Linux 6.1 amd64"), view.facts().stream().map(AboutView.Fact::says).toList());
		assertTrue(view.plain().startsWith("Headroom\n"), view.plain());
		assertTrue(view.plain().contains("Java: Some VM 25"), view.plain());
	}

	private static AboutView view(Optional<IProduct> product) {
		return AboutView.of(product, SYSTEM::get, Locale.US);
	}

	private static final class Branded implements IProduct {
		@Override
		public String getApplication() {
			return "";
		}

		@Override
		public String getName() {
			return "Uplift";
		}

		@Override
		public String getDescription() {
			return "";
		}

		@Override
		public String getId() {
			return "uplift";
		}

		@Override
		public String getProperty(String key) {
			return key.equals("aboutText") ? "Uplift 2.0\n\nFor those who coach.\n\nLicensed somehow." : null;
		}

		@Override
		public Bundle getDefiningBundle() {
			return null;
		}
	}
}
