package org.headroom.distro.brand;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.osgi.framework.VersionRange;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Reads which plugins people may have and where from, and says it in the words of the product's policy file. */
final class PolicyReader {
	private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s,]+|file:/[^\\s,]+");
	/** The project's folder of this name comes along whole. */
	private static final Pattern BELOW = Pattern.compile("sites(/[A-Za-z0-9_][A-Za-z0-9._-]*)+");
	private static final Pattern PLUGIN = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*");
	private static final Pattern KEY_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
	private static final Pattern FINGERPRINT = Pattern.compile("(?i)([0-9a-f]{40}|[0-9a-f]{64})");

	private final Findings findings;
	private final Values values;
	private final Path folder;

	/** @param folder of the project */
	PolicyReader(Findings findings, Values values, Path folder) {
		this.findings = findings;
		this.values = values;
		this.folder = folder;
	}

	BrandPolicy read(Optional<Node> sites, Optional<Node> policy) {
		List<String> addresses = new ArrayList<>();
		values.list(sites).forEach(each -> site(each).ifPresent(addresses::add));
		Map<String, String> settings = new TreeMap<>();
		policy.flatMap(at -> Section.of(findings, at, Keys.POLICY)).ifPresent(section -> {
			section.at("install").flatMap(values::yesOrNo).ifPresent(word -> settings.put("install", word));
			section.at("untrusted").flatMap(this::untrusted).ifPresent(word -> settings.put("untrusted", word));
			section.at("other-sites").flatMap(values::yesOrNo).ifPresent(word -> settings.put("sites.others", word));
			section.at("own-keys").flatMap(values::yesOrNo).ifPresent(word -> settings.put("trust.own", word));
			values.pairs(section.at("pins")).forEach(pair -> pin(pair, settings));
			values.pairs(section.at("keys")).forEach(pair -> key(pair, settings));
		});
		return new BrandPolicy(settings, addresses);
	}

	private Optional<String> untrusted(Node node) {
		return values.text(node).filter("ask"::equals).or(() -> values.text(node).filter(word -> List.of("true", "false").contains(word)).map(word -> word.equals("true") ? "yes" : "no"))
				.or(() -> values.oneOf(node, Keys.UNTRUSTED));
	}

	/** An address, or a path below the installation, so that a distribution can bring its site along. */
	private Optional<String> site(Node node) {
		Optional<String> text = values.text(node);
		boolean right = text.filter(each -> ADDRESS.matcher(each).matches() && isUri(each) || !each.contains(":") && BELOW.matcher(each).matches()).isPresent();
		if (text.isPresent() && !right) {
			findings.add(node, "site", text.get());
		}
		Optional<String> missing = text.filter(each -> right && !each.contains(":") && !Files.exists(folder.resolve(each)));
		missing.ifPresent(each -> findings.add(node, "site.missing", each));
		return text.filter(each -> right && missing.isEmpty());
	}

	private static boolean isUri(String text) {
		try {
			return new URI(text).getPath() != null;
		} catch (URISyntaxException noAddress) {
			return false;
		}
	}

	private void pin(NodeTuple pair, Map<String, String> settings) {
		Optional<String> plugin = values.formed(pair.getKeyNode(), PLUGIN, "pin.plugin");
		Optional<String> range = values.text(pair.getValueNode());
		try {
			range.ifPresent(VersionRange::valueOf);
			plugin.ifPresent(id -> range.ifPresent(versions -> settings.put("pin." + id, versions)));
		} catch (IllegalArgumentException noRange) {
			findings.add(pair.getValueNode(), "pin", range.orElse(""));
		}
	}

	private void key(NodeTuple pair, Map<String, String> settings) {
		Optional<String> name = values.formed(pair.getKeyNode(), KEY_NAME, "key.name");
		Optional<String> print = values.text(pair.getValueNode());
		String plain = print.orElse("").replaceAll("[\\s:]", "");
		if (print.isPresent() && !FINGERPRINT.matcher(plain).matches()) {
			findings.add(pair.getValueNode(), "key.print", print.get());
		} else {
			name.filter(each -> print.isPresent()).ifPresent(each -> settings.put("key." + each, plain.toLowerCase(Locale.ROOT)));
		}
	}
}
