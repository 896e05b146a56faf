package org.headroom.exchange.imports;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.workspace.Settings;
import org.headroom.exchange.findings.Finding;
import org.headroom.exchange.findings.FindingKind;
import org.headroom.exchange.mapping.Mappings;
import org.headroom.exchange.mapping.Tables;

/** A workspace in memory on 1 July 2018, and files to import into it. */
final class Bench {
	final RecordingImports imports = new RecordingImports();
	final Settings settings = new InMemoryWorkspace().port(Settings.class);
	final List<Finding> findings = new ArrayList<>();
	Locale locale = Locale.UK;

	private final Path folder;
	private final Clock clock = Clock.fixed(Instant.parse("2018-07-01T08:00:00Z"), ZoneOffset.UTC);

	Bench(Path folder) {
		this.folder = folder;
	}

	Path file(String name, String... lines) {
		return Tables.write(folder, name, lines);
	}

	Path file(String name, Charset charset, String text) {
		return Tables.write(folder.resolve(name), text.getBytes(charset));
	}

	ImportRun run() {
		return new ImportRun(imports, imports.asPeople(), settings, clock, locale);
	}

	ImportPlan plan(Path... files) {
		return ready(new Planner(new Mappings(settings)).recognise(List.of(files)));
	}

	private static ImportPlan ready(Planned planned) {
		if (planned instanceof Planned.Ready ready) {
			return ready.plan();
		}
		throw new AssertionError(planned.sentence(Locale.ENGLISH));
	}

	/** Imports without a manual mapping; keeps all findings of this run. */
	ImportOutcome.Done imported(Path... files) {
		return imported(new Planner(new Mappings(settings)).recognise(List.of(files)));
	}

	ImportOutcome.Done imported(Planned planned) {
		findings.clear();
		return done(run().run(ready(planned), Progress.UNHEARD, findings::add));
	}

	static ImportOutcome.Done done(ImportOutcome outcome) {
		if (outcome instanceof ImportOutcome.Done done) {
			return done;
		}
		throw new AssertionError(outcome.sentence(Locale.ENGLISH));
	}

	/** The only finding of a kind, as "line:column:found>detail". */
	String only(FindingKind kind) {
		List<String> found = all(kind);
		if (found.size() != 1) {
			throw new AssertionError(kind + ": " + found + " among " + findings);
		}
		return found.getFirst();
	}

	List<String> all(FindingKind kind) {
		return findings.stream().filter(finding -> finding.kind() == kind)
				.map(finding -> finding.place().line() + ":" + finding.place().column() + ":" + finding.found() + ">" + finding.detail()).toList();
	}

	/** The kinds found, without those that only describe columns. */
	List<FindingKind> kinds() {
		return findings.stream().map(Finding::kind).distinct()
				.filter(kind -> kind != FindingKind.OWNER_WITHOUT_PERSON && kind != FindingKind.UNMAPPED_COLUMN).toList();
	}
}
