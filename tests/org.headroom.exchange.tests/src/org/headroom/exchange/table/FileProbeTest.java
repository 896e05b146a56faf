package org.headroom.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileProbeTest {
	private static final Duration SECONDS = Duration.ofSeconds(5);
	private static final String DEALS = "Deal ID,Owner,Stage,Amount\n1,Ann,Won,100\n2,Bob,Lost,200\n";

	@TempDir
	Path folder;

	private final FileProbe probe = new FileProbe();

	@Test
	void aMissingFileIsMissing() {
		assertInstanceOf(Probe.Missing.class, probe.probe(folder.resolve("nothing.csv")));
	}

	@Test
	void aFolderIsNotAFile() {
		assertInstanceOf(Probe.NotAFile.class, probe.probe(folder));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "   \n\n\t\n", "\uFEFF", "\uFEFF\r\n"})
	void aFileOfNothingIsEmpty(String text) throws IOException {
		assertInstanceOf(Probe.Empty.class, look(text));
	}

	@Test
	void aHeaderAloneIsSaidToBeOne() throws IOException {
		Probe.HeaderOnly header = assertInstanceOf(Probe.HeaderOnly.class, look("Deal ID,Owner,Stage\n"));
		assertEquals(List.of("Deal ID", "Owner", "Stage"), header.headers());
	}

	@Test
	void aFileWithoutRightsIsUnreadable() throws IOException {
		Path file = write(DEALS.getBytes(StandardCharsets.UTF_8));
		Assumptions.assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
		Assumptions.assumeFalse(Files.isReadable(file), "the superuser reads everything");
		assertInstanceOf(Probe.Unreadable.class, probe.probe(file));
	}

	@Test
	void whatIsNoTableIsNamed() throws IOException {
		assertEquals(Looks.PDF, looks("%PDF-1.7\nstream of things, and, commas".getBytes(StandardCharsets.UTF_8)));
		assertEquals(Looks.IMAGE, looks(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}));
		assertEquals(Looks.WEB_PAGE, looks("<!DOCTYPE html>\n<html><body>Please sign in</body></html>".getBytes(StandardCharsets.UTF_8)));
		assertEquals(Looks.WEB_PAGE, looks("<meta charset=x><HTML><table><tr><td>Salesforce</td></tr></table>".getBytes(StandardCharsets.UTF_8)));
		assertEquals(Looks.JSON, looks("{\"error\": \"INVALID_SESSION_ID\", \"code\": 401}".getBytes(StandardCharsets.UTF_8)));
		assertEquals(Looks.JSON, looks("[\n  {\"id\": 1}\n]".getBytes(StandardCharsets.UTF_8)));
		assertEquals(Looks.XML, looks("<?xml version='1.0'?><a><b/></a>".getBytes(StandardCharsets.UTF_8)));
		assertEquals(Looks.OLD_EXCEL, looks(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1}));
		assertEquals(Looks.ARCHIVE, looks(new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0, 0}));
		assertEquals(Looks.PROSE, looks("Dear Ann,\nhere is the list you asked for.\nIt is long, and boring, really.\nBob\n".getBytes(StandardCharsets.UTF_8)));
		byte[] noise = new byte[50_000];
		new Random(7).nextBytes(noise);
		assertEquals(Looks.BINARY, looks(noise));
	}

	@Test
	void aZipThatIsNoWorkbookIsAnArchive() throws IOException {
		Path file = folder.resolve("deals.xlsx");
		try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new java.util.zip.ZipEntry("deals.csv"));
			zip.write(DEALS.getBytes(StandardCharsets.UTF_8));
		}
		assertEquals(Looks.ARCHIVE, assertInstanceOf(Probe.NotATable.class, probe.probe(file)).looks());
	}

	@Test
	void aZipCutShortIsDamaged() throws IOException {
		Path file = new SmallWorkbook().row("Deal ID", "Owner").row("1", "Ann").write(folder.resolve("cut.xlsx"));
		byte[] whole = Files.readAllBytes(file);
		Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
		assertInstanceOf(Probe.Damaged.class, probe.probe(file));
	}

	@ParameterizedTest
	@ValueSource(strings = {",", ";", "\t", "|"})
	void delimitersAreSeen(String delimiter) throws IOException {
		Table table = table(DEALS.replace(",", delimiter).getBytes(StandardCharsets.UTF_8));
		assertEquals(delimiter.charAt(0), text(table).delimiter());
		assertEquals(List.of("Deal ID", "Owner", "Stage", "Amount"), table.headers());
		assertEquals(2, table.estimatedRows());
		assertEquals(List.of("2", "Bob", "Lost", "200"), table.sample().get(1).cells());
	}

	@Test
	void aSemicolonFileWithDecimalCommasKeepsItsColumns() throws IOException {
		Table table = table("Name;Betrag;Phase\nA;1,50;Gewonnen\nB;2,75;Verloren\n".getBytes(StandardCharsets.UTF_8));
		assertEquals(3, table.columns().size());
	}

	@Test
	void encodingsAreSeen() throws IOException {
		assertEquals(new Encoding(StandardCharsets.UTF_8, 0), encoding("", StandardCharsets.UTF_8));
		assertEquals(new Encoding(StandardCharsets.UTF_8, 3), encoding("\uFEFF", StandardCharsets.UTF_8));
		assertEquals(new Encoding(StandardCharsets.UTF_16LE, 2), encoding("\uFEFF", StandardCharsets.UTF_16LE));
		assertEquals(new Encoding(StandardCharsets.UTF_16BE, 2), encoding("\uFEFF", StandardCharsets.UTF_16BE));
		assertEquals(new Encoding(StandardCharsets.UTF_16LE, 0), encoding("", StandardCharsets.UTF_16LE));
		assertEquals(new Encoding(StandardCharsets.UTF_16BE, 0), encoding("", StandardCharsets.UTF_16BE));
		assertEquals(new Encoding(Encoding.WINDOWS, 0), encoding("", Encoding.WINDOWS));
	}

	private Encoding encoding(String mark, Charset charset) throws IOException {
		String text = mark + "Deal ID\tOwner\tStage\n1\tJürgen Müßig\tWon\n2\tZoë\tLost\n";
		Table table = table(text.getBytes(charset));
		assertEquals("Jürgen Müßig", table.sample().getFirst().cell(1));
		assertEquals('\t', text(table).delimiter());
		assertEquals("Deal ID", table.headers().getFirst());
		return text(table).encoding();
	}

	@Test
	void titleLinesAboveTheHeaderAreSkipped() throws IOException {
		Table table = table("Open pipeline\n\"Made by Ann, 2024\"\n\nDeal ID,Owner,Stage\n1,Ann,Won\n2,Bob,Won\n".getBytes(StandardCharsets.UTF_8));
		assertEquals(4, table.headerLine());
		assertEquals("1", table.sample().getFirst().cell(0));
		assertEquals(5, table.sample().getFirst().line());
	}

	@Test
	void dataWithoutAHeaderGetsNumberedColumns() throws IOException {
		Table table = table("1,Ann,2017-03-01\n2,Bob,2017-03-02\n".getBytes(StandardCharsets.UTF_8));
		assertFalse(table.headed());
		assertEquals(List.of("", "", ""), table.headers());
		assertEquals(2, table.sample().size());
		assertEquals("B", table.columns().get(1).letter());
	}

	@Test
	void aRowOfDataWithAWordFromTheTableIsNoHeader() throws IOException {
		Table table = table("Nr,Wer,Stand,Wann\n1,Ann,Won,2017-03-01\n2,Bob,Lost,2017-03-01\n".getBytes(StandardCharsets.UTF_8));
		assertEquals(List.of("Nr", "Wer", "Stand", "Wann"), table.headers());
		assertEquals(List.of("Wer", "Stand"), table("Wer,Stand\nAnn,Won\nBob,Lost\n".getBytes(StandardCharsets.UTF_8)).headers());
	}

	@Test
	void excelsHintIsNoRow() throws IOException {
		Table table = table("sep=;\nDeal ID;Owner;Stage\n1;Ann;Won\n".getBytes(StandardCharsets.UTF_8));
		assertEquals(2, table.headerLine());
		try (TableReader rows = table.open(OpenQuotes.UNHEARD)) {
			assertEquals("Ann", rows.next().orElseThrow().cell(1));
			assertTrue(rows.next().isEmpty());
		}
	}

	@Test
	void quotedDelimitersAndLineEndsStayInTheirCell() throws IOException {
		Table table = table("Deal ID,Owner,Deal Name\r\n1,Ann,\"Two\r\nlines, one \"\"cell\"\"\"\r\n2,Bob,x\r\n".getBytes(StandardCharsets.UTF_8));
		assertEquals("Two\r\nlines, one \"cell\"", table.sample().getFirst().cell(2));
		assertEquals(4, table.sample().get(1).line());
	}

	@Test
	void twoHundredMegabytesOfNothingAreAnsweredAtOnce() throws IOException {
		Path file = sparse(200L << 20, new byte[0]);
		Assertions.assertTimeout(SECONDS, () -> assertEquals(Looks.BINARY, assertInstanceOf(Probe.NotATable.class, probe.probe(file)).looks()));
	}

	@Test
	void twoHundredMegabytesThatBeginAsATableAreAnsweredAtOnce() throws IOException {
		StringBuilder head = new StringBuilder("Deal ID,Owner,Stage,Amount\n");
		for (int row = 0; head.length() < 2 << 20; row++) {
			head.append(row).append(",Ann,Won,100\n");
		}
		Path file = sparse(200L << 20, head.toString().getBytes(StandardCharsets.UTF_8));
		Assertions.assertTimeout(SECONDS, () -> {
			Table table = assertInstanceOf(Probe.Found.class, probe.probe(file)).table();
			assertTrue(table.large());
			assertTrue(table.estimatedRows() > 1_000_000);
			assertTrue(new Probe.Found(table).sentence(Locale.ENGLISH).contains("200 MB"));
		});
	}

	@Test
	void oneLineOfTwoHundredMegabytesIsAnsweredAtOnce() throws IOException {
		byte[] line = "a long line without an end ".repeat(60_000).getBytes(StandardCharsets.UTF_8);
		Path file = folder.resolve("line.csv");
		try (var out = Files.newOutputStream(file)) {
			for (long written = 0; written < 200L << 20; written += line.length) {
				out.write(line);
			}
		}
		Assertions.assertTimeout(SECONDS, () -> assertInstanceOf(Probe.NotATable.class, probe.probe(file)));
	}

	@Test
	void moreThanTwoThousandMegabytesAreRefused() throws IOException {
		Path file = sparse(FileProbe.TEXT_LIMIT + 1, DEALS.getBytes(StandardCharsets.UTF_8));
		assertInstanceOf(Probe.TooLarge.class, probe.probe(file));
	}

	@Test
	void everyAnswerHasASentenceInEveryLanguage() throws IOException {
		Path file = folder.resolve("x.csv");
		List<Probe> all = new java.util.ArrayList<>(List.of(new Probe.Empty(file), new Probe.HeaderOnly(file, List.of("a")), new Probe.Unreadable(file, "r"),
				new Probe.NotAFile(file), new Probe.Missing(file), new Probe.TooLarge(file, 1, 2), new Probe.Damaged(file, "r"), look(DEALS)));
		for (Looks looks : Looks.values()) {
			all.add(new Probe.NotATable(file, looks));
		}
		for (Probe answer : all) {
			assertFalse(answer.sentence(Locale.ENGLISH).equals(answer.sentence(Locale.GERMAN)), answer.toString());
		}
	}

	private Path sparse(long size, byte[] head) throws IOException {
		Path file = folder.resolve("big.csv");
		Files.write(file, head);
		try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
			big.setLength(size);
		}
		return file;
	}

	private Looks looks(byte[] bytes) throws IOException {
		return assertInstanceOf(Probe.NotATable.class, probe.probe(write(bytes))).looks();
	}

	private Probe look(String text) throws IOException {
		return probe.probe(write(text.getBytes(StandardCharsets.UTF_8)));
	}

	private Table table(byte[] bytes) throws IOException {
		return assertInstanceOf(Probe.Found.class, probe.probe(write(bytes))).table();
	}

	private static TableFormat.Text text(Table table) {
		return assertInstanceOf(TableFormat.Text.class, table.format());
	}

	private Path write(byte[] bytes) throws IOException {
		return Files.write(folder.resolve("file.csv"), bytes);
	}
}
