package org.headroom.install.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headroom.install.Contribution;
import org.headroom.install.Past;

/** A state as lines of words between tabs, the last of them the sum of all before: a file that is cut or changed is noticed. */
final class StateText {
	private static final String FIRST = "headroom-plugins\t1";
	private static final String SUM = "sum";

	private StateText() {
	}

	static String write(State state) {
		List<String> lines = new ArrayList<>();
		lines.add(FIRST);
		lines.add(line("state", Integer.toString(state.number()), state.act().name(), state.at().toString()));
		for (HeldPlugin plugin : state.plugins()) {
			lines.add(line("plugin", plugin.id(), plugin.unit(), plugin.version(), plugin.name(), plugin.provider(), plugin.signer()));
			plugin.bundles().forEach(bundle -> lines.add(line("has", bundle)));
			plugin.contributions().forEach(brought -> lines.add(line("brings", brought.kind().name(), brought.name())));
		}
		state.bundles().forEach(bundle -> lines.add(line("bundle", bundle.name(), bundle.version(), bundle.sha256(), Long.toString(bundle.bytes()),
				Boolean.toString(bundle.live()), Boolean.toString(bundle.replaces()))));
		String text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
		return text + line(SUM, Sums.of(text.getBytes(StandardCharsets.UTF_8))) + "\n";
	}

	private static String line(String... words) {
		return Stream.of(words).map(word -> word.replaceAll("[\t\r\n]+", " ")).collect(Collectors.joining("\t"));
	}

	/** @throws IOException when it is not whole */
	static State read(String text) throws IOException {
		int sum = text.lastIndexOf("\n" + SUM + "\t") + 1;
		if (!text.startsWith(FIRST + "\n") || sum == 0 || !text.substring(sum).equals(line(SUM, Sums.of(text.substring(0, sum).getBytes(StandardCharsets.UTF_8))) + "\n")) {
			throw new IOException("the list of plugins is damaged");
		}
		try {
			return parse(text.substring(0, sum).split("\n"));
		} catch (IllegalArgumentException | IndexOutOfBoundsException | NoSuchElementException | DateTimeException e) {
			throw new IOException("the list of plugins can't be read", e);
		}
	}

	private static State parse(String[] lines) throws IOException {
		String[] head = lines[1].split("\t", -1);
		List<HeldPlugin> plugins = new ArrayList<>();
		List<HeldBundle> bundles = new ArrayList<>();
		for (int index = 2; index < lines.length; index++) {
			String[] words = lines[index].split("\t", -1);
			switch (words[0]) {
				case "plugin" -> plugins.add(new HeldPlugin(words[1], words[2], words[3], words[4], words[5], words[6], List.of(), List.of()));
				case "has" -> plugins.add(with(plugins.removeLast(), Stream.of(words[1]), Stream.of()));
				case "brings" -> plugins.add(with(plugins.removeLast(), Stream.of(), Stream.of(new Contribution(Contribution.Kind.valueOf(words[1]), words[2]))));
				case "bundle" -> bundles.add(new HeldBundle(words[1], words[2], words[3], Long.parseLong(words[4]), Boolean.parseBoolean(words[5]), Boolean.parseBoolean(words[6])));
				default -> throw new IOException("unknown line: " + words[0]);
			}
		}
		return new State(Integer.parseInt(head[1]), Past.Act.valueOf(head[2]), Instant.parse(head[3]), plugins, bundles);
	}

	private static HeldPlugin with(HeldPlugin plugin, Stream<String> bundles, Stream<Contribution> brought) {
		return new HeldPlugin(plugin.id(), plugin.unit(), plugin.version(), plugin.name(), plugin.provider(), plugin.signer(),
				Stream.concat(plugin.bundles().stream(), bundles).toList(), Stream.concat(plugin.contributions().stream(), brought).toList());
	}
}
