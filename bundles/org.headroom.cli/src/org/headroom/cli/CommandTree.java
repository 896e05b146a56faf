package org.headroom.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.domain.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands as picocli wants them, but only those on the way to the one that was typed: the rest costs time. */
final class CommandTree {
	private static final List<String> WITH_VALUE = List.of("--workspace", "--lang");

	private final List<Verb> path = new ArrayList<>();

	CommandTree(Verb root, List<String> arguments) {
		path.add(root);
		boolean value = false;
		for (String argument : arguments) {
			boolean option = argument.startsWith("-");
			if (!option && !value && !descend(argument)) {
				return;
			}
			value = WITH_VALUE.contains(argument);
		}
	}

	private boolean descend(String word) {
		Optional<Verb> next = verb().verbs().stream().filter(verb -> verb.name().equals(word)).findFirst();
		next.ifPresent(path::add);
		return next.isPresent();
	}

	/** The innermost command that was typed. */
	Verb verb() {
		return path.getLast();
	}

	/** To read the arguments with. */
	CommandLine parser() {
		CommandSpec root = null;
		CommandSpec above = null;
		for (Verb verb : path) {
			CommandSpec spec = CommandSpec.create().name(verb.name());
			verb.describe(Signature.plain(spec));
			if (above == null) {
				root = spec;
			} else {
				above.addSubcommand(verb.name(), spec);
			}
			above = spec;
		}
		return new CommandLine(root);
	}

	/** The innermost command with everything described, below those it belongs to. */
	CommandSpec described(Words words) {
		CommandSpec spec = CommandSpec.create().name(qualified());
		verb().describe(Signature.described(spec, words, key()));
		Help.phrase(spec, words.locale());
		spec.usageMessage().description(Signature.said(words, key(), "")).abbreviateSynopsis(true);
		for (Verb below : verb().verbs()) {
			CommandSpec named = CommandSpec.create().name(below.name());
			named.usageMessage().description(Signature.said(words, path.size() == 1 ? below.name() : key() + "." + below.name(), ""));
			spec.addSubcommand(below.name(), named);
		}
		return spec;
	}

	/** Such as "headroom session run". */
	String qualified() {
		return String.join(" ", path.stream().map(Verb::name).toList());
	}

	private String key() {
		return path.size() == 1 ? "root" : String.join(".", path.stream().skip(1).map(Verb::name).toList());
	}
}
