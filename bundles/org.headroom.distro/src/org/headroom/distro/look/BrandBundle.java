package org.headroom.distro.look;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.headroom.distro.brand.BrandProject;
import org.headroom.distro.brand.Spoken;
import org.headroom.distro.build.Identity;
import org.headroom.distro.style.HouseStyle;
import org.headroom.domain.words.Words;

/** The bundle that takes the place of Headroom's branding: the same files, with what the brand says in them. */
record BrandBundle(BrandProject project, HouseStyle house, SortedMap<Integer, byte[]> icons) {
	private static final Pattern APP_NAME = Pattern.compile("(<property name=\"appName\" value=\")[^\"]*");
	private static final Pattern IMAGE = Pattern.compile("images/[a-z]+-(\\d+)\\.png");
	/** Headroom's own name, which stays what it is whoever builds. */
	private static final String BASE = "Headroom";
	private static final String OURS = "org.headroom/";

	SortedMap<String, byte[]> entries() {
		SortedMap<String, byte[]> entries = new TreeMap<>();
		String bundle = BrandProject.bundle(project.identity().id());
		put(entries, Jar.MANIFEST, manifest(bundle));
		put(entries, HouseStyle.PRODUCT, product());
		put(entries, HouseStyle.PREFERENCES, preferences());
		put(entries, "about.ini", "aboutText=%product.about\nwindowImage=images/brand-16.png\nfeatureImage=images/brand-32.png\n");
		put(entries, HouseStyle.RULES, house.rules());
		put(entries, HouseStyle.LIGHT, house.light().in(bundle, project.light()));
		put(entries, HouseStyle.DARK, house.dark().in(bundle, project.dark()));
		put(entries, "OSGI-INF/l10n/bundle.properties", words(Locale.ENGLISH));
		put(entries, "OSGI-INF/l10n/bundle_de.properties", words(Locale.GERMAN));
		put(entries, "images/brand.svg", project.icon().text());
		icons.forEach((size, png) -> entries.put("images/brand-" + size + ".png", png));
		return entries;
	}

	private static void put(SortedMap<String, byte[]> entries, String path, String text) {
		entries.put(path, text.getBytes(StandardCharsets.UTF_8));
	}

	private String manifest(String bundle) {
		return Headers.text("Manifest-Version", "1.0", "Bundle-ManifestVersion", "2", "Bundle-Name", "%bundle.name", "Bundle-SymbolicName", bundle + ";singleton:=true",
				"Bundle-Version", project.identity().version(), "Bundle-Vendor", "%bundle.vendor", "Bundle-Localization", "OSGI-INF/l10n/bundle");
	}

	/** Name and images change; how the workbench starts stays Headroom's. */
	private String product() {
		String named = APP_NAME.matcher(house.product()).replaceAll("$1" + Matcher.quoteReplacement(Xml.escaped(project.identity().name())));
		return IMAGE.matcher(named).replaceAll("images/brand-$1.png");
	}

	private String preferences() {
		String kept = house.preferences().lines().filter(line -> !line.startsWith("#") && !line.startsWith(OURS)).collect(Collectors.joining("\n"));
		StringBuilder text = new StringBuilder("# What holds until somebody chooses. Made of brand.yaml.\n").append(kept).append('\n');
		project.defaults().sorted().forEach((key, value) -> text.append(OURS).append(key).append('=').append(Properties.escaped(value)).append('\n'));
		return text.toString();
	}

	private String words(Locale language) {
		Identity identity = project.identity();
		Words words = Words.of(BrandBundle.class, language);
		Properties said = new Properties();
		said.put("bundle.name", identity.name()).put("bundle.vendor", identity.vendor()).put("product.name", identity.name());
		said.put("product.about", about(language, words));
		said.put("theme.light", words.say("theme.light")).put("theme.dark", words.say("theme.dark"));
		put(said, "product.summary", project.summary(), language);
		put(said, "welcome.title", project.welcome().title(), language);
		put(said, "welcome.lead", project.welcome().lead(), language);
		return said.toString();
	}

	/** What the brand says of itself, and always what it is built on. */
	private String about(Locale language, Words words) {
		Identity identity = project.identity();
		String own = spoken(project.about().isEmpty() ? project.summary() : project.about(), language);
		String head = identity.name() + " " + identity.version();
		return head + "\n\n" + (own.isEmpty() ? "" : own.strip() + "\n\n") + words.say("about.base", identity.name(), identity.vendor(), BASE);
	}

	private static void put(Properties said, String key, Spoken text, Locale language) {
		if (!text.isEmpty()) {
			said.put(key, spoken(text, language));
		}
	}

	private static String spoken(Spoken text, Locale language) {
		return language.equals(Locale.GERMAN) ? text.de() : text.en();
	}
}
