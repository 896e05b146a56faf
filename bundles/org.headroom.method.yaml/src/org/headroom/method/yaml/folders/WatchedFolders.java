package org.headroom.method.yaml.folders;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

import org.headroom.method.MethodFolders;
import org.headroom.method.Subscription;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** The folders that were handed over; one that two ask for is watched once. */
@Component(service = { MethodFolders.class, WatchedFolders.class })
public final class WatchedFolders implements MethodFolders {

	private final Map<Path, Watched> folders = new TreeMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	private static final class Watched {

		private final WatchedFolder folder;
		private int askedFor;

		Watched(WatchedFolder folder) {
			this.folder = folder;
		}
	}

	@Override
	public Subscription watch(Path folder) {
		Path whole = folder.toAbsolutePath().normalize();
		AtomicBoolean open = new AtomicBoolean(true);
		synchronized (folders) {
			folders.computeIfAbsent(whole, each -> new Watched(new WatchedFolder(each, this::tell))).askedFor++;
		}
		tell();
		return () -> {
			if (open.getAndSet(false)) {
				leave(whole);
			}
		};
	}

	private void leave(Path folder) {
		synchronized (folders) {
			Watched watched = folders.get(folder);
			if (watched == null || --watched.askedFor > 0) {
				return;
			}
			folders.remove(folder).folder.close();
		}
		tell();
	}

	/** What the folders hold, by their paths. */
	public List<Shelf> shelves() {
		synchronized (folders) {
			return folders.values().stream().<Shelf>map(watched -> watched.folder).toList();
		}
	}

	/** Has this called when a folder changed, came or went; on any thread. */
	public void onChange(Runnable told) {
		listeners.add(told);
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	/** Called by the service runtime. */
	@Deactivate
	public void close() {
		synchronized (folders) {
			folders.values().forEach(watched -> watched.folder.close());
			folders.clear();
		}
	}
}
