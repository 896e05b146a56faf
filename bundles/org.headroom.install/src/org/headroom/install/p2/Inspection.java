package org.headroom.install.p2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.headroom.install.PluginFile;
import org.headroom.install.Reason;
import org.headroom.install.Signature;
import org.headroom.install.TrustedKey;
import org.headroom.install.Watch;
import org.headroom.install.sign.JarSignatures;
import org.headroom.install.sign.PgpSignatures;
import org.headroom.install.store.Sums;

/** Looks at files that were fetched: whether each is whole, is what the site says, leaves Headroom alone, and who signed it. */
final class Inspection {

	/** A file that was looked at. */
	record Inspected(Artifacts.Fetched fetched, Contents contents, PluginFile file) {
	}

	private final Guard guard;
	private final Base base;
	private final Path folder;
	private final JarSignatures jars;
	private final PgpSignatures pgp;

	Inspection(Room room, Base base, Path folder) throws IOException {
		Set<String> keys = new HashSet<>();
		room.trust().all().stream().map(TrustedKey::fingerprint).forEach(keys::add);
		Predicate<String> trusted = keys::contains;
		Instant now = room.clock().instant();
		this.guard = new Guard(base);
		this.base = base;
		this.folder = folder;
		this.jars = new JarSignatures(trusted, now);
		this.pgp = new PgpSignatures(trusted, now);
	}

	Path folder() {
		return folder;
	}

	Guard guard() {
		return guard;
	}

	Base base() {
		return base;
	}

	/** @throws Halt with everything that is wrong with them */
	List<Inspected> inspect(Collection<Artifacts.Fetched> files, Watch watch) throws Halt {
		List<Inspected> inspected = new ArrayList<>();
		List<Reason> reasons = new ArrayList<>();
		for (Artifacts.Fetched each : files) {
			Stopping.check(watch);
			watch.at(Watch.Step.CHECKING, each.unit().getId(), (double) inspected.size() / files.size());
			try {
				Inspected one = inspect(each);
				guard.refusal(one.contents()).ifPresent(reasons::add);
				inspected.add(one);
			} catch (IOException | SecurityException broken) {
				reasons.add(new Reason.Broken(name(each), said(broken)));
			}
		}
		if (!reasons.isEmpty()) {
			throw Halt.refusing(reasons);
		}
		return inspected;
	}

	private static String said(Exception broken) {
		return broken instanceof ZipException ? "it is not a whole jar" : String.valueOf(broken.getMessage());
	}

	private static String name(Artifacts.Fetched each) {
		return each.unit().getId() + " " + each.unit().getVersion();
	}

	private Inspected inspect(Artifacts.Fetched each) throws IOException {
		Contents contents = Contents.of(each.file());
		if (!contents.bundle().equals(each.unit().getId()) || !contents.version().equals(each.unit().getVersion().toString())) {
			throw new IOException("inside it is " + contents.bundle() + " " + contents.version());
		}
		Signature signature = signature(each);
		if (signature instanceof Signature.Spoilt spoilt) {
			throw new IOException(spoilt.detail());
		}
		return new Inspected(each, contents, new PluginFile(contents.bundle(), contents.version(), Files.size(each.file()), Sums.of(each.file()), signature));
	}

	/** Of the two there can be, the better one; a spoilt one spoils both. */
	private Signature signature(Artifacts.Fetched each) throws IOException {
		Signature inside = jars.of(each.file());
		Signature beside = each.signatures().isBlank() ? new Signature.None() : pgp.of(each.file(), each.signatures(), each.keys());
		Optional<Signature> spoilt = Stream.of(inside, beside).filter(Signature.Spoilt.class::isInstance).findFirst();
		return spoilt.or(() -> Stream.of(inside, beside).filter(Signature::isTrusted).findFirst()).or(() -> Stream.of(inside, beside).filter(Signature.By.class::isInstance).findFirst()).orElse(inside);
	}
}
