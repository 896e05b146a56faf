package org.headroom.plugins;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.headroom.domain.plugins.Culprit;
import org.headroom.domain.plugins.Culprits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Culprits in a text file, a line each; what another process wrote is seen. Where it can't be written, they are remembered until the end of the process. */
final class CulpritFile implements Culprits {
	private static final Logger LOG = LoggerFactory.getLogger(CulpritFile.class);

	private final Path file;
	private final Map<String, Culprit> known = new TreeMap<>();
	private FileTime read;

	CulpritFile(Path file) {
		this.file = file;
	}

	@Override
	public synchronized List<Culprit> all() {
		refresh();
		return List.copyOf(known.values());
	}

	@Override
	public synchronized void keep(Culprit culprit) {
		refresh();
		if (culprit.innocent()) {
			known.remove(culprit.bundle());
		} else {
			known.put(culprit.bundle(), culprit);
		}
		write();
	}

	private void refresh() {
		try {
			FileTime now = Files.exists(file) ? Files.getLastModifiedTime(file) : null;
			if (now != null && !now.equals(read)) {
				known.clear();
				Files.readAllLines(file, StandardCharsets.UTF_8).stream().flatMap(line -> CulpritLine.read(line).stream()).forEach(each -> known.put(each.bundle(), each));
				read = now;
			}
		} catch (IOException e) {
			LOG.warn("The list of failed plugins could not be read: {}", e.getClass().getName());
		}
	}

	private void write() {
		try {
			Files.createDirectories(file.getParent());
			Path fresh = Files.createTempFile(file.getParent(), "culprits", ".txt");
			Files.write(fresh, known.values().stream().map(CulpritLine::write).toList(), StandardCharsets.UTF_8);
			Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
			read = Files.getLastModifiedTime(file);
		} catch (IOException e) {
			LOG.warn("The list of failed plugins could not be written: {}", e.getClass().getName());
		}
	}
}
