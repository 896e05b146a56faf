package org.headroom.ui.imports;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.headroom.domain.workspace.Settings;

/**
 * The files of an earlier import, kept among the settings of the workspace. Off the display thread.
 *
 * @param second empty when there was one
 */
record RecentFiles(String first, String second) {
	private static final String SETTING = "import.recent";
	private static final int KEPT = 4;

	/** Those that are still there, the latest first. */
	static List<RecentFiles> read(Settings settings) {
		return all(settings).stream().filter(RecentFiles::there).toList();
	}

	private static List<RecentFiles> all(Settings settings) {
		return settings.get(SETTING).filter(text -> !text.isBlank()).map(text -> text.lines().map(RecentFiles::of).toList()).orElse(List.of());
	}

	private static RecentFiles of(String line) {
		int tab = line.indexOf('\t');
		return tab < 0 ? new RecentFiles(line, "") : new RecentFiles(line.substring(0, tab), line.substring(tab + 1));
	}

	private boolean there() {
		try {
			return Files.isRegularFile(Path.of(first)) && (second.isEmpty() || Files.isRegularFile(Path.of(second)));
		} catch (InvalidPathException otherSystem) {
			return false;
		}
	}

	/** Keeps these as the latest. */
	void remember(Settings settings) {
		List<RecentFiles> all = new ArrayList<>(all(settings));
		all.remove(this);
		all.addFirst(this);
		settings.put(SETTING, String.join("\n", all.stream().limit(KEPT).map(files -> files.first + "\t" + files.second).toList()));
	}

	/** Their names alone. */
	String names() {
		return name(first) + (second.isEmpty() ? "" : " + " + name(second));
	}

	private static String name(String path) {
		return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
	}
}
