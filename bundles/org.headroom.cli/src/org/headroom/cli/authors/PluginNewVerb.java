package org.headroom.cli.authors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.DiskTrouble;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Refused;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.words.Words;

/** {@code plugin new ID}: writes a project that builds by itself; needs no workspace. */
final class PluginNewVerb implements Verb {

	@Override
	public String name() {
		return "new";
	}

	@Override
	public void describe(Signature signature) {
		signature.word("ID").flag("--java").option("--in", "DIR").option("--sdk", "FILE");
	}

	@Override
	public Exit run(Call call) {
		PluginId id = PluginId.read(call.word(0)).orElseThrow(() -> call.wrong("wrong.pluginId", call.word(0)));
		Path folder = folder(call, id);
		Optional<Path> sdk = sdk(call);
		try {
			new PluginProject(TemplateFiles.installed(), id, call.has("--java")).write(folder);
			if (sdk.isPresent()) {
				Files.copy(sdk.get(), folder.resolve(PluginProject.SDK));
			}
		} catch (IOException failed) {
			throw new Refused(Exit.REFUSED, words(call).say("plugin.notWritten", folder, DiskTrouble.reason(failed, call.desk().locale())));
		}
		return call.show(() -> text(call, folder, sdk.isPresent()), () -> new Json().put("folder", folder).put("id", id.text()).put("sdk", sdk.isPresent()));
	}

	private static Words words(Call call) {
		return call.words(PluginNewVerb.class);
	}

	private static Path folder(Call call, PluginId id) {
		Path folder = path(call, call.value("--in").orElse(id.text()));
		if (Files.exists(folder)) {
			throw new Refused(Exit.REFUSED, words(call).say("plugin.there", folder));
		}
		return folder;
	}

	/** The SDK that was named, else the one beside the product. */
	private static Optional<Path> sdk(Call call) {
		Optional<Path> named = call.value("--sdk").map(typed -> path(call, typed));
		named.filter(file -> !Files.isRegularFile(file)).ifPresent(missing -> {
			throw new Refused(Exit.NOT_FOUND, words(call).say("plugin.noSdk", missing));
		});
		return named.or(() -> Optional.ofNullable(System.getProperty("headroom.sdk")).map(Path::of).filter(Files::isRegularFile));
	}

	private static Path path(Call call, String typed) {
		try {
			return Path.of(typed).toAbsolutePath().normalize();
		} catch (InvalidPathException noPath) {
			throw new Refused(Exit.USAGE, words(call).say("plugin.noPath", typed));
		}
	}

	private static Page text(Call call, Path folder, boolean withSdk) {
		Words words = words(call);
		Page page = new Page().sentence(words.say("plugin.written", folder)).gap();
		if (!withSdk) {
			page.sentence(words.say("plugin.putSdk", PluginProject.SDK));
		}
		return page.sentence(words.say("plugin.next"));
	}
}
