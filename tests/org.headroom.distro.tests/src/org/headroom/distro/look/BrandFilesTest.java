package org.headroom.distro.look;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import javax.xml.parsers.DocumentBuilderFactory;
import org.headroom.distro.brand.BrandId;
import org.headroom.distro.brand.BrandProject;
import org.headroom.distro.brand.BrandReader;
import org.headroom.distro.brand.BrandReading;
import org.headroom.distro.brand.NewBrand;
import org.headroom.distro.style.HeadroomsOwn;
import org.headroom.distro.style.HouseStyle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrandFilesTest {
	@TempDir
	Path scratch;
	private final HouseStyle house = HeadroomsOwn.style();
	private Path folder;

	@BeforeEach
	void aProjectIsThere() throws IOException {
		folder = scratch.resolve("coach");
		new NewBrand(BrandId.read("org.acme.coach").orElseThrow()).write(folder);
		Path file = folder.resolve(BrandProject.FILE);
		Files.writeString(file, Files.readString(file).replace("name: \"Acme Coach\"", "name: \"Müller & Söhne's\"").replace("language: system", "language: de"));
	}

	@Test
	void theBundleHasTheFilesOfTheOneItReplacesAndNoneOfItsNames() throws IOException {
		SortedMap<String, byte[]> bundle = entries(made("a").bundle());
		assertTrue(bundle.keySet().containsAll(Set.of("plugin.xml", "plugin_customization.ini", "about.ini", HouseStyle.RULES, HouseStyle.LIGHT, HouseStyle.DARK)), bundle.keySet().toString());
		bundle.forEach((path, bytes) -> assertFalse(new String(bytes, StandardCharsets.ISO_8859_1).contains("org.headroom.branding"), path));
		try (JarFile jar = new JarFile(made("b").bundle().toFile())) {
			assertEquals("org.acme.coach.branding;singleton:=true", jar.getManifest().getMainAttributes().getValue("Bundle-SymbolicName"));
			assertEquals("1.0.0", jar.getManifest().getMainAttributes().getValue("Bundle-Version"));
		}
	}

	@Test
	void everyImageThatIsNamedIsThere() throws IOException {
		SortedMap<String, byte[]> bundle = entries(made("a").bundle());
		Set<String> named = new TreeSet<>();
		java.util.regex.Pattern.compile("images/[\\w.-]+").matcher(text(bundle, "plugin.xml") + text(bundle, "about.ini")).results().forEach(found -> named.add(found.group()));
		assertFalse(named.isEmpty());
		assertTrue(bundle.keySet().containsAll(named), named.toString());
	}

	@Test
	void namesWithLettersOfEveryKindArriveUnharmed() throws IOException {
		SortedMap<String, byte[]> bundle = entries(made("a").bundle());
		assertEquals("Müller & Söhne's", properties(bundle, "OSGI-INF/l10n/bundle.properties").getProperty("product.name"));
		assertEquals("~/Mueller & Soehne's", properties(bundle, "plugin_customization.ini").getProperty("org.headroom/folder"));
		assertTrue(well(bundle.get("plugin.xml")));
		assertTrue(text(bundle, "plugin.xml").contains("value=\"Müller &amp; Söhne's\""));
		assertTrue(well(entries(made("b").feature()).get("feature.xml")));
	}

	@Test
	void defaultsOfHeadroomStayUnderThoseOfTheBrand() throws IOException {
		Properties preferences = properties(entries(made("a").bundle()), "plugin_customization.ini");
		assertEquals("de", preferences.getProperty("org.headroom/language"));
		assertEquals("EUR", preferences.getProperty("org.headroom/settings/currency"));
		assertEquals("false", preferences.getProperty("org.eclipse.e4.ui.workbench.renderers.swt/enableMRU"));
	}

	@Test
	void itSaysWhatItIsBuiltOnInEveryLanguage() throws IOException {
		SortedMap<String, byte[]> bundle = entries(made("a").bundle());
		for (String file : Set.of("bundle.properties", "bundle_de.properties")) {
			String about = properties(bundle, "OSGI-INF/l10n/" + file).getProperty("product.about");
			assertTrue(about.contains("Headroom") && about.contains("Eclipse Public License 2.0") && about.contains("Müller & Söhne's"), about);
		}
	}

	@Test
	void twoBuildsOfOneProjectAreTheSameToTheByte() throws IOException {
		BrandFiles one = made("a");
		BrandFiles other = made("b");
		assertArrayEquals(Files.readAllBytes(one.bundle()), Files.readAllBytes(other.bundle()));
		assertArrayEquals(Files.readAllBytes(one.feature()), Files.readAllBytes(other.feature()));
		assertArrayEquals(Files.readAllBytes(one.ico()), Files.readAllBytes(other.ico()));
	}

	@Test
	void aBrandMayBeMadeWithABrand() throws IOException {
		SortedMap<String, byte[]> first = entries(made("a").bundle());
		HouseStyle branded = HouseStyle.of(path -> text(first, path));
		SortedMap<String, byte[]> second = entries(BrandFiles.make(project(), branded, scratch.resolve("again")).bundle());
		first.forEach((path, bytes) -> assertArrayEquals(bytes, second.get(path), path));
	}

	private BrandProject project() {
		return switch (new BrandReader(house).read(folder)) {
			case BrandReading.Readable readable -> readable.project();
			case BrandReading.Mistaken mistaken -> throw new AssertionError(mistaken.toString());
		};
	}

	private BrandFiles made(String name) throws IOException {
		return BrandFiles.make(project(), house, scratch.resolve(name));
	}

	private static SortedMap<String, byte[]> entries(Path jar) {
		SortedMap<String, byte[]> entries = new TreeMap<>();
		try (JarFile file = new JarFile(jar.toFile())) {
			for (ZipEntry entry : java.util.Collections.list(file.entries())) {
				entries.put(entry.getName(), file.getInputStream(entry).readAllBytes());
			}
		} catch (IOException torn) {
			throw new UncheckedIOException(torn);
		}
		return entries;
	}

	private static String text(SortedMap<String, byte[]> entries, String path) {
		return new String(entries.get(path), StandardCharsets.UTF_8);
	}

	/** As whoever knows only ISO 8859-1 reads it, and as whoever reads UTF-8. */
	private static Properties properties(SortedMap<String, byte[]> entries, String path) throws IOException {
		Properties narrow = new Properties();
		narrow.load(new ByteArrayInputStream(entries.get(path)));
		Properties wide = new Properties();
		wide.load(new InputStreamReader(new ByteArrayInputStream(entries.get(path)), StandardCharsets.UTF_8));
		assertEquals(wide, narrow);
		return narrow;
	}

	private static boolean well(byte[] xml) {
		try {
			return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement() != null;
		} catch (IOException | javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException ill) {
			throw new AssertionError(ill);
		}
	}
}
