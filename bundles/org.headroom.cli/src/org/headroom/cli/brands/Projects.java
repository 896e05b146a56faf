package org.headroom.cli.brands;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Refused;
import org.headroom.distro.brand.BrandProject;
import org.headroom.distro.brand.BrandReading;

/** Branding projects as they are named on the command line. */
final class Projects {

	private Projects() {
	}

	/** @throws Refused with every mistake when it is not right */
	static BrandProject read(Call call, String typed) {
		Path folder = folder(call, typed);
		return switch (call.desk().brands().read(folder)) {
			case BrandReading.Readable readable -> readable.project();
			case BrandReading.Mistaken mistaken -> throw new Refused(Exit.REFUSED, call.words(Projects.class).say("brand.mistakes", mistaken.mistakes().size()),
					mistaken.mistakes().stream().map(each -> each.say(call.desk().locale())).toList());
		};
	}

	/** As it was typed, so that messages name files as the person does. @throws Refused when it is not there */
	static Path folder(Call call, String typed) {
		Path folder = path(call, typed);
		if (!Files.isDirectory(folder)) {
			throw new Refused(Exit.NOT_FOUND, call.words(Projects.class).say("brand.noFolder", typed));
		}
		return Path.of(typed).normalize();
	}

	static Path path(Call call, String typed) {
		try {
			return Path.of(typed).toAbsolutePath().normalize();
		} catch (InvalidPathException noPath) {
			throw new Refused(Exit.USAGE, call.words(Projects.class).say("brand.noPath", typed));
		}
	}
}
