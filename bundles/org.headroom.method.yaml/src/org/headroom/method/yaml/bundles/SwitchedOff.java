package org.headroom.method.yaml.bundles;

/** A plugin's provider was not asked, because its bundle is switched off. */
final class SwitchedOff extends RuntimeException {

	private static final long serialVersionUID = 1L;

	SwitchedOff() {
		super("switched off", null, false, false);
	}
}
