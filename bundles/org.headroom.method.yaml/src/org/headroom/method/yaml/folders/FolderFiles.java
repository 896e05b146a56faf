package org.headroom.method.yaml.folders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.headroom.method.Method;
import org.headroom.method.Origin;
import org.headroom.method.Refusal;
import org.headroom.method.yaml.MethodCheck;
import org.headroom.method.yaml.MethodReading;
import org.headroom.method.yaml.YamlMethodReader;

/**
 * The files of a folder as they were read last. A file counts once two looks found it the same, because it may be half
 * written at the first; one with mistakes keeps what it offered before, also before a restart. Synchronized.
 */
final class FolderFiles implements Shelf {

	/** How coarse the times of files may be: two changes within it can look alike. */
	private static final Duration GRAIN = Duration.ofMillis(2_500);

	private final Path folder;
	private final Clock clock;
	private final MethodCheck check = new MethodCheck(YamlMethodReader.forAuthors());
	private final LastGood lastGood;
	private final Map<Path, Kept> kept = new TreeMap<>();
	private Map<Path, Stamp> seen = new HashMap<>();
	private boolean looked;

	FolderFiles(Path folder, Clock clock) {
		this.folder = folder;
		this.clock = clock;
		this.lastGood = new LastGood(folder);
	}

	private record Stamp(long size, FileTime changed) {
	}

	private record Kept(Stamp stamp, byte[] bytes, MethodReading reading, Optional<Method> good) {

		boolean isAs(Stamp now) {
			return stamp.equals(now);
		}
	}

	/**
	 * What a look found.
	 *
	 * @param changed whether something else is on offer, or refused, than before
	 * @param restless whether a file changed and has to be looked at once more before it counts
	 */
	record Look(boolean changed, boolean restless) {
	}

	/** Looks at the folder. The first look takes the files as they are. */
	synchronized Look look() {
		Map<Path, Stamp> now = stamps();
		boolean changed = kept.keySet().removeIf(file -> !now.containsKey(file) && !seen.containsKey(file));
		if (changed || !looked) {
			lastGood.keepOnly(now.keySet());
		}
		boolean restless = kept.keySet().stream().anyMatch(file -> !now.containsKey(file));
		for (Map.Entry<Path, Stamp> each : now.entrySet()) {
			boolean settled = !looked || each.getValue().equals(seen.get(each.getKey()));
			boolean other = isOther(each.getKey(), each.getValue());
			changed |= other && settled && read(each.getKey(), each.getValue());
			restless |= other && !settled;
		}
		seen = now;
		looked = true;
		return new Look(changed, restless);
	}

	private Map<Path, Stamp> stamps() {
		Map<Path, Stamp> stamps = new TreeMap<>();
		try {
			for (Path file : MethodCheck.files(folder)) {
				BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
				stamps.put(file, new Stamp(attributes.size(), attributes.lastModifiedTime()));
			}
		} catch (IOException gone) {
			// no folder is as good as an empty one, and a file that went between two steps is gone
		}
		return stamps;
	}

	private boolean isOther(Path file, Stamp now) {
		Kept before = kept.get(file);
		boolean fresh = now.changed().toInstant().isAfter(clock.instant().minus(GRAIN));
		return before == null || !before.isAs(now) || fresh && !Arrays.equals(before.bytes(), bytes(file));
	}

	private byte[] bytes(Path file) {
		try {
			return MethodCheck.bytes(file);
		} catch (IOException unreadable) {
			return new byte[0];
		}
	}

	/** @return whether it reads otherwise than before */
	private boolean read(Path file, Stamp stamp) {
		Kept before = kept.get(file);
		byte[] bytes = bytes(file);
		MethodReading reading = check.read(file);
		reading.method().ifPresent(method -> lastGood.keep(file, bytes, method));
		Optional<Method> good = reading.method().or(() -> before == null ? lastGood.method(file) : before.good());
		kept.put(file, new Kept(stamp, bytes, reading, good));
		return before == null || !before.reading().equals(reading);
	}

	private synchronized List<Map.Entry<Path, Kept>> entries() {
		if (!looked) {
			look();
		}
		return kept.entrySet().stream().map(Map.Entry::copyOf).toList();
	}

	@Override
	public List<Found> found() {
		return entries().stream().flatMap(each -> each.getValue().good().map(method -> new Found(origin(each.getKey()), method)).stream()).toList();
	}

	@Override
	public List<Refusal> refusals() {
		return entries().stream().filter(each -> each.getValue().reading().method().isEmpty()).map(each -> MistakeLines.refusal(origin(each.getKey()),
				each.getValue().reading(), each.getValue().good().map(method -> method.version().toString()).orElse(""))).toList();
	}

	private static Origin origin(Path file) {
		return new Origin("", file.toString());
	}
}
