package org.headroom.cli.brands;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.distro.brand.BrandProject;
import org.headroom.distro.brand.BrandReading;
import org.headroom.distro.brand.Mistake;
import org.headroom.domain.words.Words;

/** {@code brand check DIR}: every mistake of a branding project at once; needs no workspace. */
final class BrandCheckVerb implements Verb {

	@Override
	public String name() {
		return "check";
	}

	@Override
	public void describe(Signature signature) {
		signature.word("DIR");
	}

	@Override
	public Exit run(Call call) {
		Path folder = Projects.folder(call, call.word(0));
		return switch (call.desk().brands().read(folder)) {
			case BrandReading.Readable readable -> call.show(() -> text(call, readable.project()), () -> shape(call, Optional.of(readable.project()), List.of()));
			case BrandReading.Mistaken mistaken -> {
				call.show(() -> text(call, mistaken.mistakes()), () -> shape(call, Optional.empty(), mistaken.mistakes()));
				yield Exit.REFUSED;
			}
		};
	}

	private static Page text(Call call, BrandProject project) {
		Words words = call.words(BrandCheckVerb.class);
		return new Page().sentence(words.say("brand.right", project.identity().name(), project.identity().version(), project.plugins().size()));
	}

	private static Page text(Call call, List<Mistake> mistakes) {
		Page page = new Page();
		mistakes.forEach(mistake -> page.line(mistake.say(call.desk().locale())));
		return page.gap().sentence(call.words(BrandCheckVerb.class).say("brand.mistakes", mistakes.size()));
	}

	private static Json shape(Call call, Optional<BrandProject> project, List<Mistake> mistakes) {
		return new Json().put("right", project.isPresent()).put("id", project.map(each -> each.identity().id())).put("version", project.map(each -> each.identity().version()))
				.all("mistakes", mistakes.stream().map(each -> new Json().put("file", each.file()).put("line", each.line()).put("column", each.column()).put("key", each.key())
						.put("wrong", each.wrong().say(call.desk().locale())).put("right", each.right().say(call.desk().locale()))));
	}
}
