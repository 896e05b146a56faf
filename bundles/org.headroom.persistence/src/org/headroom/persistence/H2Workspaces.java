package org.headroom.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.headroom.domain.rules.RulesInForce;
import org.headroom.domain.workspace.Holder;
import org.headroom.domain.workspace.Ids;
import org.headroom.domain.workspace.Sandboxes;
import org.headroom.domain.workspace.Workspace;
import org.headroom.domain.workspace.WorkspaceUnavailable;
import org.headroom.domain.workspace.WorkspaceUnavailable.Why;
import org.headroom.domain.workspace.Workspaces;
import org.headroom.method.MethodText;
import org.headroom.persistence.h2.Entrance;
import org.headroom.persistence.h2.MemoryEngine;
import org.headroom.persistence.schema.Migrator;
import org.headroom.persistence.sql.Database;
import org.headroom.persistence.sql.Faults;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Workspaces in an embedded H2 file each, and for practice in memory. Needs no OSGi: tests and child processes construct it. */
@Component(service = { Workspaces.class, Sandboxes.class })
public final class H2Workspaces implements Workspaces, Sandboxes {
	private final MethodText definitions;
	private final RulesInForce rules;
	private final Migrator migrator;

	/**
	 * @param definitions writes and reads the definitions that sessions ran on
	 * @param rules asked at each opening; a workspace gives them with its ports
	 */
	@Activate
	public H2Workspaces(@Reference MethodText definitions, @Reference RulesInForce rules) {
		this(definitions, rules, Migrator.shipped());
	}

	H2Workspaces(MethodText definitions, RulesInForce rules, Migrator migrator) {
		this.definitions = definitions;
		this.rules = rules;
		this.migrator = migrator;
	}

	@Override
	public Workspace open(Path folder, Holder me) {
		Path real = made(folder.toAbsolutePath().normalize());
		Faults faults = new Faults(real);
		Entrance entrance = new Entrance(real, me, migrator, faults);
		return new OpenWorkspace(folder, me, new Database(entrance::enter, faults), definitions, rules.get(), H2Workspaces::batchId);
	}

	@Override
	public Workspace make() {
		Path nowhere = Path.of("memory");
		Holder me = Holder.me("practice", Instant.now());
		Faults faults = new Faults(nowhere);
		return new OpenWorkspace(nowhere, me, new Database(() -> MemoryEngine.make(migrator), faults), definitions, rules.get(), H2Workspaces::batchId);
	}

	/** Made when an import wants one: a source of random numbers is slow to start. */
	private static long batchId() {
		return new Ids(Clock.systemUTC()).getAsLong();
	}

	private static Path made(Path folder) {
		for (Path each = folder; each != null; each = each.getParent()) {
			if (Files.exists(each) && !Files.isDirectory(each)) {
				throw new WorkspaceUnavailable(folder, Why.NOT_A_FOLDER, null);
			}
		}
		try {
			return Files.createDirectories(folder).toRealPath();
		} catch (IOException e) {
			throw new Faults(folder).of("making the workspace", e);
		}
	}
}
