package org.headroom.distro.brand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.headroom.distro.style.HeadroomsOwn;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample to copy is what a new project is. */
class SampleTest {
	private final Path sample = HeadroomsOwn.folder().resolveSibling("../releng/org.headroom.distro.sample").normalize();
	@TempDir
	Path scratch;

	@Test
	void theSampleIsRight() {
		Assumptions.assumeTrue(Files.isDirectory(sample));
		BrandReading reading = new BrandReader(HeadroomsOwn.style()).read(sample);
		assertInstanceOf(BrandReading.Readable.class, reading, reading::toString);
	}

	@Test
	void itSaysWhatInitWrites() throws IOException {
		Assumptions.assumeTrue(Files.isDirectory(sample));
		new NewBrand(new BrandId("org.acme.coach")).write(scratch.resolve("p"));
		for (String file : new String[] {BrandProject.FILE, "icon.svg"}) {
			assertEquals(Files.readString(scratch.resolve("p").resolve(file)), Files.readString(sample.resolve(file)), file);
		}
	}
}
