package org.headroom.distro.brand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.headroom.distro.style.Colour;
import org.headroom.distro.style.Palette;
import org.headroom.distro.style.Sight;
import org.headroom.distro.style.Theme;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the colours of one theme, and looks whether words can be read in and on them. */
final class PaletteReader {
	private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");
	private static final String CHARTS = "charts";
	private static final List<String> KEYS = keys();

	private final Findings findings;
	private final Values values;

	PaletteReader(Findings findings, Values values) {
		this.findings = findings;
		this.values = values;
	}

	private static List<String> keys() {
		List<String> keys = new ArrayList<>(Palette.NAMES);
		keys.add(CHARTS);
		return List.copyOf(keys);
	}

	Palette read(Optional<Node> node, Theme theme) {
		return node.flatMap(at -> Section.of(findings, at, KEYS)).map(section -> palette(section, theme)).orElse(Palette.of(Map.of(), theme));
	}

	private Palette palette(Section section, Theme theme) {
		Map<String, Colour> chosen = new LinkedHashMap<>();
		Map<String, Node> where = new LinkedHashMap<>();
		for (String name : Palette.NAMES) {
			section.at(name).ifPresent(node -> take(name, node, chosen, where));
		}
		List<Node> charts = values.list(section.at(CHARTS));
		if (section.at(CHARTS).isPresent() && charts.size() != Palette.CHARTS) {
			findings.add(section.at(CHARTS).orElseThrow(), "charts.count", charts.size(), Palette.CHARTS);
		}
		for (int index = 0; index < Math.min(charts.size(), Palette.CHARTS); index++) {
			take("chart" + (index + 1), charts.get(index), chosen, where);
		}
		Palette palette = Palette.of(chosen, theme);
		tell(section, palette, theme, where);
		tellApart(charts, chosen);
		return palette;
	}

	private void take(String name, Node node, Map<String, Colour> chosen, Map<String, Node> where) {
		values.formed(node, FORM, "colour.form").flatMap(Colour::read).ifPresent(colour -> {
			chosen.put(name, colour);
			where.put(name, node);
		});
	}

	/** Those of charts have to be told apart by everybody, also by who does not see red, green or blue. */
	private void tellApart(List<Node> charts, Map<String, Colour> chosen) {
		for (int index = 1; index < Math.min(charts.size(), Palette.CHARTS); index++) {
			for (int before = 0; before < index; before++) {
				Colour one = chosen.get("chart" + (before + 1));
				Colour other = chosen.get("chart" + (index + 1));
				if (one != null && other != null && Sight.apart(one, other) < Sight.TELLING) {
					findings.add(charts.get(index), "charts.alike", other.toString(), one.toString());
				}
			}
		}
	}

	/** One mistake for each colour, about the ground it fares worst on. */
	private void tell(Section section, Palette palette, Theme theme, Map<String, Node> where) {
		Map<String, Palette.Faint> worst = new LinkedHashMap<>();
		for (Palette.Faint faint : palette.faint(theme)) {
			String guilty = where.containsKey(faint.name()) ? faint.name() : where.containsKey(faint.ground()) ? faint.ground() : "accent";
			worst.merge(guilty, faint, (one, other) -> one.shown() / one.needed() <= other.shown() / other.needed() ? one : other);
		}
		worst.forEach((guilty, faint) -> {
			Node at = where.getOrDefault(guilty, section.node());
			Phrase wrong = Phrase.of("contrast.wrong", faint.name(), faint.colour().toString(), faint.ground(), faint.on().toString(), faint.shown(), faint.needed());
			findings.add(at, wrong, better(guilty, palette, theme).map(colour -> Phrase.of("contrast.right", colour.toString())).orElse(Phrase.of("contrast.none")));
		});
	}

	/** The nearest shade of a colour that leaves nothing too faint on its account. */
	private static Optional<Colour> better(String name, Palette palette, Theme theme) {
		Map<String, Colour> others = new LinkedHashMap<>(palette.colours());
		if (name.equals("accent")) {
			Palette.NAMES.forEach(others::remove);
		}
		return palette.colours().get(name).nearest(shade -> {
			others.put(name, shade);
			return Palette.of(others, theme).faint(theme).stream().noneMatch(faint -> faint.name().equals(name) || faint.ground().equals(name));
		});
	}
}
