package org.headroom.install;

import java.util.List;
import java.util.Optional;

/**
 * Finds, shows, installs, updates and removes plugins for the person at this computer. One service for the workbench and the
 * command line; what it changes lies in one folder of that person, never in the installation.
 *
 * <p>Any thread but the display's: most calls read disks or ask sites, and return when they are done. A {@link Watch} is told
 * how far it is and can end it early. Calls wait for each other; another process in the middle of a change gives
 * {@link Reason.Busy}. Every change happens wholly or not at all, also when the process is killed in the middle.
 */
public interface Plugins {

	/** What the distribution allows. */
	Policy policy();

	/** Where plugins are looked for: those the distribution names first, then the person's own. Quick. */
	List<Site> sites();

	/**
	 * Adds a site and looks whether there is one.
	 *
	 * @param location a folder, a zip file, or an address with http or https
	 * @return why it was not added; empty when it was, or when the watch ended it
	 */
	Optional<Reason> addSite(String location, Watch watch);

	/** @return why it was not removed; empty when it was */
	Optional<Reason> removeSite(String location);

	/** What is installed, with what each brings. Quick: asks no site. */
	List<InstalledPlugin> installed();

	/** What went wrong with plugins when Headroom started, and what was done about it. Quick. */
	List<Reason> troubles();

	/** The newest version of every plugin on the sites. Sites that don't answer are named in the answer. */
	Offers offered(Watch watch);

	/** Everything about one plugin before anything of it is installed. Its files are fetched, looked at and thrown away. */
	Looked look(PluginRef plugin, Watch watch);

	/**
	 * Installs plugins, and whatever they need from the sites.
	 *
	 * @param consent what the person agreed to; {@link Consent#NONE} at first
	 * @return {@link Outcome.NeedsConsent} when somebody has to agree: ask, and call again with the consent it carries
	 */
	Outcome install(List<PluginRef> plugins, Consent consent, Watch watch);

	/**
	 * Brings plugins to the newest version their sites and the policy allow.
	 *
	 * @param ids which; none means all
	 */
	Outcome update(List<String> ids, Consent consent, Watch watch);

	/** Removes plugins, and what only they needed. */
	Outcome remove(List<String> ids, Watch watch);

	/** What was installed before, the newest first; the first is what is installed now. Quick. */
	List<Past> history();

	/** Goes back to what was installed then. Needs no site: everything is still here. */
	Outcome rollBack(int number, Watch watch);

	/** Keys whose plugins install without a question: the administrator's, then the person's own. Quick. */
	List<TrustedKey> trusted();

	/**
	 * Trusts a key from now on.
	 *
	 * @param fingerprint of the certificate (SHA-256) or of the PGP key, in hexadecimal; blanks and colons don't matter
	 * @return why not; empty when it was done
	 */
	Optional<Reason> trust(String fingerprint, String name);

	/** Takes the person's own trust in a key back. @return why not; empty when it was done */
	Optional<Reason> distrust(String fingerprint);
}
