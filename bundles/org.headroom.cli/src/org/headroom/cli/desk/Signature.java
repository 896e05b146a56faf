package org.headroom.cli.desk;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.function.UnaryOperator;
import org.headroom.domain.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The options and parameters of a command, told to picocli without annotations: they cost no reflection. */
public final class Signature {
	private final CommandSpec spec;
	private final UnaryOperator<String> describing;
	private int parameters;

	private Signature(CommandSpec spec, UnaryOperator<String> describing) {
		this.spec = spec;
		this.describing = describing;
		common();
	}

	/** For reading what was typed: nothing is described, which saves most of the time. */
	public static Signature plain(CommandSpec spec) {
		return new Signature(spec, key -> "");
	}

	/**
	 * For help.
	 *
	 * @param path the command's words joined by dots: where its descriptions are found among the messages
	 */
	public static Signature described(CommandSpec spec, Words words, String path) {
		return new Signature(spec, key -> said(words, path, key));
	}

	private void common() {
		option("--workspace", "DIR");
		flag("--json");
		option("--lang", "en|de");
		spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).type(boolean.class).arity("0").description(describing.apply("--help")).build());
	}

	/** An option with one value. */
	public Signature option(String name, String label) {
		spec.addOption(OptionSpec.builder(name).paramLabel(label).arity("1").type(String.class).description(describing.apply(name)).build());
		return this;
	}

	/** An option that may be given more than once. */
	public Signature options(String name, String label) {
		spec.addOption(OptionSpec.builder(name).paramLabel(label).arity("1").type(List.class).auxiliaryTypes(String.class).description(describing.apply(name)).build());
		return this;
	}

	public Signature flag(String name) {
		spec.addOption(OptionSpec.builder(name).type(boolean.class).arity("0").description(describing.apply(name)).build());
		return this;
	}

	/** The next word, which has to be there. */
	public Signature word(String label) {
		return positional(label, Integer.toString(parameters++), "1");
	}

	/** All further words, as one text. */
	public Signature words(String label, boolean needed) {
		return positional(label, parameters++ + "..*", needed ? "1..*" : "0..*");
	}

	private Signature positional(String label, String index, String arity) {
		PositionalParamSpec.Builder builder = PositionalParamSpec.builder().paramLabel(label).index(index).arity(arity).description(describing.apply(label));
		spec.addPositional((index.endsWith("*") ? builder.type(List.class).auxiliaryTypes(String.class) : builder.type(String.class)).build());
		return this;
	}

	/** What a command, or one of its options, is for. */
	public static String said(Words words, String path, String name) {
		String key = name.replaceFirst("^--", "").toLowerCase(Locale.ROOT);
		try {
			return words.say(key.isEmpty() ? "help." + path : "help." + path + "." + key).replace("%", "%%");
		} catch (MissingResourceException shared) {
			// Most options mean the same everywhere and are described once.
			String anywhere = "help.any." + key;
			return words.say(anywhere).replace("%", "%%");
		}
	}
}
