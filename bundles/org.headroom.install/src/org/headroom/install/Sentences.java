package org.headroom.install;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;

/** Says reasons in plain words. Any thread. */
public final class Sentences {
	private static final String OURS = "Headroom";
	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final ResourceBundle words;
	private final Locale locale;

	private Sentences(Locale locale) {
		this.words = ResourceBundle.getBundle(Sentences.class.getPackageName() + ".messages", locale, Sentences.class.getClassLoader(), NO_FALLBACK);
		this.locale = locale;
	}

	/** English where there are no words of that language. */
	public static Sentences in(Locale locale) {
		return new Sentences(locale);
	}

	/** One or two sentences. */
	public String of(Reason reason) {
		return switch (reason) {
			case Reason.NoSuchPlugin it -> it.near().isEmpty() ? say("noSuchPlugin", it.id()) : say("noSuchPlugin.near", it.id(), String.join(", ", it.near()));
			case Reason.NoSuchVersion it -> say("noSuchVersion", it.id(), it.version(), String.join(", ", it.offered()));
			case Reason.Missing it -> missing(it);
			case Reason.Conflict it -> say("conflict", it.one(), it.other());
			case Reason.Unsolved it -> say("unsolved", it.detail());
			case Reason.NeedsJava it -> say("needsJava", it.plugin(), it.needs(), Integer.toString(it.running()));
			case Reason.ChangesHeadroom it -> say("changes." + it.how().name(), it.plugin(), it.part());
			case Reason.Broken it -> say("broken", it.file(), it.detail());
			case Reason.NoSpace it -> say("noSpace", it.folder());
			case Reason.NotWritable it -> say("notWritable", it.folder(), it.detail());
			case Reason.Busy it -> say("busy");
			case Reason.NotInstalled it -> say("notInstalled", it.id());
			case Reason.Shipped it -> say("shipped", it.id());
			case Reason.NoSuchPast it -> say("noSuchPast", Integer.toString(it.number()));
			case Reason.WentBack it -> say("wentBack", Integer.toString(it.from()), Integer.toString(it.to()));
			case Reason.NotFitting it -> say("notFitting", it.bundle(), it.detail());
			case Reason.Forbidden it -> say("forbidden");
			case Reason.VersionForbidden it -> say("forbidden.version", it.plugin(), it.version(), it.allowed());
			case Reason.UntrustedForbidden it -> say("forbidden.untrusted", it.file());
			case Reason.TrustForbidden it -> say("forbidden.trust");
			case Reason.PolicyUnreadable it -> say("policyUnreadable", it.detail());
			case Reason.NotAFingerprint it -> say("notAFingerprint", it.text());
			case Reason.NotTrusted it -> say("notTrusted", it.fingerprint());
			case Reason.SiteForbidden it -> say("forbidden.site", it.site());
			case Reason.NoSuchSite it -> say("noSuchSite", it.site());
			case Reason.NotALocation it -> say("notALocation", it.text());
			case Reason.NotASite it -> say("notASite", it.site());
			case Reason.ServerNotTrusted it -> say("serverNotTrusted", it.site());
			case Reason.NotStarted it -> say("notStarted", it.bundle(), it.thrown());
			case Reason.Unreachable it -> say("unreachable", it.site(), it.detail());
		};
	}

	private String missing(Reason.Missing it) {
		String needed = say("need." + it.need().kind().name(), it.need().name(), it.need().versions()).strip();
		return it.has().isEmpty() ? say("missing", it.plugin(), it.version(), needed) : say("missing.has", it.plugin(), it.version(), needed, String.join(", ", it.has()));
	}

	private String say(String key, Object... arguments) {
		return new MessageFormat(named(words.getString(key)), locale).format(arguments);
	}

	/** A branded distribution says its own name; what knows it is in a bundle that this one must not know. */
	private static String named(String pattern) {
		String name = System.getProperty("headroom.name", OURS);
		return pattern.replaceAll("\\b" + OURS + "\\b", Matcher.quoteReplacement(name.replace("'", "''").replace("{", "'{'")));
	}
}
