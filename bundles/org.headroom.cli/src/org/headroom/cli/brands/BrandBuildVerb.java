package org.headroom.cli.brands;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Refused;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.distro.brand.BrandProject;
import org.headroom.distro.build.BuildOrder;
import org.headroom.distro.build.BuildWords;
import org.headroom.distro.build.Made;
import org.headroom.distro.build.Note;
import org.headroom.distro.build.Outcome;

/** {@code brand build DIR}: makes the distribution of a branding project; needs no workspace and no network. */
final class BrandBuildVerb implements Verb {
	/** Where the repository of the release is, told by what starts the product. */
	private static final String RELEASE = "headroom.repository";
	/** Not an option: others could read it in the list of processes. */
	private static final String PASSWORD = "HEADROOM_SIGN_PASSWORD";
	private static final String USUAL = "target";
	private static final long MEGA = 1_000_000;

	@Override
	public String name() {
		return "build";
	}

	@Override
	public void describe(Signature signature) {
		signature.word("DIR").option("--release", "FILE").option("--out", "DIR").flag("--no-installer").option("--sign", "FILE");
	}

	@Override
	public Exit run(Call call) {
		BuildWords words = new BuildWords(call.desk().locale());
		BrandProject project = Projects.read(call, call.word(0));
		BuildOrder order = order(call, words, project);
		return switch (outcome(call, words, project, order)) {
			case Outcome.Built built -> call.show(() -> text(built, words), () -> shape(built, words));
			case Outcome.Refused refused -> {
				List<String> sentences = refused.obstacles().stream().map(words::obstacle).distinct().toList();
				throw new Refused(Exit.REFUSED, sentences.getFirst(), sentences.subList(1, sentences.size()));
			}
			case Outcome.Cancelled stopped -> throw new Refused(Exit.REFUSED, words.cancelled());
		};
	}

	private static Outcome outcome(Call call, BuildWords words, BrandProject project, BuildOrder order) {
		try (Stoppable progress = new Stoppable((step, what) -> call.terminal().tell(words.step(step, what)))) {
			return call.desk().distributions().build(project, order, progress);
		}
	}

	private static BuildOrder order(Call call, BuildWords words, BrandProject project) {
		Path release = call.value("--release").map(typed -> path(words, typed)).or(() -> Optional.ofNullable(System.getProperty(RELEASE)).map(Path::of))
				.orElseThrow(() -> new Refused(Exit.USAGE, words.noRelease()));
		Path output = call.value("--out").map(typed -> path(words, typed)).orElse(project.folder().resolve(USUAL));
		return new BuildOrder(release, output, !call.has("--no-installer"), call.value("--sign").map(typed -> key(words, path(words, typed))));
	}

	private static BuildOrder.KeyFile key(BuildWords words, Path file) {
		String password = Optional.ofNullable(System.getenv(PASSWORD)).orElseThrow(() -> new Refused(Exit.USAGE, words.noPassword(PASSWORD)));
		return new BuildOrder.KeyFile(file, password.toCharArray());
	}

	private static Path path(BuildWords words, String typed) {
		try {
			return Path.of(typed).toAbsolutePath().normalize();
		} catch (InvalidPathException noPath) {
			throw new Refused(Exit.USAGE, words.noPath(typed));
		}
	}

	private static Page text(Outcome.Built built, BuildWords words) {
		Page page = new Page().sentence(words.built(built.folder().toString())).gap();
		built.files().forEach(file -> page.line(String.format(Locale.ROOT, "%6d MB  %s", (file.bytes() + MEGA - 1) / MEGA, file.name())));
		page.gap();
		built.notes().forEach(note -> page.sentence(words.note(note)));
		return page;
	}

	private static Json shape(Outcome.Built built, BuildWords words) {
		return new Json().put("folder", built.folder()).all("files", built.files().stream().map(BrandBuildVerb::file)).put("signed", built.notes().stream().noneMatch(Note.NotSigned.class::isInstance))
				.put("notes", built.notes().stream().map(words::note).toList());
	}

	private static Json file(Made file) {
		return new Json().put("name", file.name()).put("kind", file.kind()).put("bytes", file.bytes()).put("sha256", file.sha256());
	}
}
