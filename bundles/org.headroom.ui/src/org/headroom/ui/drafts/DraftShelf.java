package org.headroom.ui.drafts;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Display;
import org.headroom.domain.workspace.Draft;
import org.headroom.domain.workspace.Drafts;
import org.headroom.ui.desk.Desk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * The drafts of the open workspace, at hand without waiting and on their way to the disk. Display thread. One
 * for the application, made on first injection; {@link #read} is called whenever a workspace was opened.
 */
@Creatable
@Singleton
public final class DraftShelf {
	private static final Logger LOG = LoggerFactory.getLogger(DraftShelf.class);

	private final Desk desk;
	private final Autosave autosave;
	private final Map<Draft.Key, Draft> drafts = new HashMap<>();
	/** Could not be written; still at hand. */
	private final Set<Draft.Key> refused = new HashSet<>();
	private final List<Runnable> watchers = new ArrayList<>();
	private int underway;
	/** What waits for the drafts of the workspace; empty of value once they were read. */
	private Optional<List<Runnable>> waiting = Optional.of(new ArrayList<>());

	@Inject
	public DraftShelf(Desk desk, Display display) {
		this(desk, (millis, what) -> display.timerExec(millis, what));
	}

	DraftShelf(Desk desk, Later later) {
		this.desk = desk;
		this.autosave = new Autosave(later, this::tell);
	}

	/** Another workspace is open: its drafts take the place of the others. */
	public void read() {
		drafts.clear();
		refused.clear();
		waiting = waiting.or(() -> Optional.of(new ArrayList<>()));
		desk.ask(workspace -> workspace.port(Drafts.class).all(), this::put, failure -> LOG.warn("the drafts were not read", failure));
	}

	private void put(List<Draft> read) {
		read.forEach(draft -> drafts.putIfAbsent(draft.key(), draft));
		List<Runnable> waited = waiting.orElseGet(List::of);
		waiting = Optional.empty();
		waited.forEach(Runnable::run);
	}

	/** Runs it now, or as soon as the drafts were read. */
	public void whenRead(Runnable what) {
		waiting.ifPresentOrElse(list -> list.add(what), what);
	}

	/** What stood in that form. */
	public Optional<Draft> of(Draft.Key key) {
		return Optional.ofNullable(drafts.get(key));
	}

	/** The draft of a form of that kind that was typed last. */
	public Optional<Draft> latest(String form) {
		return drafts.values().stream().filter(draft -> draft.key().form().equals(form)).max(Comparator.comparing(Draft::at));
	}

	/** Keeps the words of a form, now at hand and on disk within a second. */
	public void keep(Draft.Key key, Map<String, String> words) {
		put(new Draft(key, words, Instant.now(desk.clock())));
	}

	/** Keeps a draft that was put away. */
	void put(Draft draft) {
		drafts.put(draft.key(), draft);
		write(draft.key());
	}

	/** The words are saved, or thrown away. */
	public void forget(Draft.Key key) {
		if (drafts.remove(key) != null) {
			write(key);
		}
	}

	private void write(Draft.Key key) {
		refused.remove(key);
		again();
		later(key);
	}

	private void again() {
		refused.forEach(this::later);
		refused.clear();
	}

	/** What is to be written is what stands on the shelf by then. */
	private void later(Draft.Key key) {
		autosave.changed(key.toString(), () -> hand(key, of(key)));
	}

	/** Whether words are on their way to the disk, and not there yet. */
	public boolean busy() {
		return underway > 0 || autosave.waits();
	}

	/** Whether words could not be written; they are handed over again with the next ones, or by {@link #flush}. */
	public boolean refused() {
		return !refused.isEmpty();
	}

	/**
	 * Tells whenever {@link #busy} or {@link #refused} may have changed.
	 *
	 * @return ends it
	 */
	public Runnable watch(Runnable watcher) {
		watchers.add(watcher);
		return () -> watchers.remove(watcher);
	}

	private void tell() {
		List.copyOf(watchers).forEach(Runnable::run);
	}

	private void hand(Draft.Key key, Optional<Draft> draft) {
		underway++;
		desk.write(workspace -> {
			Drafts disk = workspace.port(Drafts.class);
			draft.ifPresentOrElse(disk::keep, () -> disk.forget(key));
			return key;
		}, written -> arrived(), failure -> {
			LOG.warn("a draft was not written; it is tried again with the next", failure);
			refused.add(key);
			arrived();
		});
	}

	private void arrived() {
		underway--;
		tell();
	}

	Locale locale() {
		return desk.locale();
	}

	Clock clock() {
		return desk.clock();
	}

	/** Everything typed goes to the disk now: a form is left, or the workspace. */
	public void flush() {
		again();
		autosave.flush();
	}
}
