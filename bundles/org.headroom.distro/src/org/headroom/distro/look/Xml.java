package org.headroom.distro.look;

/** Text as attributes and elements hold it. */
final class Xml {

	private Xml() {
	}

	static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
