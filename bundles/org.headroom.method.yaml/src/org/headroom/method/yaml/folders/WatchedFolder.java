package org.headroom.method.yaml.folders;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.headroom.method.Refusal;
import org.headroom.method.yaml.YamlMethodReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder that is looked at by a thread of its own until it is closed. */
final class WatchedFolder implements Shelf, AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);
	/** Where nobody tells of changes, a file is seen after this and counts after {@link #SETTLING} more: far from the two seconds promised. */
	private static final Duration IDLE = Duration.ofMillis(500);
	private static final Duration SETTLING = Duration.ofMillis(100);

	/** The first file that is read loads the reader's classes, which took a second on a busy machine: they are loaded while nothing happens. */
	private static final int QUIET_LOOKS = 8;
	private static final String SMALL = "headroom-method: 1\nid: small\nversion: 1.0.0\ntitle: Small\nstages: [{id: only, title: Only, minutes: 5}]\n";

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
			for (int looks = 1; wake.await(look.restless() ? SETTLING : IDLE); looks++) {
				look = look();
				if (looks == QUIET_LOOKS && files.found().isEmpty()) {
					YamlMethodReader.forAuthors().read("small", SMALL);
				}
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
