package org.headroom.exchange.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.workspace.Settings;
import org.headroom.exchange.findings.FindingKind;
import org.headroom.exchange.table.Encoding;
import org.headroom.exchange.table.Probe;
import org.headroom.exchange.table.ReadAs;
import org.headroom.exchange.table.TableFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognitionTest {
	private static final Charset CENTRAL = Charset.forName("windows-1250");
	private static final String POLISH = "Deal ID;Owner;Stage;Amount\n1;Stanisław Żak;Won;1,5\n";

	@TempDir
	Path folder;

	private final Mappings mappings = new Mappings(new InMemoryWorkspace().port(Settings.class));

	@Test
	void whatAPersonSaysOfTheEncodingCountsBeforeWhatTheBytesLookLike() {
		Path file = Tables.write(folder.resolve("pl.csv"), POLISH.getBytes(CENTRAL));
		assertEquals(Encoding.WINDOWS, text(known(file, ReadAs.DETECTED)).encoding().charset());
		Recognition.Known said = known(file, as(CENTRAL, null));
		assertEquals("Stanisław Żak", said.table().sample().getFirst().cell(1));
		assertEquals(';', text(said).delimiter());
		assertTrue(Preview.of(said.table(), said.guess().mapping(), Locale.UK).notes().stream().noneMatch(note -> note.kind() == FindingKind.OLD_ENCODING), "nothing to tell somebody who said so");
	}

	@Test
	void whatAPersonSaysOfTheDelimiterCountsEvenWhereItMakesOddColumns() {
		Path file = Tables.write(folder, "d.csv", "Deal ID,Owner;Stage", "1,Ann;Won", "2,Bob;Lost");
		assertEquals(List.of("Deal ID,Owner", "Stage"), known(file, as(null, ';')).table().headers());
		assertEquals(List.of("Deal ID,Owner;Stage"), known(file, as(null, '|')).table().headers());
	}

	@Test
	void aDelimiterNobodyLooksForIsReadWhenItIsSaid() {
		Path file = Tables.write(folder, "d.csv", "Deal ID^Owner^Stage", "1^Ann^Won");
		assertInstanceOf(Recognition.NoTable.class, Recognition.of(file, mappings));
		assertTrue(known(file, as(null, '^')).guess().mapping().complete());
	}

	@Test
	void theNextFileThatShowsItselfSoIsReadAsWasSaid() {
		Recognition.Known march = known(Tables.write(folder.resolve("march.csv"), POLISH.getBytes(CENTRAL)), as(CENTRAL, null));
		mappings.save(march.found(), march.table(), march.guess().mapping());
		Recognition.Known april = known(Tables.write(folder.resolve("april.csv"), POLISH.replace("1;", "2;").getBytes(CENTRAL)), ReadAs.DETECTED);
		assertEquals(CENTRAL, text(april).encoding().charset());
		Recognition.Known utf8 = known(Tables.write(folder.resolve("may.csv"), POLISH.getBytes(StandardCharsets.UTF_8)), ReadAs.DETECTED);
		assertEquals(StandardCharsets.UTF_8, text(utf8).encoding().charset(), "a file that shows itself otherwise is not read so");
	}

	@Test
	void whatWasSaidOfAFileIsForgottenWhenItIsReadAsItShowsItself() {
		Path file = Tables.write(folder.resolve("d.csv"), POLISH.getBytes(CENTRAL));
		Recognition.Known said = known(file, as(CENTRAL, ';'));
		mappings.save(said.found(), said.table(), said.guess().mapping());
		mappings.save(said.found(), said.found(), said.guess().mapping());
		assertEquals(Optional.empty(), mappings.reading(said.found()));
	}

	@Test
	void aMarkInFrontIsNoPartOfTheHeaderWhenTheEncodingIsSaid() {
		Path file = Tables.write(folder.resolve("d.csv"), ("\uFEFF" + POLISH).getBytes(StandardCharsets.UTF_16LE));
		assertEquals("Deal ID", known(file, as(StandardCharsets.UTF_16LE, null)).table().headers().getFirst());
	}

	@Test
	void aFileThatIsNoTableAsSaidIsAnAnswer() {
		Path file = Tables.write(folder.resolve("d.csv"), POLISH.getBytes(StandardCharsets.UTF_8));
		Recognition.NoTable none = assertInstanceOf(Recognition.NoTable.class, Recognition.as(file, as(StandardCharsets.UTF_16BE, null), mappings));
		assertInstanceOf(Probe.NotATable.class, none.probe());
	}

	@Test
	void quotesAndLineEndsAreNoDelimiters() {
		assertThrows(IllegalArgumentException.class, () -> as(null, '"'));
		assertThrows(IllegalArgumentException.class, () -> as(null, '\n'));
	}

	private Recognition.Known known(Path file, ReadAs said) {
		return assertInstanceOf(Recognition.Known.class, said.detected() ? Recognition.of(file, mappings) : Recognition.as(file, said, mappings));
	}

	private static ReadAs as(Charset charset, Character delimiter) {
		return new ReadAs(Optional.ofNullable(charset), Optional.ofNullable(delimiter));
	}

	private static TableFormat.Text text(Recognition.Known known) {
		return assertInstanceOf(TableFormat.Text.class, known.table().format());
	}
}
