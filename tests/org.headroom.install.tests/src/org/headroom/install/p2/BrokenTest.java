package org.headroom.install.p2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.headroom.install.Outcome;
import org.headroom.install.Reason;
import org.headroom.install.Watch;
import org.headroom.install.sites.BundleJar;
import org.headroom.install.sites.TestSite;
import org.headroom.install.store.HeldBundle;
import org.headroom.install.store.StoreLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenTest {
	@TempDir
	private Path folder;
	private Headroom headroom;
	private TestSite site;

	@BeforeEach
	void aPersonWithAPlugin() throws Exception {
		start(new Headroom(folder));
	}

	private void start(Headroom person) throws Exception {
		headroom = person;
		site = headroom.site("site").bundle(BundleJar.method("org.acme.bell", "1.0.0")).publish();
		headroom.add(site);
		headroom.installAnyway("org.acme.bell");
		site.bundle(BundleJar.method("org.acme.gong", "1.0.0").file("big.bin", noise(300_000))).publish();
	}

	private static String noise(int length) {
		java.util.Random random = new java.util.Random(7);
		StringBuilder text = new StringBuilder();
		random.ints(length, ' ', '~').forEach(letter -> text.append((char) letter));
		return text.toString();
	}

	private void theOldStateWorks() {
		assertEquals(List.of("org.acme.bell 1.0.0"), headroom.installed());
		assertInstanceOf(Outcome.Done.class, headroom.plugins.remove(List.of("org.acme.bell"), Watch.NONE));
		assertInstanceOf(Outcome.Done.class, headroom.installAnyway("org.acme.bell"));
	}

	@Test
	void aTruncatedFileOfASiteChangesNothing() throws Exception {
		byte[] jar = Files.readAllBytes(site.jar("org.acme.gong", "1.0.0"));
		Files.write(site.jar("org.acme.gong", "1.0.0"), Arrays.copyOf(jar, jar.length / 2));
		Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, headroom.installAnyway("org.acme.gong"));
		assertInstanceOf(Reason.Broken.class, refused.reasons().getFirst());
		theOldStateWorks();
	}

	@Test
	void aFileTheSiteLostChangesNothing() throws Exception {
		Files.delete(site.jar("org.acme.gong", "1.0.0"));
		assertInstanceOf(Reason.Broken.class, assertInstanceOf(Outcome.Refused.class, headroom.installAnyway("org.acme.gong")).reasons().getFirst());
		theOldStateWorks();
	}

	@Test
	void aDamagedDescriptionOfASiteIsATrouble() throws Exception {
		Files.writeString(site.folder().resolve("content.xml"), "<?xml version='1.0'?><repository name='site");
		assertInstanceOf(Outcome.Refused.class, headroom.installAnyway("org.acme.gong"));
		assertEquals(List.of("org.acme.bell 1.0.0"), headroom.installed());
	}

	@Test
	void aStateThatWasCutShortIsPassedOver() throws Exception {
		headroom.installAnyway("org.acme.gong");
		Path file = headroom.store().folder().resolve("states/2.state");
		Files.writeString(file, Files.readString(file).substring(0, 100));
		theOldStateWorks();
	}

	@Test
	void aStateWhoseJarIsGoneIsPassedOver() throws Exception {
		headroom.installAnyway("org.acme.gong");
		HeldBundle gong = headroom.store().current().bundles().stream().filter(bundle -> bundle.name().equals("org.acme.gong")).findFirst().orElseThrow();
		Files.delete(headroom.store().jar(gong));
		theOldStateWorks();
	}

	@Test
	void whileAnotherProcessChangesPluginsNobodyElseDoes() throws Exception {
		StoreLock held = headroom.store().lock().orElseThrow();
		try {
			assertEquals(List.of(new Reason.Busy()), assertInstanceOf(Outcome.Refused.class, headroom.installAnyway("org.acme.gong")).reasons());
		} finally {
			held.close();
		}
		theOldStateWorks();
	}

	@Test
	void aFullDiskChangesNothing() throws Exception {
		Path disk = Files.createDirectories(folder.resolve("disk"));
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=1536k", "tmpfs", disk.toString()), "only root can make a small disk");
		try {
			start(new Headroom(Files.createDirectories(folder.resolve("other")), disk.resolve("person")));
			boolean full = false;
			for (int free = 64 << 10; free < 1 << 20; free += 128 << 10) {
				Path filler = fill(disk, free);
				Outcome outcome = headroom.installAnyway("org.acme.gong");
				Files.delete(filler);
				if (outcome instanceof Outcome.Refused refused) {
					full |= refused.reasons().stream().anyMatch(Reason.NoSpace.class::isInstance);
					assertEquals(List.of("org.acme.bell 1.0.0"), headroom.installed());
				} else {
					headroom.plugins.remove(List.of("org.acme.gong"), Watch.NONE);
				}
			}
			assertTrue(full);
			theOldStateWorks();
		} finally {
			run("umount", disk.toString());
		}
	}

	private static Path fill(Path disk, int free) throws IOException {
		Path filler = disk.resolve("filler");
		long room = Files.getFileStore(disk).getUsableSpace() - free;
		Files.write(filler, new byte[(int) Math.max(0, room)]);
		return filler;
	}

	private static boolean run(String... command) throws Exception {
		try {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
		} catch (IOException notHere) {
			return false;
		}
	}
}
