package org.headroom.domain.sessions;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.headroom.domain.workspace.Workspace;

/**
 * Use case: finds sessions by what was said in them, their plugin there or not, what is the manager's own included. Off the display thread.
 */
public final class SessionSearch {
	private final Sessions sessions;
	private final Commitments commitments;

	public SessionSearch(Workspace workspace) {
		this.sessions = workspace.port(Sessions.class);
		this.commitments = workspace.port(Commitments.class);
	}

	/**
	 * The places that hold all these words, in any order and case, the newest first.
	 *
	 * @param words separated by blanks; none find nothing
	 * @param most how many places are told
	 */
	public List<FoundWords> find(String words, int most) {
		List<String> each = Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList();
		if (each.isEmpty()) {
			return List.of();
		}
		Stream<FoundWords> promised = commitments.containing(each, most).stream().filter(commitment -> commitment.sessionId().isPresent()).flatMap(this::place);
		return Stream.concat(sessions.containing(each, most).stream(), promised).sorted(Comparator.comparing(FoundWords::at).reversed()).limit(most).toList();
	}

	private Stream<FoundWords> place(Commitment commitment) {
		return sessions.byId(commitment.sessionId().orElseThrow()).stream().map(session -> new FoundWords(session.id(), session.personId(), FoundWords.Kind.COMMITMENT, "",
				String.join(" ", commitment.what(), commitment.ifSituation(), commitment.thenAction()).strip(), commitment.visibility(),
				session.endedAt().or(session::startedAt).orElse(Instant.EPOCH)));
	}
}
