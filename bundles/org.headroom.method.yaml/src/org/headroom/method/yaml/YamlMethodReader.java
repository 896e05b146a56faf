package org.headroom.method.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.headroom.method.Method;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads a coaching method from a YAML file and finds every mistake in it at once. Without state, safe on
 * any thread; a file of ordinary size takes a few milliseconds, one beyond 3 million characters is
 * refused.
 */
public final class YamlMethodReader {

	static final int LONGEST = 3_000_000;
	private static final int DEEPEST = 100;

	private final boolean strict;
	private final Beside beside;
	private final Optional<KnownCode> code;

	private YamlMethodReader(boolean strict, Beside beside, Optional<KnownCode> code) {
		this.strict = strict;
		this.beside = beside;
		this.code = code;
	}

	/** For files that people write: a missing translation or a stage nobody reaches is a mistake. */
	public static YamlMethodReader forAuthors() {
		return new YamlMethodReader(true, Beside.NOTHING, Optional.empty());
	}

	/** The same, for files that may name others, such as an icon. */
	public YamlMethodReader beside(Beside files) {
		return new YamlMethodReader(strict, files, code);
	}

	/** The same, with a doubt about each key of code that is not among these. */
	public YamlMethodReader knowing(KnownCode registered) {
		return new YamlMethodReader(strict, beside, Optional.of(registered));
	}

	/** For what {@link YamlMethodWriter} wrote: whatever makes a method is taken. */
	public static YamlMethodReader forSnapshots() {
		return new YamlMethodReader(false, Beside.NOTHING, Optional.empty());
	}

	/**
	 * Reads a file's bytes, which must be UTF-8.
	 *
	 * @param file the name that mistakes are reported under
	 */
	public MethodReading read(String file, byte[] bytes) {
		ByteBuffer rest = ByteBuffer.wrap(bytes);
		try {
			return read(file, StandardCharsets.UTF_8.newDecoder().decode(rest).toString());
		} catch (CharacterCodingException notUtf8) {
			String readable = new String(bytes, 0, rest.position(), StandardCharsets.UTF_8);
			return mistaken(file, readable, readable.length(), Phrase.of("file.utf8.wrong"), Phrase.of("file.utf8.right"));
		}
	}

	/**
	 * Reads a file's text.
	 *
	 * @param file the name that mistakes are reported under
	 */
	public MethodReading read(String file, String text) {
		Findings findings = new Findings(file, strict);
		if (text.length() > LONGEST) {
			return mistaken(file, "", 0, Phrase.of("file.long.wrong", LONGEST), Phrase.of("file.long.right"));
		}
		try {
			return compose(findings, LoadSettings.builder().setLabel(file).build(), withoutMark(text));
		} catch (MarkedYamlEngineException noYaml) {
			findings.add(noYaml.getProblemMark().or(noYaml::getContextMark), syntax(noYaml.getProblem()), Phrase.of("file.syntax.right"));
		} catch (ReaderException unprintable) {
			return mistaken(file, text, text.offsetByCodePoints(0, Math.min(unprintable.getPosition(), text.codePointCount(0, text.length()))),
					Phrase.of("file.character.wrong", String.format("U+%04X", unprintable.getCodePoint())), Phrase.of("file.character.right"));
		} catch (YamlEngineException noYaml) {
			findings.add(0, 0, syntax(noYaml.getMessage()), Phrase.of("file.syntax.right"));
		}
		return findings.mistaken();
	}

	private MethodReading compose(Findings findings, LoadSettings settings, String text) {
		Optional<Event> tooDeep = Depth.first(new Parse(settings).parseString(text), DEEPEST);
		if (tooDeep.isPresent()) {
			findings.add(tooDeep.get().getStartMark(), Phrase.of("file.deep.wrong", DEEPEST), Phrase.of("file.deep.right"));
			return findings.mistaken();
		}
		Optional<Node> root = new Compose(settings).composeString(text);
		if (root.isEmpty()) {
			findings.add(0, 0, Phrase.of("file.empty.wrong"), Phrase.of("file.empty.right"));
			return findings.mistaken();
		}
		return reading(findings, root.get());
	}

	private MethodReading reading(Findings findings, Node root) {
		try {
			Optional<Method> method = new RootReader(findings, beside, code).read(root);
			if (findings.count() == 0 && method.isPresent()) {
				return new MethodReading.Readable(method.get(), findings.doubts());
			}
		} catch (IllegalArgumentException misfit) {
			findings.add(root, "file.other", String.valueOf(misfit.getMessage()));
		}
		return findings.mistaken();
	}

	private static Phrase syntax(String problem) {
		return Phrase.of("file.syntax.wrong", problem == null ? "?" : problem);
	}

	private static String withoutMark(String text) {
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	private static MethodReading mistaken(String file, String text, int at, Phrase wrong, Phrase right) {
		String before = text.substring(0, at);
		int line = (int) before.chars().filter(c -> c == '\n').count();
		Findings findings = new Findings(file, false);
		findings.add(line, before.length() - 1 - before.lastIndexOf('\n'), wrong, right);
		return findings.mistaken();
	}
}
