package org.headroom.cli.authors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginProjectTest {

	private static final PluginId ID = new PluginId("com.example.pause");

	@TempDir
	Path folder;

	@Test
	void theSampleIdGivesWayToItsOwnInNamesAndWords() throws IOException {
		Path project = folder.resolve("new");

		new PluginProject(template(), ID, false).write(project);

		assertEquals("id: com.example.pause.pause", Files.readString(project.resolve("bundles/com.example.pause/methods/pause.yaml")));
		assertTrue(Files.exists(project.resolve("tests/com.example.pause.tests/src/com/example/pause/PauseTest.java")));
		assertTrue(Files.exists(project.resolve(".gitignore")));
		assertTrue(Files.isExecutable(project.resolve("build")));
		assertFalse(everyPath(project).stream().anyMatch(path -> path.contains("acme")), everyPath(project).toString());
	}

	@Test
	void withJavaTheSecondLayerLiesOverTheFirst() {
		Map<String, byte[]> files = new PluginProject(template(), ID, true).files();

		assertEquals("page: com.example.pause.look", new String(files.get("bundles/com.example.pause/methods/pause.yaml"), StandardCharsets.UTF_8));
		assertTrue(files.containsKey("bundles/com.example.pause/src/com/example/pause/LookPage.java"));
		assertTrue(files.containsKey("build"));
	}

	@Test
	void whatIsThereIsNotTouchedAndNothingHalfIsLeft() throws IOException {
		Path project = Files.createDirectory(folder.resolve("mine"));
		Files.writeString(project.resolve("words"), "mine");

		assertThrows(IOException.class, () -> new PluginProject(template(), ID, false).write(project));

		assertEquals("mine", Files.readString(project.resolve("words")));
		assertEquals(List.of("mine"), names(folder));
	}

	@Test
	void anIdIsADomainBackwardsAndNotHeadroomsOwn() {
		assertEquals(Optional.of(ID), PluginId.read("com.example.pause"));
		for (String wrong : List.of("pause", "Com.example", "com..example", "com.example.", "org.headroom.mine", "com.new.pause", "com.example.päuse", "../x.y", "")) {
			assertEquals(Optional.empty(), PluginId.read(wrong), wrong);
		}
	}

	private static TemplateFiles template() {
		SortedMap<String, byte[]> yaml = new TreeMap<>();
		yaml.put("build", bytes("#!/bin/sh"));
		yaml.put("gitignore", bytes("target/"));
		yaml.put("bundles/org.acme.coaching/methods/pause.yaml", bytes("id: org.acme.coaching.pause"));
		yaml.put("tests/org.acme.coaching.tests/src/org/acme/coaching/PauseTest.java", bytes("package org.acme.coaching;"));
		SortedMap<String, byte[]> java = new TreeMap<>();
		java.put("bundles/org.acme.coaching/methods/pause.yaml", bytes("page: org.acme.coaching.look"));
		java.put("bundles/org.acme.coaching/src/org/acme/coaching/LookPage.java", bytes("package org.acme.coaching;"));
		return new TemplateFiles(new TreeMap<>(Map.of(TemplateFiles.YAML, yaml, TemplateFiles.JAVA, java)));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static List<String> everyPath(Path root) throws IOException {
		try (Stream<Path> all = Files.walk(root)) {
			return all.map(each -> root.relativize(each).toString()).toList();
		}
	}

	private static List<String> names(Path root) throws IOException {
		try (Stream<Path> all = Files.list(root)) {
			return all.map(each -> each.getFileName().toString()).toList();
		}
	}
}
