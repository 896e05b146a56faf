package org.headroom.distro.brand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.headroom.distro.style.HeadroomsOwn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewBrandTest {
	@TempDir
	Path scratch;

	@ParameterizedTest
	@ValueSource(strings = {"org.acme.coach", "com.o-neill.sales_coaching", "a.b", "de.mueller.coaching.werkbank"})
	void aNewProjectIsRightWhateverItsId(String id) throws IOException {
		Path project = scratch.resolve(id);
		new NewBrand(BrandId.read(id).orElseThrow()).write(project);
		BrandReading reading = new BrandReader(HeadroomsOwn.style()).read(project);
		assertTrue(reading instanceof BrandReading.Readable, reading::toString);
	}

	@Test
	void itsReadmeHasAtMostTenLinesOfText() throws IOException {
		new NewBrand(new BrandId("org.acme.coach")).write(scratch.resolve("p"));
		assertTrue(Files.readAllLines(scratch.resolve("p/README.md")).stream().filter(line -> !line.isBlank()).count() <= 10);
	}

	@Test
	void whatIsThereStaysAndNothingHalfIsLeft() throws IOException {
		Files.writeString(Files.createDirectory(scratch.resolve("p")).resolve("mine"), "words");
		assertThrows(FileAlreadyExistsException.class, () -> new NewBrand(new BrandId("org.acme.coach")).write(scratch.resolve("p")));
		try (Stream<Path> all = Files.list(scratch)) {
			assertEquals(List.of(scratch.resolve("p")), all.toList());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "coach", "Org.Acme", "org..acme", ".org.acme", "org.acme.", "org/acme", "../org.acme", "org.1acme", "org.headroom", "org.headroom.coach", "org.acmé.coach"})
	void whatIsNoIdIsNone(String typed) {
		assertEquals(Optional.empty(), BrandId.read(typed));
		assertTrue(BrandId.read(BrandId.proposal(typed)).isPresent(), () -> BrandId.proposal(typed));
	}
}
