package org.headroom.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.headroom.domain.rules.Rules;
import org.headroom.domain.workspace.Holder;
import org.headroom.domain.workspace.Workspace;
import org.headroom.persistence.schema.Migrator;

/** Empty workspaces for tests, copied from one that was made once, which is ten times faster. */
public final class Fresh {
	private static final String FILE = "headroom.mv.db";
	private static Path template;

	private Fresh() {
	}

	/** Opens the workspace in that folder, an empty one when there is none. */
	public static Workspace open(Path folder) {
		return open(folder, "test");
	}

	/** The same under the name of a face. */
	public static Workspace open(Path folder, String face) {
		try {
			if (!Files.exists(folder.resolve(FILE))) {
				Files.createDirectories(folder);
				Files.copy(template().resolve(FILE), folder.resolve(FILE));
			}
		} catch (IOException e) {
			throw new AssertionError(e);
		}
		return workspaces(Migrator.shipped()).open(folder, Holder.me(face, Instant.now()));
	}

	public static H2Workspaces workspaces(Migrator migrator) {
		return new H2Workspaces(new MethodsByHeart(), Rules::first, migrator);
	}

	private static synchronized Path template() throws IOException {
		if (template == null) {
			template = Files.createTempDirectory("headroom-template");
			workspaces(Migrator.shipped()).open(template, Holder.me("test", Instant.now())).close();
			// What is named last is deleted first, and a folder goes only when it is empty.
			for (Path file : new Path[] { template, template.resolve(FILE), template.resolve("headroom.lock") }) {
				file.toFile().deleteOnExit();
			}
		}
		return template;
	}
}
