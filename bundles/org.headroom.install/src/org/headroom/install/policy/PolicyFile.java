package org.headroom.install.policy;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.headroom.install.Policy;
import org.headroom.install.sign.Fingerprints;
import org.osgi.framework.VersionRange;

/** Reads the policy. A file with a mistake allows nothing: an administrator who meant to forbid something must not be misread. */
public final class PolicyFile {
	/** Under the installation folder. */
	public static final String NAME = "configuration/headroom-policy.properties";

	private static final String PIN = "pin.";
	private static final String KEY = "key.";
	private static final Set<String> KNOWN = Set.of("install", "untrusted", "sites", "sites.others", "trust.own", "shipped");
	private static final Map<String, Boolean> CHOICE = Map.of("yes", true, "no", false);
	private static final Map<String, Policy.Unsigned> UNTRUSTED = Map.of("yes", Policy.Unsigned.ALLOWED, "ask", Policy.Unsigned.ASKED, "no", Policy.Unsigned.FORBIDDEN);

	private final Path installation;
	private final Properties found = new Properties();

	private PolicyFile(Path installation) {
		this.installation = installation;
	}

	/** @param installation the folder of the product */
	public static Policy read(Path installation) {
		Path file = installation.resolve(NAME);
		if (!Files.exists(file)) {
			return Policy.NONE;
		}
		PolicyFile policy = new PolicyFile(installation);
		try (Reader reader = Files.newBufferedReader(file)) {
			policy.found.load(reader);
			return policy.understood();
		} catch (IOException | IllegalArgumentException | URISyntaxException e) {
			return unreadable(file.getFileName() + ": " + e.getMessage());
		}
	}

	private static Policy unreadable(String why) {
		return new Policy(false, Policy.Unsigned.FORBIDDEN, List.of(), true, Map.of(), Map.of(), false, Set.of(), Optional.of(why));
	}

	private Policy understood() throws URISyntaxException {
		found.stringPropertyNames().stream().filter(name -> !KNOWN.contains(name) && !name.startsWith(PIN) && !name.startsWith(KEY)).findFirst().ifPresent(name -> {
			throw new IllegalArgumentException("unknown setting " + name);
		});
		Map<String, String> pins = starting(PIN);
		pins.values().forEach(VersionRange::valueOf);
		Map<String, String> keys = new HashMap<>();
		starting(KEY).forEach((name, print) -> keys.put(Fingerprints.read(print).orElseThrow(() -> new IllegalArgumentException(KEY + name + " is no fingerprint")), name));
		return new Policy(of("install", "yes", CHOICE), of("untrusted", "ask", UNTRUSTED), sites(), !of("sites.others", "yes", CHOICE), pins, keys,
				of("trust.own", "yes", CHOICE), Set.copyOf(list("shipped")), Optional.empty());
	}

	private <T> T of(String name, String usual, Map<String, T> choices) {
		String typed = found.getProperty(name, usual).strip().toLowerCase(Locale.ROOT);
		return Optional.ofNullable(choices.get(typed)).orElseThrow(() -> new IllegalArgumentException(name + " is one of " + choices.keySet().stream().sorted().toList() + ", not " + typed));
	}

	private List<String> list(String name) {
		return Arrays.stream(found.getProperty(name, "").split("[,\\s]+")).filter(word -> !word.isEmpty()).toList();
	}

	private Map<String, String> starting(String prefix) {
		return found.stringPropertyNames().stream().filter(name -> name.startsWith(prefix)).collect(Collectors.toMap(name -> name.substring(prefix.length()), name -> found.getProperty(name).strip()));
	}

	/** A path is one below the installation, so that a distribution can bring its site along. */
	private List<URI> sites() throws URISyntaxException {
		List<URI> sites = new java.util.ArrayList<>();
		for (String text : list("sites")) {
			sites.add(text.matches("[a-z]+:.*") ? new URI(text) : Locations.ofPath(installation.resolve(text)));
		}
		return sites;
	}
}
