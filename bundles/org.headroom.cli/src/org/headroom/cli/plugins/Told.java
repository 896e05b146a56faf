package org.headroom.cli.plugins;

import java.util.List;
import java.util.stream.Collectors;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Refused;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.words.Words;
import org.headroom.install.Change;
import org.headroom.install.Contribution;
import org.headroom.install.Outcome;
import org.headroom.install.PluginFile;
import org.headroom.install.Reason;
import org.headroom.install.Sentences;
import org.headroom.install.Signature;

/** How things about plugins are told, as text and as JSON. */
final class Told {

	private Told() {
	}

	static Exit outcome(Call call, Outcome outcome) {
		return switch (outcome) {
			case Outcome.Done done -> call.show(() -> done(call, done), () -> new Json().put("outcome", "done").all("changes", done.changes().stream().map(Told::change)).put("restart", done.restart()));
			case Outcome.Nothing nothing -> call.show(() -> new Page().sentence(words(call).say("nothing")), () -> new Json().put("outcome", "nothing").put("changes", List.of()).put("restart", false));
			case Outcome.NeedsConsent asks -> asking(call, asks);
			case Outcome.Refused refused -> throw refused(call, refused.reasons());
			case Outcome.Cancelled cancelled -> throw new Refused(Exit.REFUSED, words(call).say("cancelled"));
		};
	}

	private static Exit asking(Call call, Outcome.NeedsConsent asks) {
		if (call.json()) {
			call.terminal().say(new Json().put("outcome", "needs-consent").all("changes", asks.changes().stream().map(Told::change)).all("doubts", asks.doubts().stream().map(Told::file)).toString());
		}
		throw new Refused(Exit.NEEDS_CONSENT, words(call).say("consent"), asks.doubts().stream().map(file -> file.bundle() + " " + file.version() + " · " + signature(call, file.signature())).toList());
	}

	/** A refusal that says every reason. */
	static Refused refused(Call call, List<Reason> reasons) {
		List<String> sentences = reasons.stream().map(reason -> sentence(call, reason)).distinct().toList();
		return new Refused(exit(reasons.getFirst()), sentences.getFirst(), sentences.subList(1, sentences.size()));
	}

	static String sentence(Call call, Reason reason) {
		return Sentences.in(call.desk().locale()).of(reason);
	}

	private static Exit exit(Reason reason) {
		return switch (reason) {
			case Reason.NoSuchPlugin none -> Exit.NOT_FOUND;
			case Reason.NoSuchVersion none -> Exit.NOT_FOUND;
			case Reason.NotInstalled none -> Exit.NOT_FOUND;
			case Reason.NoSuchSite none -> Exit.NOT_FOUND;
			case Reason.NoSuchPast none -> Exit.NOT_FOUND;
			case Reason.NotTrusted none -> Exit.NOT_FOUND;
			case Reason.NotALocation none -> Exit.USAGE;
			case Reason.NotAFingerprint none -> Exit.USAGE;
			default -> Exit.REFUSED;
		};
	}

	private static Page done(Call call, Outcome.Done done) {
		Page page = new Page();
		done.changes().forEach(change -> page.sentence(changed(call, change)));
		return page.sentence(words(call).say(done.restart() ? "restart" : "effective"));
	}

	private static String changed(Call call, Change change) {
		Words words = words(call);
		if (change.before().isEmpty()) {
			return words.say("changed.new", change.name(), change.after().orElseThrow());
		}
		return change.after().map(after -> words.say("changed.other", change.name(), change.before().orElseThrow(), after)).orElseGet(() -> words.say("changed.gone", change.name(), change.before().orElseThrow()));
	}

	private static Json change(Change change) {
		return new Json().put("id", change.id()).put("name", change.name()).put("before", change.before()).put("after", change.after());
	}

	static Json file(PluginFile file) {
		Json json = new Json().put("bundle", file.bundle()).put("version", file.version()).put("bytes", file.bytes()).put("sha256", file.sha256()).put("trusted", file.signature().isTrusted());
		return switch (file.signature()) {
			case Signature.None none -> json.put("signature", "none");
			case Signature.Spoilt spoilt -> json.put("signature", "spoilt");
			case Signature.By by -> json.put("signature", Json.token(by.signer().means())).put("signer", by.signer().name()).put("fingerprint", by.signer().fingerprint()).put("key", by.standing());
		};
	}

	static String signature(Call call, Signature signature) {
		Words words = words(call);
		return switch (signature) {
			case Signature.None none -> words.say("unsigned");
			case Signature.Spoilt spoilt -> words.say("spoilt", spoilt.detail());
			case Signature.By by -> words.say("signed." + Json.token(by.standing()), by.signer().name(), by.signer().fingerprint());
		};
	}

	/** One line a kind: "methods: bell, gong". */
	static List<String> brings(Call call, List<Contribution> contributions) {
		return contributions.stream().map(Contribution::kind).distinct().map(kind -> words(call).say("kind." + Json.token(kind),
				contributions.stream().filter(each -> each.kind() == kind).map(Contribution::name).collect(Collectors.joining(", ")))).toList();
	}

	static List<Json> contributions(List<Contribution> contributions) {
		return contributions.stream().map(each -> new Json().put("kind", each.kind()).put("name", each.name())).toList();
	}

	static Words words(Call call) {
		return call.words(Told.class);
	}
}
