package org.headroom.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {
	@TempDir
	Path folder;

	@Test
	void theFirstVisibleSheetIsRead() throws IOException {
		Table table = table(new SmallWorkbook().behindHiddenSheet().row("Topic", "Owner", "Status").row("A & B", "Ann", "Won"));
		assertEquals(new TableFormat.Sheet("Deals"), table.format());
		assertEquals(List.of("A & B", "Ann", "Won"), table.sample().getFirst().cells());
	}

	@Test
	void daysNumbersAndFlagsComeAsText() throws IOException {
		Table table = table(new SmallWorkbook().row("Topic", "Est. Close Date", "Est. Revenue", "IsWon")
				.row("a", new SmallWorkbook.Day(43100.75), 1054.1, true).row("b", new SmallWorkbook.Day(42736), 26768.0, false).row("c", null, 0.1 + 0.2, null));
		assertEquals(List.of("a", "2017-12-31", "1054.1", "TRUE"), table.sample().get(0).cells());
		assertEquals(List.of("b", "2017-01-01", "26768", "FALSE"), table.sample().get(1).cells());
		assertEquals(List.of("c", "", "0.3"), table.sample().get(2).cells());
	}

	@Test
	void hiddenColumnsAreReadAndKnownAsHidden() throws IOException {
		Table table = table(new SmallWorkbook().hideColumns(1, 3).row("(Do Not Modify) Opportunity", "(Do Not Modify) Row Checksum",
				"(Do Not Modify) Modified On", "Topic", "Owner", "Status").row("id-1", "sum", "x", "T", "Ann", "Open"));
		assertEquals(List.of(true, true, true, false, false, false), table.columns().stream().map(Column::hidden).toList());
		assertEquals("id-1", table.sample().getFirst().cell(0));
	}

	@Test
	void rowNumbersAreThoseOfTheSheet() throws IOException {
		Table table = table(new SmallWorkbook().row("Pipeline of March").skipRows(2).row("Topic", "Owner", "Status").skipRows(1).row("T", "Ann", "Open"));
		assertEquals(4, table.headerLine());
		try (TableReader rows = table.open(OpenQuotes.UNHEARD)) {
			assertEquals(6, rows.next().orElseThrow().line());
			assertTrue(rows.next().isEmpty());
		}
	}

	/** Whatever is wrong inside, the answer is a value: no byte of a file makes the probe throw. */
	@Test
	void aWorkbookWithAnyByteChangedIsAnswered() throws IOException {
		Path sound = new SmallWorkbook().hideColumns(1, 1).row("Deal ID", "Owner", "Stage", "Close Date")
				.row("1", "Ann", "Won", new SmallWorkbook.Day(43000)).write(folder.resolve("sound.xlsx"));
		SplittableRandom random = new SplittableRandom(3);
		for (int round = 0; round < 1_500; round++) {
			Path broken = broken(sound, random);
			if (new FileProbe().probe(broken) instanceof Probe.Found found) {
				assertTrue(found.table().columns().size() > 0);
			}
		}
	}

	private Path broken(Path sound, SplittableRandom random) throws IOException {
		Path file = folder.resolve("broken.xlsx");
		try (ZipFile from = new ZipFile(sound.toFile()); ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
			for (ZipEntry part : Collections.list(from.entries())) {
				byte[] xml = from.getInputStream(part).readAllBytes();
				for (int change = random.nextInt(3); change > 0; change--) {
					xml[random.nextInt(xml.length)] = (byte) "<>\"/0123456789-AZr".charAt(random.nextInt(18));
				}
				to.putNextEntry(new ZipEntry(part.getName()));
				to.write(xml);
			}
		}
		return file;
	}

	@Test
	void aSheetWithoutCellsIsEmpty() throws IOException {
		assertInstanceOf(Probe.Empty.class, new FileProbe().probe(new SmallWorkbook().write(folder.resolve("empty.xlsx"))));
	}

	private Table table(SmallWorkbook book) throws IOException {
		return assertInstanceOf(Probe.Found.class, new FileProbe().probe(book.write(folder.resolve("book.xlsx")))).table();
	}
}
