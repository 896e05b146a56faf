package org.headroom.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Desk;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Refused;
import org.headroom.cli.desk.Surroundings;
import org.headroom.cli.desk.Unavailable;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Terminal;
import org.headroom.cli.verbs.Verbs;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.StaleRecord;
import org.headroom.domain.workspace.WorkspaceUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The command line: finds the command that was typed, opens its workspace when it needs one, and turns how it
 * ended into an {@link Exit}. Results go to the terminal's output, messages to its error stream.
 */
public final class Cli {
	/** What a letter becomes that the terminal's encoding does not know; keeping it would lose what was typed. */
	private static final char LOST_LETTER = '\uFFFD';

	private final Surroundings around;
	private final Terminal terminal;

	public Cli(Surroundings around, Terminal terminal) {
		this.around = around;
		this.terminal = terminal;
	}

	/** Runs one command. Any thread, once an instance. */
	public Exit run(List<String> arguments) {
		Locale locale = asked(arguments).orElse(around.locale());
		Locale spoken = Words.LANGUAGES.contains(locale.getLanguage()) ? locale : Locale.ENGLISH;
		if (arguments.stream().anyMatch(argument -> argument.indexOf(LOST_LETTER) >= 0)) {
			return refuse(new Refused(Exit.USAGE, Words.of(Cli.class, spoken).say("garbled")));
		}
		CommandTree tree = new CommandTree(Verbs.root(), arguments);
		try {
			return dispatch(chain(tree.parser().parseArgs(arguments.toArray(String[]::new))), tree, spoken);
		} catch (ParameterException e) {
			return new Mistyped(terminal, spoken).explain(e, tree);
		}
	}

	/** What was typed at each level, the innermost first: the options every command has may stand anywhere. */
	private static List<ParseResult> chain(ParseResult typed) {
		List<ParseResult> chain = new ArrayList<>();
		for (ParseResult each = typed; each != null; each = each.subcommand()) {
			chain.addFirst(each);
		}
		return chain;
	}

	private static Optional<String> value(List<ParseResult> chain, String option) {
		return chain.stream().filter(typed -> typed.hasMatchedOption(option)).findFirst().map(typed -> typed.matchedOptionValue(option, ""));
	}

	private Exit dispatch(List<ParseResult> chain, CommandTree tree, Locale spoken) {
		if (chain.stream().anyMatch(ParseResult::isUsageHelpRequested)) {
			terminal.out().print(Help.of(tree.described(Words.of(Verbs.class, spoken)), terminal));
			return Exit.OK;
		}
		Optional<Path> named = value(chain, "--workspace").map(Path::of);
		Optional<Locale> asked = value(chain, "--lang").map(Locale::forLanguageTag);
		boolean json = chain.stream().anyMatch(typed -> typed.hasMatchedOption("--json"));
		try (Desk desk = new Desk(around, named.orElseGet(around::usualFolder), named.isPresent(), asked, tree.qualified())) {
			return carryOut(new Call(chain.getFirst(), desk, terminal, json), tree.verb(), spoken);
		}
	}

	private Exit carryOut(Call call, Verb verb, Locale spoken) {
		try {
			return verb.run(call);
		} catch (Refused e) {
			return refuse(e);
		} catch (WorkspaceUnavailable e) {
			return refuse(Unavailable.refused(e, call.desk().locale()));
		} catch (StaleRecord e) {
			log().debug("stale record", e);
			return refuse(new Refused(Exit.REFUSED, Words.of(Cli.class, spoken).say("stale")));
		} catch (RuntimeException e) {
			log().error("command {} failed", verb.name(), e);
			return refuse(new Refused(Exit.FAULT, Words.of(Cli.class, spoken).say("fault", e.getClass().getSimpleName())));
		}
	}

	/** Asked for only where something went wrong: setting up a log takes longer than most commands. */
	private static Logger log() {
		return LoggerFactory.getLogger(Cli.class);
	}

	private Exit refuse(Refused refused) {
		terminal.out().flush();
		terminal.tell(refused.getMessage());
		refused.choices().forEach(choice -> terminal.err().println("  " + choice));
		return refused.exit();
	}

	/** The language has to be known before anything is described. */
	private static Optional<Locale> asked(List<String> arguments) {
		int at = arguments.indexOf("--lang");
		Optional<String> joined = arguments.stream().filter(each -> each.startsWith("--lang=")).map(each -> each.substring("--lang=".length())).findFirst();
		return joined.or(() -> at >= 0 && at + 1 < arguments.size() ? Optional.of(arguments.get(at + 1)) : Optional.empty()).map(Locale::forLanguageTag);
	}
}
