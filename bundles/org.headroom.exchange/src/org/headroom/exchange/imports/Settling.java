package org.headroom.exchange.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headroom.domain.imports.ImportBatch;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.imports.UndoRefused;
import org.headroom.domain.people.People;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;

/**
 * What follows an import: the first one settles currency and first day where nobody chose yet, and taking it back takes
 * that back too. What was settled is kept among the settings beside the batch. Off the display thread.
 */
public final class Settling {
	private static final String PREFIX = "import.settled.";

	private final Imports imports;
	private final People people;
	private final Settings settings;
	private final Locale locale;

	public Settling(Workspace workspace, Locale locale) {
		this.imports = workspace.port(Imports.class);
		this.people = workspace.port(People.class);
		this.settings = workspace.port(Settings.class);
		this.locale = locale;
	}

	/**
	 * An import's way back.
	 *
	 * @param batch by which it is taken back; empty when nothing was new
	 * @param advice what was settled
	 */
	public record Settled(Optional<Long> batch, List<Advice> advice) {
		public Settled {
			advice = List.copyOf(advice);
		}
	}

	/** True while no import stands: the next one is a first. */
	public boolean first() {
		return imports.batches().stream().allMatch(ImportBatch::undone);
	}

	/** After an import came to its end: settles what it suggests if it was the first. */
	public Settled after(ImportOutcome.Done done, boolean first) {
		Optional<Long> batch = done.committed() && !done.counts().nothingNew() ? imports.batches().stream().findFirst().map(ImportBatch::id) : Optional.empty();
		List<Advice> advice = first && batch.isPresent() ? Advice.of(done.tally(), settings, locale) : List.of();
		advice.forEach(one -> accept(batch.orElseThrow(), one, true));
		return new Settled(batch, advice);
	}

	/** Sets what is suggested, or what was there before. */
	public void accept(long batch, Advice advice, boolean yes) {
		Map<String, String> kept = kept(batch);
		if (yes) {
			advice.take(settings);
			kept.put(kind(advice), value(advice));
		} else {
			advice.drop(settings);
			kept.remove(kind(advice));
		}
		keep(batch, kept);
	}

	/**
	 * Takes the import back, and what it settled.
	 *
	 * @return what stays because somebody changed it since, as sentences
	 * @throws UndoRefused when a later import is in the way, or it was taken back already
	 */
	public List<String> undo(long batch) {
		imports.undo(batch);
		List<String> stays = new ArrayList<>();
		kept(batch).forEach((kind, value) -> advice(kind, value).ifPresent(one -> {
			if (one.holds(settings)) {
				one.drop(settings);
			} else {
				one.changed(settings, locale).ifPresent(stays::add);
			}
		}));
		settings.remove(PREFIX + batch);
		settings.get(Settings.ME).filter(me -> people.byId(Long.parseLong(me)).isEmpty()).ifPresent(gone -> settings.remove(Settings.ME));
		return List.copyOf(stays);
	}

	private static String kind(Advice advice) {
		return switch (advice) {
			case Advice.FirstDay first -> "firstDay";
			case Advice.Money money -> "currency";
		};
	}

	private static String value(Advice advice) {
		return switch (advice) {
			case Advice.FirstDay first -> first.day().toString();
			case Advice.Money money -> money.currency();
		};
	}

	private static Optional<Advice> advice(String kind, String value) {
		return switch (kind) {
			case "firstDay" -> Optional.of(new Advice.FirstDay("", LocalDate.parse(value)));
			case "currency" -> Optional.of(new Advice.Money("", value));
			default -> Optional.empty(); // settled by a newer Headroom
		};
	}

	private Map<String, String> kept(long batch) {
		Map<String, String> kept = new LinkedHashMap<>();
		settings.get(PREFIX + batch).ifPresent(text -> text.lines().map(line -> line.split(" ", 2)).forEach(words -> kept.put(words[0], words[1])));
		return kept;
	}

	private void keep(long batch, Map<String, String> kept) {
		settings.put(PREFIX + batch, String.join("\n", kept.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).toList()));
	}
}
