package org.headroom.cli.authors;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The id of a new plugin: also the name of its bundle, of its Java package and the beginning of the ids of its methods.
 *
 * @param text such as {@code org.acme.coaching}
 */
record PluginId(String text) {

	private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*){1,8}");
	private static final String OURS = "org.headroom";

	/** Empty when it can't be all of these, or claims to be Headroom's own. */
	static Optional<PluginId> read(String typed) {
		return FORM.matcher(typed).matches() && typed.length() <= 60 && !typed.equals(OURS) && !typed.startsWith(OURS + ".") && !hasKeyword(typed)
				? Optional.of(new PluginId(typed)) : Optional.empty();
	}

	private static boolean hasKeyword(String typed) {
		return Pattern.compile("\\.").splitAsStream(typed).anyMatch(javax.lang.model.SourceVersion::isKeyword);
	}

	/** As folders of a Java package. */
	String folders() {
		return text.replace('.', '/');
	}
}
