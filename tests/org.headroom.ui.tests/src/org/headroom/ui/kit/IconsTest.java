package org.headroom.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class IconsTest {
	private static final Pattern COLOUR = Pattern.compile("(?:stroke|fill)=\"([^\"]+)\"");

	@Test
	void everyIconHasItsFileAndEveryFileItsIcon() throws IOException {
		Set<String> named = Arrays.stream(Icon.values()).map(icon -> icon.path().substring("icons/".length())).collect(Collectors.toCollection(TreeSet::new));
		try (var files = Files.list(Repository.root().resolve("bundles/org.headroom.ui/icons"))) {
			assertEquals(named, files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
		}
	}

	@Test
	void iconsAreOfOneFamily() {
		for (Icon icon : Icon.values()) {
			String drawing = icon.drawing();
			assertTrue(drawing.contains("viewBox=\"0 0 16 16\"") && drawing.contains("stroke-width=\"1.5\"") && drawing.contains("stroke-linecap=\"round\""), icon.name());
			Matcher colour = COLOUR.matcher(drawing);
			while (colour.find()) {
				assertTrue(Set.of(Icon.GREY, "none").contains(colour.group(1)), icon + " has a colour of its own");
			}
		}
	}

	@Test
	void theAddressIsWhatAModelWrites() {
		assertEquals("platform:/plugin/org.headroom.ui/icons/check-circle.svg", Icon.CHECK_CIRCLE.uri());
		assertFalse(Icon.CHECK_CIRCLE.drawing().isBlank());
	}
}
