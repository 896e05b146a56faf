package org.headroom.distro.build;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * How a distribution is called, for people and for machines.
 *
 * @param id of the product, such as {@code org.acme.coach}
 * @param version as OSGi writes it
 * @param name as people see it
 * @param command what is typed to start it; also the name of the package, of its folder, and of what it keeps under a person's home
 * @param vendor whose it is
 * @param contact an address for questions about the package; may be empty
 * @param summary one line on what it is
 * @param product the platform's id of the product, in the brand's bundle
 * @param feature the id of the brand's feature
 */
public record Identity(String id, String version, String name, String command, String vendor, String contact, String summary, String product, String feature) {
	private static final Pattern COMMAND = Pattern.compile("[a-z][a-z0-9+.-]{1,60}");
	private static final String HEADROOMS = ".local/share/headroom/";

	public Identity {
		for (String each : List.of(id, version, name, vendor, summary, product, feature)) {
			if (each.isBlank()) {
				throw new IllegalArgumentException("nothing of an identity may be empty but the contact");
			}
		}
		Objects.requireNonNull(contact, "contact");
		if (!COMMAND.matcher(command).matches()) {
			throw new IllegalArgumentException("a command is of small letters, digits and dashes: " + command);
		}
	}

	/** Where Headroom would keep something under a person's home, said for this brand: two of them on one computer have nothing to do with each other. */
	public String own(String place) {
		return place.replace(HEADROOMS, ".local/share/" + command + "/");
	}

	/** The name with nothing in it that a file's name, a shell or a package's field could stumble over. */
	public String fileName() {
		String plain = name.replaceAll("[^\\p{L}\\p{N} .+-]", " ").strip().replaceAll(" +", " ");
		return plain.isEmpty() ? command : plain;
	}
}
