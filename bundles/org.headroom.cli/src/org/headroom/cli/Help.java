package org.headroom.cli;

import java.util.List;
import org.headroom.cli.terminal.Terminal;
import org.headroom.domain.words.Words;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** How the help of a command looks. */
final class Help {

	private Help() {
	}

	static void phrase(CommandSpec spec, Words words) {
		spec.usageMessage().synopsisHeading(words.say("help.usage") + " ").parameterListHeading("%n").optionListHeading("%n")
				.commandListHeading("%n" + words.say("help.commands") + "%n").descriptionHeading("%n").sortOptions(false).autoWidth(false)
				.synopsisSubcommandLabel(words.say("help.command"));
	}

	static String of(CommandSpec spec, Terminal terminal) {
		spec.usageMessage().width(terminal.width());
		return spec.commandLine().getUsageMessage(Ansi.OFF);
	}

	/** The names of the commands below one. */
	static List<String> commands(CommandSpec spec) {
		return List.copyOf(spec.subcommands().keySet());
	}
}
