package org.headroom.persistence.ports;

import java.util.List;
import org.headroom.domain.deals.Quota;
import org.headroom.domain.deals.Quotas;
import org.headroom.persistence.sql.Database;
import org.headroom.persistence.sql.Mapping;
import org.headroom.persistence.sql.Rows;
import org.headroom.persistence.sql.Sql;

/** Quotas. */
public final class JpaQuotas implements Quotas {
	static final Rows<Quota> QUOTAS = Rows.of(Quota.class);

	private final Database database;
	private final Mapping mapping;

	public JpaQuotas(Database database, Mapping mapping) {
		this.database = database;
		this.mapping = mapping;
	}

	@Override
	public List<Quota> of(long personId) {
		return database.call("reading quotas",
				connection -> Sql.list(connection, "SELECT " + QUOTAS.columns() + " FROM quota WHERE person_id = ? ORDER BY starts_on", QUOTAS, personId));
	}

	@Override
	public void save(Quota quota) {
		mapping.replace("quota " + quota.id(), quota, "DELETE FROM quota WHERE person_id = ? AND starts_on = ? AND id <> ?", quota.personId(),
				quota.startsOn(), quota.id());
	}
}
