package org.headroom.cli.verbs;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Refused;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.words.Words;
import org.headroom.method.Method;
import org.headroom.method.yaml.MethodCheck;
import org.headroom.method.yaml.MethodReading;
import org.headroom.method.yaml.Mistake;
import org.headroom.method.yaml.YamlMethodReader;

/** {@code methods check FILE...}: every mistake of these files at once; needs no workspace. */
final class MethodsCheckVerb implements Verb {

	@Override
	public String name() {
		return "check";
	}

	@Override
	public void describe(Signature signature) {
		signature.words("FILE", true);
	}

	@Override
	public Exit run(Call call) {
		if (call.all(0).isEmpty()) {
			throw call.wrong("wrong.missing", "FILE");
		}
		List<Path> files = call.all(0).stream().flatMap(typed -> files(call, typed).stream()).toList();
		YamlMethodReader reader = YamlMethodReader.forAuthors();
		List<MethodCheck.Checked> checked = new MethodCheck(call.desk().code().map(reader::knowing).orElse(reader)).check(files);
		call.show(() -> text(call, checked), () -> shape(call, checked));
		return count(checked, MethodReading::allMistakes) == 0 ? Exit.OK : Exit.REFUSED;
	}

	private static List<Path> files(Call call, String typed) {
		Words words = call.words(MethodsCheckVerb.class);
		try {
			List<Path> files = MethodCheck.files(Path.of(typed));
			if (files.isEmpty()) {
				throw new Refused(Exit.NOT_FOUND, words.say("methods.emptyFolder", typed));
			}
			return files;
		} catch (IOException | InvalidPathException missing) {
			throw new Refused(Exit.NOT_FOUND, words.say("methods.noFile", typed));
		}
	}

	private static int count(List<MethodCheck.Checked> checked, Function<MethodReading, List<Mistake>> of) {
		return checked.stream().mapToInt(each -> of.apply(each.reading()).size()).sum();
	}

	private static Page text(Call call, List<MethodCheck.Checked> checked) {
		Words words = call.words(MethodsCheckVerb.class);
		Page page = new Page();
		for (MethodCheck.Checked each : checked) {
			lines(call, each.reading()).forEach(page::line);
		}
		return page.gap().sentence(words.say("methods.checked", checked.size(), count(checked, MethodReading::allMistakes), count(checked, MethodReading::doubts)));
	}

	private static List<String> lines(Call call, MethodReading reading) {
		List<String> lines = new ArrayList<>();
		reading.allMistakes().forEach(mistake -> lines.add(mistake.say(call.desk().locale())));
		reading.doubts().forEach(doubt -> lines.add(doubt.say(call.desk().locale(), call.words(MethodsCheckVerb.class).say("methods.doubt"))));
		return lines;
	}

	private static Json shape(Call call, List<MethodCheck.Checked> checked) {
		return new Json().all("files", checked.stream().map(each -> shape(call, each))).put("mistakes", count(checked, MethodReading::allMistakes))
				.put("doubts", count(checked, MethodReading::doubts));
	}

	private static Json shape(Call call, MethodCheck.Checked checked) {
		MethodReading reading = checked.reading();
		return new Json().put("file", checked.file()).put("right", reading.method().isPresent()).put("id", reading.method().map(Method::id))
				.put("version", reading.method().map(Method::version)).all("mistakes", shapes(call, reading.allMistakes())).all("doubts", shapes(call, reading.doubts()));
	}

	private static Stream<Json> shapes(Call call, List<Mistake> mistakes) {
		return mistakes.stream().map(each -> new Json().put("line", each.line()).put("column", each.column()).put("key", each.key())
				.put("wrong", each.wrong().say(call.desk().locale())).put("right", each.right().say(call.desk().locale())));
	}
}
