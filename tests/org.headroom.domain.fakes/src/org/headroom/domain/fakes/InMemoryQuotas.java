package org.headroom.domain.fakes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.headroom.domain.deals.Quota;
import org.headroom.domain.deals.Quotas;

final class InMemoryQuotas implements Quotas {
	private final List<Quota> quotas = new ArrayList<>();

	@Override
	public List<Quota> of(long personId) {
		return quotas.stream().filter(quota -> quota.personId() == personId).sorted(Comparator.comparing(Quota::startsOn)).toList();
	}

	@Override
	public void save(Quota quota) {
		quotas.removeIf(other -> other.personId() == quota.personId() && other.startsOn().equals(quota.startsOn()));
		quotas.add(quota);
	}
}
