package org.headroom.distro.brand;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.headroom.distro.icon.SvgLook;
import org.headroom.distro.icon.SvgPicture;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the drawing that a brand's file names. */
final class IconReader {
	private final Findings findings;
	private final Values values;
	private final Path folder;

	IconReader(Findings findings, Values values, Path folder) {
		this.findings = findings;
		this.values = values;
		this.folder = folder.toAbsolutePath().normalize();
	}

	Optional<SvgPicture> read(Optional<Node> node) {
		return node.flatMap(at -> values.text(at).flatMap(path -> file(at, path)));
	}

	private Optional<SvgPicture> file(Node at, String path) {
		try {
			Path file = folder.resolve(path).normalize();
			if (!file.startsWith(folder)) {
				findings.add(at, "icon.outside", path);
				return Optional.empty();
			}
			return Files.size(file) > SvgLook.MOST_BYTES ? seen(at, path, new SvgLook.Seen.TooLarge((int) Math.min(Integer.MAX_VALUE, Files.size(file))))
					: seen(at, path, SvgLook.at(Files.readAllBytes(file)));
		} catch (NoSuchFileException missing) {
			findings.add(at, "icon.missing", path);
		} catch (AccessDeniedException noRights) {
			findings.add(at, "file.denied", path);
		} catch (IOException | InvalidPathException unreadable) {
			findings.add(at, "icon.unreadable", path, String.valueOf(unreadable.getMessage()));
		}
		return Optional.empty();
	}

	private Optional<SvgPicture> seen(Node at, String path, SvgLook.Seen seen) {
		switch (seen) {
			case SvgLook.Seen.Fine fine -> {
				return Optional.of(fine.picture());
			}
			case SvgLook.Seen.Other other when other.kind().isEmpty() -> findings.add(at, "icon.other", path);
			case SvgLook.Seen.Other other -> findings.add(at, "icon.kind", path, other.kind());
			case SvgLook.Seen.TooLarge large -> findings.add(at, "icon.large", path, large.bytes() / 1000, SvgLook.MOST_BYTES / 1000);
			case SvgLook.Seen.Torn torn -> findings.add(at, "icon.torn", path, torn.line(), torn.column());
			case SvgLook.Seen.Active active -> findings.add(at, "icon.active", path, active.what(), active.line(), active.column());
			case SvgLook.Seen.Reaches reaches -> findings.add(at, "icon.reaches", path, reaches.where(), reaches.line(), reaches.column());
			case SvgLook.Seen.Empty empty -> findings.add(at, "icon.empty", path);
		}
		return Optional.empty();
	}
}
