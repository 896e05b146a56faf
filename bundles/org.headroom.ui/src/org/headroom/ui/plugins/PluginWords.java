package org.headroom.ui.plugins;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headroom.domain.words.Words;
import org.headroom.install.Change;
import org.headroom.install.Contribution;
import org.headroom.install.License;
import org.headroom.install.Outcome;
import org.headroom.install.Past;
import org.headroom.install.PluginFile;
import org.headroom.install.Reason;
import org.headroom.install.Sentences;
import org.headroom.install.Signature;
import org.headroom.install.Signer;
import org.headroom.install.Watch;

/** Says what {@code org.headroom.install} knows in the words of the workbench. Pure, any thread. */
final class PluginWords {
	private static final int ID_END = 16;

	private final Words words;
	private final Sentences sentences;

	PluginWords(Locale locale) {
		this.words = Words.of(PluginWords.class, locale);
		this.sentences = Sentences.in(locale);
	}

	/** What it adds to Headroom: "2 methods and a page: pause, reflect". */
	String brings(List<Contribution> contributions) {
		if (contributions.isEmpty()) {
			return words.say("brings.unknown");
		}
		Map<Contribution.Kind, Long> counts = contributions.stream()
				.collect(Collectors.groupingBy(Contribution::kind, () -> new EnumMap<>(Contribution.Kind.class), Collectors.counting()));
		String kinds = counts.entrySet().stream().map(entry -> words.say("brings." + entry.getKey().name(), entry.getValue())).collect(Collectors.joining(", "));
		String names = contributions.stream().map(Contribution::name).map(PluginWords::shortly).distinct().collect(Collectors.joining(", "));
		return words.say("brings", kinds, names);
	}

	/** The last part of a file's or a class's name says enough. */
	private static String shortly(String name) {
		String file = name.substring(name.lastIndexOf('/') + 1);
		return file.endsWith(".yaml") || file.endsWith(".yml") ? file.substring(0, file.lastIndexOf('.')) : file.substring(file.lastIndexOf('.') + 1);
	}

	String license(List<License> licenses) {
		String names = licenses.stream().map(License::name).filter(name -> !name.isEmpty()).distinct().collect(Collectors.joining(", "));
		return names.isEmpty() ? words.say("license.none") : words.say("license", names);
	}

	/** Who vouches for a file. */
	String signature(Signature signature) {
		return switch (signature) {
			case Signature.None none -> words.say("signed.not");
			case Signature.By(Signer signer, Signature.Standing standing) -> words.say("signed." + standing.name(), signer.name(), ending(signer.fingerprint()));
			case Signature.Spoilt(String detail) -> words.say("signed.spoilt", detail);
		};
	}

	/** The end of a fingerprint, which people compare. */
	private static String ending(String fingerprint) {
		return fingerprint.substring(fingerprint.length() - ID_END).replaceAll("(.{4})(?=.)", "$1 ");
	}

	/** A file that would be installed: its name, its size, who vouches for it. */
	String file(PluginFile file) {
		NumberFormat number = NumberFormat.getIntegerInstance(words.locale());
		return words.say("file", file.bundle(), version(file.version()), number.format(Math.ceilDiv(file.bytes(), 1024)), signature(file.signature()));
	}

	/** Without what a build appends. */
	static String version(String version) {
		String[] parts = version.split("\\.", 4);
		return parts.length < 3 ? version : parts[0] + "." + parts[1] + "." + parts[2];
	}

	/** As short as tells it from the version before. */
	static String version(String version, String before) {
		return version(version).equals(version(before)) ? version : version(version);
	}

	String reasons(List<Reason> reasons) {
		return reasons.stream().map(sentences::of).distinct().collect(Collectors.joining(" "));
	}

	/** How a change ended. */
	String ended(Outcome outcome) {
		return switch (outcome) {
			case Outcome.Done(List<Change> changes, boolean restart) -> changes.isEmpty() ? words.say("ended.nothing") : changes(changes);
			case Outcome.Nothing nothing -> words.say("ended.nothing");
			case Outcome.NeedsConsent(List<Change> changes, List<PluginFile> doubts, var consent) -> asks(changes, doubts);
			case Outcome.Refused(List<Reason> reasons) -> reasons(reasons);
			case Outcome.Cancelled cancelled -> words.say("ended.cancelled");
		};
	}

	private String changes(List<Change> changes) {
		return changes.stream().map(this::change).collect(Collectors.joining(" "));
	}

	private String change(Change change) {
		String before = change.before().orElse("");
		String after = change.after().orElse("");
		if (before.isEmpty()) {
			return words.say("changed.installed", change.name(), version(after));
		}
		return after.isEmpty() ? words.say("changed.removed", change.name()) : words.say("changed.updated", change.name(), version(before, after), version(after, before));
	}

	private String asks(List<Change> changes, List<PluginFile> doubts) {
		String what = changes.stream().map(Change::name).distinct().collect(Collectors.joining(", "));
		boolean unsigned = doubts.stream().anyMatch(file -> file.signature() instanceof Signature.None);
		return unsigned ? words.say("asks.unsigned", what) : words.say("asks.unknown", what);
	}

	String step(Watch.Step step, String what) {
		return words.say("step." + step.name(), shortly(what)).strip();
	}

	/** One of the times there were. */
	String past(Past past, ZoneId zone) {
		if (past.at().equals(Instant.EPOCH)) {
			return words.say("past.first");
		}
		String at = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(words.locale()).format(past.at().atZone(zone));
		String held = past.plugins().stream().map(each -> each.id() + each.version().map(version -> " " + version(version)).orElse("")).collect(Collectors.joining(", "));
		return words.say("past", at, words.say("past." + past.act().name()), held.isEmpty() ? words.say("past.none") : held);
	}

	/** What is put together with a dot, what is empty being left out. */
	static String dotted(String... parts) {
		return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
	}

	Words words() {
		return words;
	}
}
