package org.headroom.persistence;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
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
import org.headroom.domain.workspace.Holder;
import org.headroom.domain.workspace.Settings;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.MethodText;
import org.headroom.persistence.imports.SqlImports;
import org.headroom.persistence.ports.JpaGoals;
import org.headroom.persistence.ports.JpaCommitments;
import org.headroom.persistence.ports.JpaPeople;
import org.headroom.persistence.ports.JpaQuestions;
import org.headroom.persistence.ports.JpaQuotas;
import org.headroom.persistence.ports.JpaSessions;
import org.headroom.persistence.ports.JpaSituations;
import org.headroom.persistence.ports.SqlDeals;
import org.headroom.persistence.ports.SqlDrafts;
import org.headroom.persistence.ports.SqlSettings;
import org.headroom.persistence.sql.Database;
import org.headroom.persistence.sql.Mapping;
import org.headroom.questions.Questions;

/** A workspace on a {@link Database}. */
final class OpenWorkspace implements Workspace {
	/** By then a window is up, and nobody has written anything yet. */
	private static final long WARM_UP_SECONDS = 4;

	private final Path folder;
	private final Database database;
	private final Mapping mapping;
	private final Map<Class<?>, Object> ports = new HashMap<>();

	OpenWorkspace(Path folder, Holder me, Database database, MethodText definitions, Rules rules, LongSupplier ids) {
		this.folder = folder;
		this.database = database;
		this.mapping = new Mapping(database);
		ports.putAll(rules.byType());
		ports.put(Settings.class, new SqlSettings(database));
		ports.put(Drafts.class, new SqlDrafts(database));
		ports.put(People.class, new JpaPeople(database, mapping));
		ports.put(Deals.class, new SqlDeals(database));
		ports.put(Quotas.class, new JpaQuotas(database, mapping));
		ports.put(Sessions.class, new JpaSessions(database, mapping, definitions));
		ports.put(Commitments.class, new JpaCommitments(database, mapping));
		ports.put(Situations.class, new JpaSituations(database, mapping));
		ports.put(Goals.class, new JpaGoals(database, mapping));
		ports.put(Imports.class, new SqlImports(database, ids));
		ports.put(Questions.class, new JpaQuestions(database, mapping));
		if (me.face().equals("workbench")) {
			CompletableFuture.delayedExecutor(WARM_UP_SECONDS, TimeUnit.SECONDS, Thread.ofPlatform().daemon().name("headroom-mapping")::start).execute(mapping::warmUp);
		}
	}

	@Override
	public Path folder() {
		return folder;
	}

	@Override
	public <P> P port(Class<P> type) {
		Object port = ports.get(type);
		if (port == null) {
			throw new IllegalArgumentException("a workspace has no port " + type.getName());
		}
		return type.cast(port);
	}

	@Override
	public <A> A atOnce(Supplier<A> work) {
		return database.together("doing several things at once", work);
	}

	@Override
	public boolean shared() {
		return database.shared();
	}

	@Override
	public void close() {
		mapping.close();
		database.close();
	}
}
