package org.headroom.method.yaml.folders;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.headroom.method.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder that is looked at by a thread of its own until it is closed. */
final class WatchedFolder implements Shelf, AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);
	/** Where nobody tells of changes, a file is seen after this and counts after {@link #SETTLING} more: far from the two seconds promised. */
	private static final Duration IDLE = Duration.ofMillis(500);
	private static final Duration SETTLING = Duration.ofMillis(100);

	private final FolderFiles files;
	private final Wake wake;
	private final Runnable changed;

	/** @param changed told on the watching thread */
	WatchedFolder(Path folder, Runnable changed) {
		this.files = new FolderFiles(folder, Clock.systemUTC());
		this.wake = new Wake(folder);
		this.changed = changed;
		Thread.ofPlatform().daemon().name("headroom-methods").start(this::watch);
	}

	private void watch() {
		try {
			FolderFiles.Look look = look();
			while (wake.await(look.restless() ? SETTLING : IDLE)) {
				look = look();
			}
		} catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}

	private FolderFiles.Look look() {
		try {
			FolderFiles.Look look = files.look();
			if (look.changed()) {
				changed.run();
			}
			return look;
		} catch (RuntimeException failed) {
			LOG.warn("a folder of methods could not be looked at", failed);
			return new FolderFiles.Look(false, false);
		}
	}

	@Override
	public List<Found> found() {
		return files.found();
	}

	@Override
	public List<Refusal> refusals() {
		return files.refusals();
	}

	@Override
	public void close() {
		wake.close();
	}
}
