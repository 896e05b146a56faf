package org.headroom.distro.brand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headroom.distro.style.Colour;
import org.headroom.distro.style.HeadroomsOwn;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

class BrandReaderTest {
	@TempDir
	Path scratch;
	private final BrandReader reader = new BrandReader(HeadroomsOwn.style());
	private Path project;

	@BeforeEach
	void aNewProjectIsThere() throws IOException {
		project = scratch.resolve("coach");
		new NewBrand(BrandId.read("org.acme.coach").orElseThrow()).write(project);
	}

	@Test
	void whatInitWritesIsRightAsItStands() {
		BrandProject read = read();
		assertEquals("Acme Coach", read.identity().name());
		assertEquals("acme-coach", read.identity().command());
		assertEquals("org.acme.coach.branding.product", read.identity().product());
		assertEquals(Colour.read("#7A2E6E").orElseThrow(), read.light().colours().get("accent"));
		assertEquals("~/Acme Coach", read.defaults().preferences().get("folder"));
		assertEquals("Willkommen bei Acme Coach", read.welcome().title().de());
		assertEquals(List.of(), read.plugins());
	}

	@Test
	void whatIsNotNeededMayBeLeftOut() throws IOException {
		Files.writeString(file(), "headroom-brand: 1\nid: org.acme.coach\nversion: 2.1.0\nname: Coach\nvendor: Acme\nicon: icon.svg\n");
		BrandProject read = read();
		assertEquals("Coach", read.identity().summary());
		assertEquals(Map.of("folder", "~/Coach"), read.defaults().preferences());
		assertEquals("# What people may install. Made of brand.yaml.\n", read.policy().text(List.of()));
	}

	@ParameterizedTest
	@CsvSource({"Müller's Führung,~/Mueller's Fuehrung", "Élan,~/Elan", "教练,~/acme-coach", "A.B,~/A.B"})
	void theUsualFolderHasANameThatEveryComputerCanSay(String name, String usual) throws IOException {
		Files.writeString(file(), "headroom-brand: 1\nid: org.acme.coach\nversion: 2.1.0\nname: \"" + name + "\"\nvendor: Acme\nicon: icon.svg\n");
		assertEquals(usual, read().defaults().preferences().get("folder"));
	}

