package org.headroom.domain.fakes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.headroom.domain.sessions.Commitment;
import org.headroom.domain.sessions.CommitmentState;
import org.headroom.domain.sessions.Commitments;
import org.headroom.method.Party;

final class InMemoryCommitments implements Commitments {
	private static final Comparator<Commitment> OPEN_THEN_DUE = Comparator.comparing((Commitment each) -> each.state() != CommitmentState.OPEN)
			.thenComparing(each -> each.dueOn().orElse(LocalDate.MAX));

	private final Map<Long, Commitment> commitments = new TreeMap<>();

	@Override
	public Optional<Commitment> byId(long id) {
		return Optional.ofNullable(commitments.get(id));
	}

	@Override
	public List<Commitment> of(long personId) {
		return where(each -> each.personId() == personId);
	}

	@Override
	public List<Commitment> ofSession(long sessionId) {
		return commitments.values().stream().filter(each -> each.sessionId().filter(id -> id == sessionId).isPresent()).toList();
	}

	@Override
	public List<Commitment> due(Party owner, LocalDate upTo) {
		return where(each -> each.owner() == owner && each.state() == CommitmentState.OPEN && each.dueOn().filter(day -> !day.isAfter(upTo)).isPresent());
	}

	private List<Commitment> where(Predicate<Commitment> wanted) {
		return commitments.values().stream().filter(wanted).sorted(OPEN_THEN_DUE).toList();
	}

	@Override
	public List<Commitment> containing(List<String> words, int most) {
		return commitments.values().stream().filter(each -> words.stream().allMatch((each.what() + "\n" + each.ifSituation() + "\n" + each.thenAction()).toLowerCase(Locale.ROOT)::contains))
				.sorted(Comparator.comparing(Commitment::id).reversed()).limit(most).toList();
	}

	@Override
	public void save(Commitment commitment) {
		commitments.put(commitment.id(), commitment);
	}

	@Override
	public void remove(long id) {
		commitments.remove(id);
	}
}
