package org.headroom.domain.fakes;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.headroom.domain.deals.Deals;
import org.headroom.domain.deals.Quotas;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.people.People;
import org.headroom.domain.rules.Rules;
import org.headroom.domain.sessions.Commitments;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.sessions.Situations;
import org.headroom.domain.workspace.Drafts;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;

/** A workspace that is gone with the test. */
public final class InMemoryWorkspace implements Workspace {
	private final Map<Class<?>, Object> ports = new HashMap<>();

	public InMemoryWorkspace() {
		ports.putAll(Rules.first().byType());
		InMemoryPeople people = new InMemoryPeople();
		InMemoryDeals deals = new InMemoryDeals();
		with(People.class, people);
		with(Deals.class, deals);
		with(Quotas.class, new InMemoryQuotas());
		with(Imports.class, new InMemoryImports(people, deals));
		with(Sessions.class, new InMemorySessions());
		with(Commitments.class, new InMemoryCommitments());
		with(Situations.class, new InMemorySituations());
		with(Goals.class, new InMemoryGoals());
		with(Settings.class, new InMemorySettings());
		with(Drafts.class, new InMemoryDrafts());
	}

	/** Adds a port of another bundle, or replaces a port or a rule. */
	public <P> InMemoryWorkspace with(Class<P> type, P port) {
		ports.put(type, port);
		return this;
	}

	@Override
	public <P> P port(Class<P> type) {
		Object port = ports.get(type);
		if (port == null) {
			throw new IllegalArgumentException("no port " + type.getName());
		}
		return type.cast(port);
	}

	@Override
	public Path folder() {
		return Path.of("in-memory");
	}

	/** Does it; a fake has no way back when the work throws. */
	@Override
	public <A> A atOnce(Supplier<A> work) {
		return work.get();
	}

	@Override
	public boolean shared() {
		return false;
	}

	@Override
	public void close() {
		ports.clear();
	}
}
