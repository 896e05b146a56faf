package org.headroom.cli;

import java.util.Locale;
import org.headroom.cli.terminal.Terminal;
import org.headroom.domain.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** How the help of a command looks. */
final class Help {

	private Help() {
	}

	static void phrase(CommandSpec spec, Locale locale) {
		Words words = Words.of(Help.class, locale);
		spec.usageMessage().synopsisHeading(words.say("help.usage") + " ").parameterListHeading("%n").optionListHeading("%n")
				.commandListHeading("%n" + words.say("help.commands") + "%n").descriptionHeading("%n").sortOptions(false).autoWidth(false)
				.synopsisSubcommandLabel(words.say("help.command"));
	}

	static String of(CommandSpec spec, Terminal terminal) {
		spec.usageMessage().width(terminal.width());
		return new CommandLine(spec).getUsageMessage(Ansi.OFF);
	}
}