	/** One line of the file at a time: what it says instead, and the mistake it is. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			headroom-brand: 1          | headroom-brand: 2             | form
			id: org.acme.coach         | id: Acme Coach                | id
			id: org.acme.coach         | id: coach                     | id
			id: org.acme.coach         | id: org.headroom.coach        | id.ours
			id: org.acme.coach         | id: [org, acme]               | kind.text
			version: 1.0.0             | version: 1.0                  | version
			version: 1.0.0             | version: 01.0.0               | version
			name: "Acme Coach"         | nmae: "Acme Coach"            | key.unknown
			name: "Acme Coach"         | name: "Acme/Coach"            | name
			name: "Acme Coach"         | name: ""                      | text.blank
			name: "Acme Coach"         | name: "A name that is much longer than any title bar can show" | text.line
			command: acme-coach        | command: Acme Coach           | command
			command: acme-coach        | command: headroom             | command.ours
			# contact: it@acme.example | contact: somebody             | contact
			icon: icon.svg             | icon: missing.svg             | icon.missing
			icon: icon.svg             | icon: ../../icon.svg          | icon.outside
			icon: icon.svg             | icon: README.md               | icon.other
			accent: "#7A2E6E"          | accent: purple                | colour.form
			accent: "#7A2E6E"          | accent: "#FFD966"             | contrast
			accent: "#E3A6D8"          | accent: "#3A1030"             | contrast
			# charts: ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#000000", "#E69F00", "#56B4E9", "#F0E442"] | charts: ["#0072B2"] | charts.count
			# charts: ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#000000", "#E69F00", "#56B4E9", "#F0E442"] | charts: ["#F6F6F3", "#D55E00", "#009E73", "#CC79A7", "#000000", "#E69F00", "#56B4E9", "#F0E442"] | contrast
			# charts: ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#000000", "#E69F00", "#56B4E9", "#F0E442"] | charts: ["#0072B2", "#D55E00", "#8A7A00", "#CC79A7", "#000000", "#E69F00", "#56B4E9", "#B56A00"] | charts.alike
			language: system           | language: fr                  | value.unknown
			theme: system              | theme: drak                   | value.unknown
			# workspace: "~/Acme Coach" | workspace: /srv/all           | workspace
			# workspace: "~/Acme Coach" | workspace: ~/../other         | workspace
			# workspace: "~/Acme Coach" | workspace: "~/Müllers Coach"  | workspace
			currency: EUR              | currency: Taler               | currency
			start: "01-01"             | start: "13-01"                | fiscal.start
			start: "01-01"             | start: "02-29"                | fiscal.leap
			pattern: months            | pattern: 4-5-5                | value.unknown
			sites: []                  | sites: [ftp://acme.example]   | site
			sites: []                  | sites: [../outside]           | site
			sites: []                  | sites: [sites/none]           | site.missing
			sites: []                  | sites: https://acme.example   | kind.list
			install: yes               | install: perhaps              | kind.yesOrNo
			untrusted: ask             | untrusted: sometimes          | value.unknown
			# pins: {org.acme.coaching: "[1.0,2.0)"} | pins: {org.acme.coaching: "[1.0"} | pin
			# keys: {Acme: "64 digits of the certificate's SHA-256, or 40 of a PGP key"} | keys: {Acme: "12:34"} | key.print
			""")
	void everyMistakeIsFoundWhereItIs(String right, String wrong, String key) throws IOException {
		String text = Files.readString(file());
		assertTrue(text.contains(right), right);
		Files.writeString(file(), text.replace(right, wrong));
		List<Mistake> mistakes = mistakes();
		assertTrue(mistakes.stream().anyMatch(each -> each.key().equals(key) && each.line() == line(text, right)), mistakes.toString());
		assertTrue(mistakes.stream().allMatch(each -> each.line() == line(text, right) || each.key().equals("key.missing")), mistakes.toString());
		for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
			mistakes.forEach(each -> assertFalse(each.say(locale).contains("{"), each.say(locale)));
		}
	}

	@Test
	void allAreFoundAtOnce() throws IOException {
		Files.writeString(file(), Files.readString(file()).replace("version: 1.0.0", "version: one").replace("theme: system", "theme: drak").replace("\"#7A2E6E\"", "\"#FFD966\"")
				.replace("icon: icon.svg", "icon: icon.png"));
		assertEquals(List.of("version", "icon.missing", "contrast", "value.unknown"), mistakes().stream().map(Mistake::key).toList());
		assertTrue(mistakes().getLast().say(Locale.ENGLISH).endsWith("“drak” is not one of the possible words. Did you mean “dark”?"), mistakes().toString());
	}

	@Test
	void theProposedShadeIsRight() throws IOException {
		String text = Files.readString(file());
		Files.writeString(file(), text.replace("\"#7A2E6E\"", "\"#FFD966\""));
		String proposed = mistakes().getFirst().right().arguments().getFirst().toString();
		Files.writeString(file(), text.replace("#7A2E6E", proposed));
		read();
	}

	@Test
	void tabsAreNamedLineByLine() throws IOException {
		Files.writeString(file(), Files.readString(file()).replace("\n  en: Coaching for", "\n\ten: Coaching for").replace("\n  de: Coaching f", "\n\tde: Coaching f"));
		assertEquals(List.of("file.tab", "file.tab"), mistakes().stream().map(Mistake::key).toList());
		assertEquals(1, mistakes().getFirst().column());
	}

	@Test
	void aFileThatIsNoneIsToldSo() throws IOException {
		for (Map.Entry<String, byte[]> each : Map.of("file.empty", new byte[0], "file.utf8", new byte[] {'a', ':', ' ', (byte) 0xC3, '('}, "file.character", "a: \u0007".getBytes(StandardCharsets.UTF_8),
				"file.syntax", "a: [".getBytes(StandardCharsets.UTF_8), "kind.mapping", "- a".getBytes(StandardCharsets.UTF_8), "file.long", new byte[300_000]).entrySet()) {
			Files.write(file(), each.getValue());
			assertEquals(List.of(each.getKey()), mistakes().stream().map(Mistake::key).toList());
		}
		Files.delete(file());
		assertEquals("file.missing", mistakes().getFirst().key());
		project = scratch.resolve("none");
		assertEquals("folder.missing", mistakes().getFirst().key());
	}

	@Test
	void aProjectWithoutRightsIsToldSo() throws IOException {
		Assumptions.assumeFalse("root".equals(System.getProperty("user.name")));
		assertTrue(file().toFile().setReadable(false));
		assertEquals("file.denied", mistakes().getFirst().key());
	}

	@Test
	void aDrawingThatRunsSomethingIsRefusedWithItsPlace() throws IOException {
		Files.writeString(project.resolve("icon.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<script/></svg>");
		assertEquals("icon.active", mistakes().getFirst().key());
		assertTrue(mistakes().getFirst().say(Locale.ENGLISH).contains("<script> in its line 2"), mistakes().toString());
	}

	/** "brand check ." is how most people check. */
	@Test
	void theFolderSomebodyIsInIsAProjectLikeAnyOther() {
		Findings findings = new Findings(BrandProject.FILE);
		ScalarNode path = new ScalarNode(Tag.STR, "no-such-drawing.svg", ScalarStyle.PLAIN);
		new IconReader(findings, new Values(findings), Path.of("")).read(Optional.of(path));
		assertEquals(List.of("icon.missing"), findings.all().stream().map(Mistake::key).toList());
	}

