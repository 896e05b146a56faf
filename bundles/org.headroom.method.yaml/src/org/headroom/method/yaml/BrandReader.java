package org.headroom.method.yaml;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.headroom.method.Brand;
import org.headroom.method.LocalText;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads whose method it is. The icon is written out, or named by its path beside the file. */
final class BrandReader {

	private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

	private final Findings findings;
	private final Values values;
	private final Texts texts;
	private final Beside beside;

	BrandReader(Findings findings, Texts texts, Beside beside) {
		this.findings = findings;
		this.values = new Values(findings);
		this.texts = texts;
		this.beside = beside;
	}

	Brand read(Optional<Node> node) {
		return node.flatMap(each -> Section.of(findings, each, Keys.BRAND)).map(this::brand).orElse(Brand.NONE);
	}

	private Brand brand(Section section) {
		LocalText by = texts.optional(section.at("by"));
		String colour = section.at("colour").flatMap(this::colour).orElse("");
		String icon = section.at("icon").flatMap(this::icon).orElse("");
		return new Brand(by, colour, icon);
	}

	private Optional<String> colour(Node node) {
		if (node instanceof ScalarNode scalar && COLOUR.matcher(scalar.getValue()).matches()) {
			return Optional.of(scalar.getValue().toLowerCase(Locale.ROOT));
		}
		findings.add(node, "colour.form");
		return Optional.empty();
	}

	private Optional<String> icon(Node node) {
		Optional<String> written = values.text(node);
		Optional<String> svg = written.flatMap(text -> text.contains("<svg") ? written : file(node, text));
		if (svg.filter(each -> !Brand.isIcon(each)).isPresent()) {
			findings.add(node, "icon.form", Brand.LONGEST_ICON);
			return Optional.empty();
		}
		return svg;
	}

	private Optional<String> file(Node node, String path) {
		if (!Beside.isInside(path)) {
			findings.add(node, "icon.path", path);
			return Optional.empty();
		}
		Optional<String> svg = beside.text(path);
		if (svg.isEmpty()) {
			findings.add(node, "icon.missing", path);
		}
		return svg;
	}
}
