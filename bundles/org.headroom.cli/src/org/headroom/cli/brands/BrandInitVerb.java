package org.headroom.cli.brands;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Refused;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.distro.brand.BrandId;
import org.headroom.distro.brand.NewBrand;
import org.headroom.domain.words.Words;

/** {@code brand init ID}: writes a branding project in which everything works as it stands; needs no workspace. */
final class BrandInitVerb implements Verb {

	@Override
	public String name() {
		return "init";
	}

	@Override
	public void describe(Signature signature) {
		signature.word("ID").option("--in", "DIR");
	}

	@Override
	public Exit run(Call call) {
		Words words = call.words(BrandInitVerb.class);
		BrandId id = BrandId.read(call.word(0)).orElseThrow(() -> new Refused(Exit.USAGE, words.say("brand.id", call.word(0))));
		Path folder = Projects.path(call, call.value("--in").orElse(id.text()));
		try {
			new NewBrand(id).write(folder);
		} catch (FileAlreadyExistsException there) {
			throw new Refused(Exit.REFUSED, words.say("brand.there", folder));
		} catch (AccessDeniedException noRights) {
			throw new Refused(Exit.REFUSED, words.say("brand.denied", folder));
		} catch (IOException failed) {
			throw new Refused(Exit.REFUSED, words.say("brand.notWritten", folder, failed.getMessage()));
		}
		return call.show(() -> text(words, folder), () -> new Json().put("folder", folder).put("id", id.text()));
	}

	private static Page text(Words words, Path folder) {
		return new Page().sentence(words.say("brand.written", folder)).gap().sentence(words.say("brand.next"));
	}
}
