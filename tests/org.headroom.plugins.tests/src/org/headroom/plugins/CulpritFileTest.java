package org.headroom.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headroom.domain.plugins.Culprit;
import org.headroom.method.guard.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CulpritFileTest {
	private static final Culprit FAILED = new Culprit("org.acme.a", false, Map.of("asks org.acme.mix", 2, "methods", 1),
			Optional.of(new Culprit.Failure("methods", Trouble.Kind.TOO_SLOW, "", Instant.parse("2026-11-23T12:00:00Z"))));
	private static final Culprit OFF = new Culprit("org.acme.b", true, Map.of(), Optional.empty());

	@TempDir
	private Path folder;

	@Test
	void whatIsKeptIsReadByTheNextProcess() {
		CulpritFile file = new CulpritFile(file());
		file.keep(OFF);
		file.keep(FAILED);
		assertEquals(List.of(FAILED, OFF), new CulpritFile(file()).all());
	}

	@Test
	void theInnocentAreForgotten() {
		CulpritFile file = new CulpritFile(file());
		file.keep(OFF);
		file.keep(new Culprit("org.acme.b", false, Map.of(), Optional.empty()));
		assertEquals(List.of(), new CulpritFile(file()).all());
	}

	@Test
	void whatSomebodyWroteByHandIsPassedOver() throws IOException {
		CulpritFile file = new CulpritFile(file());
		file.keep(OFF);
		String text = Files.readString(file());
		Files.writeString(file(), "hello\n" + text + "a\toff\tx=y\tp\tNO\tnever\t\n");
		assertEquals(List.of(OFF), new CulpritFile(file()).all());
	}

	@Test
	void whereNothingCanBeWrittenItIsRememberedAllTheSame() throws IOException {
		Files.writeString(folder.resolve("plain"), "no folder");
		CulpritFile file = new CulpritFile(folder.resolve("plain/culprits.txt"));
		file.keep(OFF);
		assertEquals(List.of(OFF), file.all());
	}

	private Path file() {
		return folder.resolve("deep/culprits.txt");
	}
}
