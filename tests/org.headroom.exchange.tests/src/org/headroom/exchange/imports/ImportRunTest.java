package org.headroom.exchange.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.headroom.domain.deals.DealState;
import org.headroom.exchange.bench.DealFile;
import org.headroom.exchange.findings.Severity;
import org.headroom.exchange.mapping.Mapping;
import org.headroom.exchange.mapping.MappingGuess;
import org.headroom.exchange.mapping.Mappings;
import org.headroom.exchange.mapping.Tables;
import org.headroom.exchange.table.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportRunTest {
	@TempDir
	Path folder;

	private Bench bench;

	@BeforeEach
	void aWorkspace() {
		bench = new Bench(folder);
	}

	@Test
	void aDryRunCountsAndChangesNothing() {
		ImportPlan plan = bench.plan(bench.file("d.csv", "Deal ID,Owner,Stage", "1,Ann,Won", "2,Bob,Won"));
		ImportOutcome.Done dry = Bench.done(bench.run().dryRun(plan, Progress.UNHEARD, ImportRun.unheard()));
		assertEquals(2, dry.counts().dealsAdded());
		assertTrue(bench.imports.deals.isEmpty() && bench.imports.committed == 0 && bench.imports.open == 0);
		assertTrue(dry.sentence(Locale.ENGLISH).endsWith("Nothing has been imported yet."));
		assertEquals(dry.counts(), Bench.done(bench.run().run(plan, Progress.UNHEARD, ImportRun.unheard())).counts());
	}

	@Test
	void aFileThatIsCutOffWhileItIsReadBringsNothingIn() {
		Path file = bench.file("d.csv", "Deal ID,Owner,Stage", "1,Ann,Won", "2,Bob,Won");
		ImportPlan plan = bench.plan(file);
		ImportOutcome outcome = bench.run().run(plan, atFirst(() -> Tables.write(file, "Deal ID,Owner,Stage\n1,Ann,Won\n".getBytes(StandardCharsets.UTF_8))), ImportRun.unheard());
		assertEquals(new ImportOutcome.Changed("d.csv"), outcome);
		assertTrue(bench.imports.deals.isEmpty() && bench.imports.committed == 0 && bench.imports.open == 0);
	}

	@Test
	void aFileThatIsDeletedBetweenItsTwoReadingsBringsNothingInAndSaysSo() {
		Path file = bench.file("d.csv", "Deal ID,Owner,Stage", "1,Ann,Won", "2,Bob,Won");
		ImportPlan plan = bench.plan(file);
		ImportOutcome outcome = bench.run().run(plan, atFirst(() -> file.toFile().delete()), ImportRun.unheard());
		assertEquals("d.csv changed or went away since it was looked at. Nothing was imported; choose it again.", outcome.sentence(Locale.ENGLISH));
		assertTrue(bench.imports.deals.isEmpty() && bench.imports.committed == 0 && bench.imports.open == 0);
	}

	/** Does something when the first reading is through. */
	private static Progress atFirst(Runnable once) {
		AtomicBoolean done = new AtomicBoolean();
		return new Progress() {
			@Override
			public void at(long read, long total, long rows) {
				if (done.compareAndSet(false, true)) {
					once.run();
				}
			}

			@Override
			public boolean cancelled() {
				return false;
			}
		};
	}

	@Test
	void runningItAgainChangesNothing() {
		Path file = bench.file("d.csv", "Deal ID,Owner,Product,Stage,Amount", "1,Ann,GTX Pro,Won,1.5", "2,Bob,GTXPRO,Won,2", "3,Ann,GTX Pro,Won,2");
		bench.imported(file);
		ImportOutcome.Done again = bench.imported(file);
		assertTrue(again.counts().nothingNew());
		assertEquals(3, again.counts().dealsSame());
		assertEquals(1, bench.imports.batches.size());
	}

	@Test
	void aLaterExportOfAFewDealsKeepsTheSpellingOfTheFirst() {
		bench.imported(bench.file("d.csv", "Deal ID,Owner,Product,Stage", "1,Ann,GTX Pro,Won", "2,Bob,GTXPro,Won", "3,Ann,GTX Pro,Won"));
		assertTrue(bench.imported(bench.file("e.csv", "Deal ID,Owner,Product,Stage", "2,Bob,GTXPro,Won")).counts().nothingNew());
	}

	@Test
	void cancellingWhileRowsComeInLeavesNothing() throws IOException {
		Path file = folder.resolve("many.csv");
		DealFile.write(file, 5_000, DealFile.SEED);
		List<Long> rows = new ArrayList<>();
		Progress impatient = new Progress() {
			@Override
			public void at(long done, long total, long imported) {
				rows.add(imported);
			}

			@Override
			public boolean cancelled() {
				return rows.getLast() > 2_000;
			}
		};
		ImportOutcome outcome = bench.run().run(bench.plan(file), impatient, ImportRun.unheard());
		assertInstanceOf(ImportOutcome.Cancelled.class, outcome);
		assertTrue(rows.getLast() < 3_000);
		assertTrue(bench.imports.deals.isEmpty() && bench.imports.committed == 0 && bench.imports.open == 0);
	}

	@Test
	void cancellingBeforeTheCommitLeavesNothing() {
		Path file = bench.file("d.csv", "Deal ID,Owner,Stage", "1,Ann,Won");
		boolean[] last = {false};
		Progress late = new Progress() {
			@Override
			public void at(long done, long total, long rows) {
				last[0] = done == total;
			}

			@Override
			public boolean cancelled() {
				return last[0];
			}
		};
		assertInstanceOf(ImportOutcome.Cancelled.class, bench.run().run(bench.plan(file), late, ImportRun.unheard()));
		assertEquals(0, bench.imports.committed + bench.imports.open);
	}

	@Test
	void progressGrowsToTheEnd() throws IOException {
		Path file = folder.resolve("many.csv");
		DealFile.write(file, 3_000, DealFile.SEED);
		List<Long> done = new ArrayList<>();
		long[] total = {0};
		bench.run().run(bench.plan(file), new Progress() {
			@Override
			public void at(long bytes, long of, long rows) {
				done.add(bytes);
				total[0] = of;
			}

			@Override
			public boolean cancelled() {
				return false;
			}
		}, ImportRun.unheard());
		assertEquals(done.stream().sorted().toList(), done);
		assertEquals(total[0], done.getLast());
	}

	@Test
	void aWorkspaceThatFailsGetsItsDraftClosed() {
		bench.imports.failAfterDeals = 1;
		ImportPlan plan = bench.plan(bench.file("d.csv", "Deal ID,Owner,Stage", "1,Ann,Won", "2,Bob,Won"));
		assertThrows(IllegalStateException.class, () -> bench.run().run(plan, Progress.UNHEARD, ImportRun.unheard()));
		assertTrue(bench.imports.open == 0 && bench.imports.deals.isEmpty());
	}

	@Test
	void aFileThatChangedSinceItWasLookedAtIsRefused() throws IOException {
		Path file = bench.file("d.csv", "Deal ID,Owner,Stage", "1,Ann,Won");
		ImportPlan plan = bench.plan(file);
		Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
		assertEquals(new ImportOutcome.Changed("d.csv"), bench.run().run(plan, Progress.UNHEARD, ImportRun.unheard()));
		Files.delete(file);
		assertEquals(new ImportOutcome.Changed("d.csv"), bench.run().run(plan, Progress.UNHEARD, ImportRun.unheard()));
	}

	@Test
	void whatAPersonSaidOfAStageCounts() {
		Table table = Tables.of(folder, "d.csv", "Deal ID,Owner,Stage", "1,Ann,Limbo");
		Mapping mapping = MappingGuess.byHeader(table).mapping().withStage("Limbo", DealState.LOST);
		Bench.done(bench.run().run(ImportPlan.of(new MappedFile(table, mapping)), Progress.UNHEARD, bench.findings::add));
		assertEquals(DealState.LOST, bench.imports.deal("1").state());
		assertEquals(List.of(), bench.kinds());
	}

	@Test
	void filesThatDoNotGoTogetherAreRefused() {
		Planner planner = new Planner(new Mappings(bench.settings));
		Path deals = bench.file("d.csv", "Deal ID,Owner,Stage", "1,Ann,Won");
		Path more = bench.file("e.csv", "Deal ID,Owner,Stage", "2,Ann,Won");
		assertInstanceOf(Planned.NoPlan.class, planner.recognise(List.of(deals, more)));
		assertInstanceOf(Planned.NoPlan.class, planner.recognise(List.of(bench.file("p.csv", "product,series", "GTX,G"))));
		assertInstanceOf(Planned.NotReadable.class, planner.recognise(List.of(deals, folder.resolve("none.csv"))));
		Planned unclear = planner.recognise(List.of(bench.file("u.csv", "Deal ID,Who,Stage", "1,Ann,Won")));
		assertEquals("u.csv: no column was recognised for: Salesperson. Its columns are: Deal ID, Who, Stage. Choose the columns by hand.",
				unclear.sentence(Locale.ENGLISH));
	}

	@Test
	void aGeneratedFileImportsWithoutRowsLeftOut() throws IOException {
		Path file = folder.resolve("bench.csv");
		DealFile.write(file, 20_000, DealFile.SEED);
		byte[] first = Files.readAllBytes(file);
		DealFile.write(file, 20_000, DealFile.SEED);
		assertEquals(-1, java.util.Arrays.mismatch(first, Files.readAllBytes(file)));
		ImportOutcome.Done done = bench.imported(file);
		assertEquals(20_000, done.tally().deals());
		assertEquals(0, done.findings().count(Severity.LEFT_OUT));
		assertEquals(200, done.tally().people());
	}
}
