package org.headroom.distro.brand;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.headroom.distro.style.HouseStyle;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a branding project and finds every mistake in it at once. Without state, any thread; draws its icon once, so it takes a moment. */
public final class BrandReader {
	private static final int LONGEST = 200_000;
	private static final String TAB = "\t";

	private final HouseStyle house;

	/** @param house whose colours stay where the brand names none */
	public BrandReader(HouseStyle house) {
		this.house = house;
	}

	/** @param folder with a {@code brand.yaml} */
	public BrandReading read(Path folder) {
		Path file = folder.resolve(BrandProject.FILE);
		Findings findings = new Findings(file.toString());
		try {
			if (Files.exists(file) && Files.size(file) > LONGEST) {
				return mistaken(findings, 0, 0, "file.long", LONGEST);
			}
			return text(folder, findings, Files.readAllBytes(file));
		} catch (AccessDeniedException noRights) {
			return mistaken(findings, 0, 0, "file.denied", file);
		} catch (NoSuchFileException | NotDirectoryException missing) {
			return mistaken(findings, 0, 0, Files.exists(folder) ? "file.missing" : "folder.missing", Files.exists(folder) ? BrandProject.FILE : folder);
		} catch (IOException unreadable) {
			return mistaken(findings, 0, 0, "file.unreadable", String.valueOf(unreadable.getMessage()));
		}
	}

	private BrandReading text(Path folder, Findings findings, byte[] bytes) {
		ByteBuffer rest = ByteBuffer.wrap(bytes);
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
			return parsed(folder, findings, text.startsWith("\uFEFF") ? text.substring(1) : text);
		} catch (CharacterCodingException notUtf8) {
			String readable = new String(bytes, 0, rest.position(), StandardCharsets.UTF_8);
			return mistaken(findings, (int) readable.chars().filter(letter -> letter == '\n').count(), readable.length() - 1 - readable.lastIndexOf('\n'), "file.utf8");
		}
	}

	private BrandReading parsed(Path folder, Findings findings, String text) {
		try {
			Optional<Node> root = new Compose(LoadSettings.builder().setLabel(BrandProject.FILE).build()).composeString(text);
			if (root.isEmpty()) {
				return mistaken(findings, 0, 0, "file.empty");
			}
			Optional<BrandProject> project = new ProjectReader(findings, house, folder).read(root.get());
			return project.filter(read -> findings.isEmpty()).<BrandReading>map(BrandReading.Readable::new).orElseGet(() -> new BrandReading.Mistaken(findings.all()));
		} catch (MarkedYamlEngineException noYaml) {
			syntax(findings, noYaml, text);
		} catch (ReaderException unprintable) {
			String before = text.substring(0, text.offsetByCodePoints(0, Math.min(unprintable.getPosition(), text.codePointCount(0, text.length()))));
			return mistaken(findings, (int) before.chars().filter(letter -> letter == '\n').count(), before.length() - 1 - before.lastIndexOf('\n'), "file.character",
					String.format("U+%04X", unprintable.getCodePoint()));
		} catch (YamlEngineException noYaml) {
			return mistaken(findings, 0, 0, "file.syntax", String.valueOf(noYaml.getMessage()));
		}
		return new BrandReading.Mistaken(findings.all());
	}

	/** Nothing below such a place can be read, but each line that begins with a tab is named: they are the commonest. */
	private static void syntax(Findings findings, MarkedYamlEngineException noYaml, String text) {
		List<String> lines = text.lines().toList();
		for (int line = 0; line < lines.size(); line++) {
			String indent = lines.get(line).substring(0, lines.get(line).length() - lines.get(line).stripLeading().length());
			if (indent.contains(TAB) && !lines.get(line).isBlank()) {
				findings.add(line, indent.indexOf(TAB), Phrase.of("file.tab.wrong"), Phrase.of("file.tab.right"));
			}
		}
		if (findings.isEmpty()) {
			findings.add(noYaml.getProblemMark().or(noYaml::getContextMark), Phrase.of("file.syntax.wrong", String.valueOf(noYaml.getProblem())), Phrase.of("file.syntax.right"));
		}
	}

	private static BrandReading mistaken(Findings findings, int line, int column, String key, Object... arguments) {
		Object[] said = Arrays.stream(arguments).map(each -> each instanceof Path ? each.toString() : each).toArray();
		findings.add(line, column, Phrase.of(key + ".wrong", said), Phrase.of(key + ".right", said));
		return new BrandReading.Mistaken(findings.all());
	}
}
