package org.headroom.method.yaml.folders;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits until a folder changes, where the system tells, but never longer than asked: network drives do not tell, some
 * systems tell late, and a folder that is not there yet has nothing to tell.
 */
final class Wake implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(Wake.class);

	private final Path folder;
	private final CountDownLatch closed = new CountDownLatch(1);
	private Optional<WatchService> service = Optional.empty();
	private boolean registered;

	Wake(Path folder) {
		this.folder = folder;
		try {
			service = Optional.of(folder.getFileSystem().newWatchService());
		} catch (IOException | UnsupportedOperationException nobodyTells) {
			LOG.info("no notice of changed files, looking instead: {}", nobodyTells.getMessage());
		}
	}

	/** @return whether it is still open */
	boolean await(Duration longest) throws InterruptedException {
		register();
		if (!registered) {
			return !closed.await(longest.toMillis(), TimeUnit.MILLISECONDS);
		}
		try {
			WatchKey told = service.orElseThrow().poll(longest.toMillis(), TimeUnit.MILLISECONDS);
			if (told != null) {
				told.pollEvents();
				registered = told.reset();
			}
			return closed.getCount() > 0;
		} catch (ClosedWatchServiceException left) {
			return false;
		}
	}

	private void register() {
		if (registered || service.isEmpty() || !Files.isDirectory(folder)) {
			return;
		}
		try {
			folder.register(service.get(), StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE);
			registered = true;
		} catch (IOException | ClosedWatchServiceException nobodyTells) {
			LOG.debug("the folder does not tell of changes", nobodyTells);
		}
	}

	@Override
	public void close() {
		closed.countDown();
		if (service.isPresent()) {
			try {
				service.get().close();
			} catch (IOException failed) {
				LOG.debug("the watch on a folder did not close", failed);
			}
		}
	}
}
