package org.headroom.cli;

import java.util.List;
import java.util.Locale;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Terminal;
import org.headroom.domain.words.Words;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command as it was typed, and what would be right. */
final class Mistyped {
	private final Terminal terminal;
	private final Words words;

	Mistyped(Terminal terminal, Locale locale) {
		this.terminal = terminal;
		this.words = Words.of(Mistyped.class, locale);
	}

	Exit explain(ParameterException problem, CommandTree tree) {
		List<String> commands = tree.verb().verbs().stream().map(Verb::name).toList();
		terminal.tell(sentence(problem, tree, commands));
		if (problem instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption() && !commands.isEmpty()) {
			terminal.tell(words.say("mistyped.commands", String.join(", ", commands)));
		} else {
			terminal.tell(words.say("mistyped.help", tree.qualified()));
		}
		return Exit.USAGE;
	}

	private String sentence(ParameterException problem, CommandTree tree, List<String> commands) {
		return switch (problem) {
			case UnmatchedArgumentException unmatched when unmatched.isUnknownOption() -> words.say("mistyped.option", unmatched.getUnmatched().getFirst(), tree.qualified());
			case UnmatchedArgumentException unmatched when commands.isEmpty() -> words.say("mistyped.surplus", unmatched.getUnmatched().getFirst());
			case UnmatchedArgumentException unmatched -> words.say("mistyped.command", unmatched.getUnmatched().getFirst());
			case MissingParameterException missing -> words.say("mistyped.missing", missing.getMissing().getFirst().paramLabel());
			default -> problem.getMessage();
		};
	}
}
