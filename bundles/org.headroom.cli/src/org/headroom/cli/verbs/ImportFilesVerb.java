package org.headroom.cli.verbs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Desk;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Refused;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.calendar.FiscalSettings;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.people.People;
import org.headroom.domain.workspace.Settings;
import org.headroom.exchange.findings.Finding;
import org.headroom.exchange.findings.FindingFile;
import org.headroom.exchange.findings.FindingGroup;
import org.headroom.exchange.imports.FirstImport;
import org.headroom.exchange.imports.ImportOutcome;
import org.headroom.exchange.imports.ImportPlan;
import org.headroom.exchange.imports.ImportRun;
import org.headroom.exchange.imports.Planned;
import org.headroom.exchange.imports.Planner;
import org.headroom.exchange.mapping.Mappings;

/** {@code import deals FILE [--people FILE]} and {@code import people FILE}: one batch, whole or not at all. */
record ImportFilesVerb(String name) implements Verb {

	@Override
	public void describe(Signature signature) {
		signature.words("FILE", true).option("--people", "FILE").option("--products", "FILE").options("--column", "FIELD=HEADER").flag("--dry-run").option("--findings", "FILE");
	}

	@Override
	public Exit run(Call call) {
		boolean first = call.desk().port(Imports.class).batches().isEmpty();
		ImportPlan plan = plan(call);
		ImportOutcome outcome = withFindings(call, each -> start(call, plan, each));
		if (!(outcome instanceof ImportOutcome.Done done)) {
			throw new Refused(Exit.REFUSED, outcome.sentence(call.desk().locale()));
		}
		List<String> advice = first && done.committed() ? settle(call.desk(), done) : List.of();
		return call.show(() -> text(done, advice, call.desk().locale()), () -> shape(done, advice, call.desk().locale()));
	}

	private static ImportPlan plan(Call call) {
		List<Path> files = new ArrayList<>(List.of(Path.of(call.word(0))));
		call.value("--people").map(Path::of).ifPresent(files::add);
		call.value("--products").map(Path::of).ifPresent(files::add);
		Mappings mappings = new Mappings(call.desk().port(Settings.class));
		new ColumnsByHand(call, mappings).save(files.getFirst());
		Planned planned = new Planner(mappings).recognise(files);
		return switch (planned) {
			case Planned.Ready ready -> ready.plan();
			case Planned.NotUnderstood unclear -> throw new Refused(Exit.REFUSED, unclear.sentence(call.desk().locale()), ColumnsByHand.help(unclear, call));
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
		try (FindingFile findings = new FindingFile(Path.of(file.get()), call.desk().locale())) {
			return hearing.run(findings);
		} catch (IOException e) {
			throw new Refused(Exit.REFUSED, call.words(ImportFilesVerb.class).say("import.noFindingFile", file.get(), String.valueOf(e.getMessage())));
		}
	}

	/** What the first import of a workspace tells about currency and calendar, where nobody has chosen yet. */
	private static List<String> settle(Desk desk, ImportOutcome.Done done) {
		Settings settings = desk.port(Settings.class);
		FiscalSettings fiscal = new FiscalSettings(settings);
		FirstImport advice = FirstImport.advise(done.tally(), fiscal.read(), desk.locale());
		List<String> sentences = advice.sentences(fiscal.read(), desk.locale());
		fiscal.write(advice.calendar(fiscal.read()));
		if (settings.get(Settings.CURRENCY).isEmpty()) {
			settings.put(Settings.CURRENCY, advice.currency());
		}
		return sentences;
	}

	private static Page text(ImportOutcome.Done done, List<String> advice, Locale locale) {
		Page page = new Page().sentence(done.sentence(locale)).gap();
		for (FindingGroup group : done.findings().groups()) {
			page.sentence(group.sentence(locale)).sentence("  " + group.done(locale));
		}
		advice.forEach(page.gap()::sentence);
		return page;
	}

	private static Json shape(ImportOutcome.Done done, List<String> advice, Locale locale) {
		return new Json().put("committed", done.committed()).put("counts", ImportVerb.counts(done.counts()))
				.put("read", new Json().put("deals", done.tally().deals()).put("people", done.tally().people()).put("managers", done.tally().managers())
						.put("offices", done.tally().offices()).put("rowsLeftOut", done.tally().rowsLeftOut()).put("firstClosed", done.tally().firstClosed())
						.put("lastClosed", done.tally().lastClosed()))
				.all("findings", done.findings().groups().stream().map(group -> finding(group, locale))).put("settled", advice).put("sentence", done.sentence(locale));
	}

	private static Json finding(FindingGroup group, Locale locale) {
		Finding first = group.examples().getFirst();
		return new Json().put("kind", group.kind()).put("severity", group.kind().severity()).put("count", group.count()).put("file", first.place().file())
				.put("line", first.place().line()).put("column", first.place().column()).put("header", first.place().columnName())
				.put("what", first.what(locale)).put("done", first.done(locale));
	}
}
