package org.headroom.distro.brand;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads what holds for somebody who has not chosen yet. */
final class DefaultsReader {
	private static final Pattern START = Pattern.compile("\\d\\d-\\d\\d");
	/** A folder below a person's own, whose name every system can have: where no language is set, Java can't name one with other letters. */
	private static final Pattern FOLDER = Pattern.compile("~(/[A-Za-z0-9_][A-Za-z0-9 ._'&+-]*)+");
	private static final Map<String, String> SPELT = Map.of("ä", "ae", "ö", "oe", "ü", "ue", "Ä", "Ae", "Ö", "Oe", "Ü", "Ue", "ß", "ss");
	private static final String SYSTEM = "system";
	private static final String LEAP_DAY = "02-29";

	private final Findings findings;
	private final Values values;

	DefaultsReader(Findings findings, Values values) {
		this.findings = findings;
		this.values = values;
	}

	/**
	 * @param name of the brand, which its usual folder is called after
	 * @param command does where the name has no letters for it
	 */
	Defaults read(Optional<Node> node, String name, String command) {
		Map<String, String> preferences = new TreeMap<>();
		if (!name.isEmpty()) {
			preferences.put("folder", folder(name, command));
		}
		node.flatMap(at -> Section.of(findings, at, Keys.DEFAULTS)).ifPresent(section -> {
			section.at("language").flatMap(at -> values.oneOf(at, Keys.LANGUAGES)).filter(word -> !word.equals(SYSTEM)).ifPresent(word -> preferences.put("language", word));
			section.at("theme").flatMap(at -> values.oneOf(at, Keys.THEMES)).filter(word -> !word.equals(SYSTEM)).ifPresent(word -> preferences.put("theme", word));
			section.at("workspace").flatMap(this::folder).ifPresent(folder -> preferences.put("folder", folder));
			section.at("currency").flatMap(this::currency).ifPresent(code -> preferences.put("settings/currency", code));
			section.at("fiscal-year").flatMap(at -> Section.of(findings, at, Keys.FISCAL)).ifPresent(fiscal -> fiscal(fiscal, preferences));
		});
		return new Defaults(preferences);
	}

	private static String folder(String name, String command) {
		String spelt = name;
		for (Map.Entry<String, String> letter : SPELT.entrySet()) {
			spelt = spelt.replace(letter.getKey(), letter.getValue());
		}
		String plain = Normalizer.normalize(spelt, Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9 ._'&+-]", "").strip();
		return "~/" + (FOLDER.matcher("~/" + plain).matches() ? plain : command);
	}

	private Optional<String> folder(Node node) {
		return values.formed(node, FOLDER, "workspace");
	}

	private Optional<String> currency(Node node) {
		Optional<String> text = values.text(node);
		try {
			return text.map(code -> Currency.getInstance(code.toUpperCase(Locale.ROOT)).getCurrencyCode());
		} catch (IllegalArgumentException unknown) {
			findings.add(node, "currency", text.orElse(""));
			return Optional.empty();
		}
	}

	/** Under the names and in the form of the workspace's settings. */
	private void fiscal(Section fiscal, Map<String, String> preferences) {
		fiscal.at("start").flatMap(this::start).ifPresent(day -> preferences.put("settings/fiscal.start", day));
		fiscal.at("pattern").flatMap(at -> values.oneOf(at, Keys.PATTERNS)).ifPresent(pattern -> preferences.put("settings/fiscal.pattern",
				pattern.equals("months") ? "MONTHS" : "W" + pattern.replace("-", "")));
		fiscal.at("week-start").flatMap(at -> values.oneOf(at, Keys.DAYS)).ifPresent(day -> preferences.put("settings/fiscal.weekStart", day.toUpperCase(Locale.ROOT)));
	}

	private Optional<String> start(Node node) {
		Optional<String> text = values.formed(node, START, "fiscal.start");
		try {
			Optional<MonthDay> day = text.map(each -> MonthDay.parse("--" + each));
			if (!text.orElse("").equals(LEAP_DAY)) {
				return day.map(MonthDay::toString);
			}
		} catch (DateTimeException noDay) {
			findings.add(node, "fiscal.start", text.orElse(""));
			return Optional.empty();
		}
		findings.add(node, "fiscal.leap");
		return Optional.empty();
	}
}
