package org.headroom.cli.verbs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Desk;
import org.headroom.cli.desk.DiskTrouble;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Refused;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.people.People;
import org.headroom.domain.workspace.Settings;
import org.headroom.exchange.findings.Finding;
import org.headroom.exchange.findings.FindingFile;
import org.headroom.exchange.imports.ImportOutcome;
import org.headroom.exchange.imports.ImportPlan;
import org.headroom.exchange.imports.ImportRun;
import org.headroom.exchange.imports.Planned;
import org.headroom.exchange.imports.Planner;
import org.headroom.exchange.imports.Settling;
import org.headroom.exchange.mapping.Mappings;
import org.headroom.exchange.mapping.Recognition;
import org.headroom.exchange.table.Probe;

/** {@code import deals FILE [--people FILE]} and {@code import people FILE}: one batch, whole or not at all. */
record ImportFilesVerb(String name) implements Verb {

	@Override
	public void describe(Signature signature) {
		signature.words("FILE", true).option("--people", "FILE").option("--products", "FILE");
		FileByHand.describe(signature);
		signature.flag("--dry-run").option("--findings", "FILE");
	}

	@Override
	public Exit run(Call call) {
		Settling settling = new Settling(call.desk().workspace(), call.desk().locale());
		boolean first = settling.first();
		FileByHand byHand = new FileByHand(call, new Mappings(call.desk().port(Settings.class)));
		Recognition file = byHand.look(path(call, call.word(0)));
		ImportPlan plan = plan(call, file, byHand.mappings());
		if (file instanceof Recognition.Known known && known.table().large()) {
			call.terminal().tell(new Probe.Found(known.table()).sentence(call.desk().locale()));
		}
		ImportOutcome outcome = withFindings(call, each -> start(call, plan, each));
		if (!(outcome instanceof ImportOutcome.Done done)) {
			throw new Refused(Exit.REFUSED, outcome.sentence(call.desk().locale()));
		}
		if (done.committed()) {
			byHand.keep(file);
		}
		ImportAnswer answer = new ImportAnswer(done, settling.after(done, first), new Mending(call, file), call.desk().locale());
		return call.show(answer::text, answer::shape);
	}

	private static ImportPlan plan(Call call, Recognition first, Mappings mappings) {
		List<Recognition> files = new ArrayList<>(List.of(first));
		Stream.of("--people", "--products").flatMap(option -> call.value(option).stream()).forEach(file -> files.add(Recognition.of(path(call, file), mappings)));
		Planned planned = Planner.planned(files);
		return switch (planned) {
			case Planned.Ready ready -> ready.plan();
			case Planned.NotUnderstood unclear -> throw new Refused(Exit.REFUSED, unclear.sentence(call.desk().locale()), FileByHand.help(unclear, call));
			case Planned.NotReadable unreadable -> throw new Refused(Exit.REFUSED, unreadable.sentence(call.desk().locale()));
			case Planned.NoPlan none -> throw new Refused(Exit.REFUSED, none.sentence(call.desk().locale()));
		};
	}

	private static ImportOutcome start(Call call, ImportPlan plan, Consumer<Finding> each) {
		Desk desk = call.desk();
		Clock clock = desk.clock();
		ImportRun run = new ImportRun(desk.port(Imports.class), desk.port(People.class), desk.port(Settings.class), clock, desk.locale());
		ImportProgress progress = new ImportProgress(call);
		return call.has("--dry-run") ? run.dryRun(plan, progress, each) : run.run(plan, progress, each);
	}

	/** Something that hears every finding while it works. */
	@FunctionalInterface
	private interface Hearing {
		ImportOutcome run(Consumer<Finding> each);
	}

	private static ImportOutcome withFindings(Call call, Hearing hearing) {
		Optional<String> file = call.value("--findings");
		if (file.isEmpty()) {
			return hearing.run(ImportRun.unheard());
		}
		Path path = path(call, file.get());
		if (files(call).stream().anyMatch(read -> same(read, path))) {
			throw new Refused(Exit.USAGE, call.words(ImportFilesVerb.class).say("import.findingsOverFile", path));
		}
		try (FindingFile findings = new FindingFile(path, call.desk().locale())) {
			return hearing.run(findings);
		} catch (UncheckedIOException e) {
			throw unwritten(call, path, e.getCause());
		} catch (IOException e) {
			throw unwritten(call, path, e);
		}
	}

	private static Refused unwritten(Call call, Path file, IOException failed) {
		return new Refused(Exit.REFUSED, call.words(ImportFilesVerb.class).say("import.noFindingFile", file, DiskTrouble.reason(failed, call.desk().locale())));
	}

	private static List<Path> files(Call call) {
		return Stream.concat(Stream.of(call.word(0)), Stream.of("--people", "--products").flatMap(option -> call.value(option).stream())).map(file -> path(call, file)).toList();
	}

	private static Path path(Call call, String typed) {
		try {
			return Path.of(typed);
		} catch (InvalidPathException noPath) {
			throw new Refused(Exit.USAGE, call.words(ImportFilesVerb.class).say("import.noPath", typed));
		}
	}

	private static boolean same(Path one, Path other) {
		try {
			return Files.exists(other) && Files.isSameFile(one, other);
		} catch (IOException unreadable) {
			return false; // then it is not read either
		}
	}
}
