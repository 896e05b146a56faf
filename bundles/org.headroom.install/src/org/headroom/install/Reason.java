package org.headroom.install;

import java.util.List;
import java.util.Objects;

/** Why something was not done, or what went wrong. {@link Sentences} says it in plain words. */
public sealed interface Reason {

	/** No site offers it. @param near ids that may have been meant */
	record NoSuchPlugin(String id, List<String> near) implements Reason {

		public NoSuchPlugin {
			near = List.copyOf(near);
		}
	}

	/** Offered, but not in that version. */
	record NoSuchVersion(String id, String version, List<String> offered) implements Reason {

		public NoSuchVersion {
			offered = List.copyOf(offered);
		}
	}

	/** Neither Headroom nor any site has what it needs. @param has versions there are of it; none when there is none */
	record Missing(String plugin, String version, Need need, List<String> has) implements Reason {

		public Missing {
			Objects.requireNonNull(need, "need");
			has = List.copyOf(has);
		}
	}

	/** Two that can't be installed together. */
	record Conflict(String one, String other) implements Reason {
	}

	/** It does not fit together, in p2's own words. */
	record Unsolved(String detail) implements Reason {
	}

	/** It is made for a newer Java than this one. */
	record NeedsJava(String plugin, String needs, int running) implements Reason {
	}

	/** It would change Headroom itself. @param part the bundle or package of Headroom */
	record ChangesHeadroom(String plugin, How how, String part) implements Reason {

		/** In what way. */
		public enum How {
			REPLACES, PROVIDES, ATTACHES, PATCHES, ACTS
		}
	}

	/** This distribution lets nobody install plugins. */
	record Forbidden() implements Reason {
	}

	/** This distribution fixed its sites. */
	record SiteForbidden(String site) implements Reason {
	}

	/** This distribution allows other versions only. */
	record VersionForbidden(String plugin, String version, String allowed) implements Reason {
	}

	/** This distribution allows only what trusted keys signed. */
	record UntrustedForbidden(String file) implements Reason {
	}

	/** This distribution lets nobody trust keys of their own. */
	record TrustForbidden() implements Reason {
	}

	/** The policy file can't be understood, so nothing is allowed. */
	record PolicyUnreadable(String detail) implements Reason {
	}

	/** There is no such site known. */
	record NoSuchSite(String site) implements Reason {
	}

	/** Not an address, and neither a folder nor a zip file that is there. */
	record NotALocation(String text) implements Reason {
	}

	/** It answers, but offers no plugins. */
	record NotASite(String site) implements Reason {
	}

	/** The certificate of a site's server is of no authority that this computer trusts, or of another server. */
	record ServerNotTrusted(String site) implements Reason {
	}

	/** It does not answer. @param detail the last of what went wrong, technical */
	record Unreachable(String site, String detail) implements Reason {
	}

	/** A file came incomplete, changed, or is not what the site says it is. */
	record Broken(String file, String detail) implements Reason {
	}

	/** The disk is full. */
	record NoSpace(String folder) implements Reason {
	}

	/** The person's folder can't be written. */
	record NotWritable(String folder, String detail) implements Reason {
	}

	/** Another process is changing plugins right now. */
	record Busy() implements Reason {
	}

	/** It is not installed. */
	record NotInstalled(String id) implements Reason {
	}

	/** It came with the installation and only the administrator can remove it. */
	record Shipped(String id) implements Reason {
	}

	/** There was no such time. */
	record NoSuchPast(int number) implements Reason {
	}

	/** No fingerprint. */
	record NotAFingerprint(String text) implements Reason {
	}

	/** Nobody trusts that key, so there is nothing to take back; or the administrator does. */
	record NotTrusted(String fingerprint) implements Reason {
	}

	/** What was installed last is damaged, so what was installed before it counts again. */
	record WentBack(int from, int to) implements Reason {
	}

	/** A bundle fits and was asked to start, and threw something. @param thrown the name of its class */
	record NotStarted(String bundle, String thrown) implements Reason {
	}

	/** It is installed but what it needs is no longer there. */
	record NotFitting(String bundle, String detail) implements Reason {
	}
}