	@Test
	void pluginsAreRepositoriesAndNotesMayLieBesideThem() throws IOException {
		Files.createDirectories(project.resolve("plugins/unpacked"));
		Files.writeString(project.resolve("plugins/unpacked/p2.index"), "");
		assertEquals(List.of(project.resolve("plugins/unpacked").toAbsolutePath()), read().plugins());
		Files.writeString(project.resolve("plugins/some.jar"), "words");
		assertEquals("plugin", mistakes().getFirst().key());
	}

	@Test
	void thePolicyIsSaidInTheProductsWords() throws IOException {
		Files.createDirectories(project.resolve("sites/acme"));
		Files.writeString(file(), Files.readString(file()).replace("sites: []", "sites: [\"https://plugins.acme.example/coach\", sites/acme]").replace("install: yes", "install: no")
				.replace("# pins: {org", "pins: {org").replaceAll("# keys:.*", "keys: {Acme: \"" + "AB:".repeat(31) + "CD\"}"));
		String text = read().policy().text(List.of("org.acme.coaching"));
		assertTrue(text.contains("install = no\n"), text);
		assertTrue(text.contains("pin.org.acme.coaching = [1.0,2.0)\n"), text);
		assertTrue(text.contains("key.Acme = " + "ab".repeat(31) + "cd\n"), text);
		assertTrue(text.contains("shipped = org.acme.coaching\n"), text);
		assertTrue(text.contains("sites = https://plugins.acme.example/coach sites/acme\n"), text);
	}

	private Path file() {
		return project.resolve(BrandProject.FILE);
	}

	private static int line(String text, String part) {
		return (int) text.substring(0, text.indexOf(part)).lines().count() + (text.charAt(text.indexOf(part) - 1) == '\n' ? 1 : 0);
	}

	private BrandProject read() {
		return assertInstanceOf(BrandReading.Readable.class, reader.read(project), () -> reader.read(project).toString()).project();
	}

	private List<Mistake> mistakes() {
		return assertInstanceOf(BrandReading.Mistaken.class, reader.read(project)).mistakes();
	}
}
