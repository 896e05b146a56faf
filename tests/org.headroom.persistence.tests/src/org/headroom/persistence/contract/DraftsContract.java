package org.headroom.persistence.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.headroom.domain.workspace.Draft;
import org.headroom.domain.workspace.Drafts;
import org.junit.jupiter.api.Test;

/** What every {@link Drafts} does. */
public abstract class DraftsContract extends PortContract {
	private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456789Z");
	private static final Draft.Key CHECK_IN = new Draft.Key("checkin", "7");

	@Test
	void aDraftIsReadAsTyped() {
		Draft draft = new Draft(CHECK_IN, Map.of("reading", "2,", "evidence", "half a \"word\" ä😀\n", "confidence", ""), NOON);
		drafts().keep(draft);
		assertEquals(List.of(draft), drafts().all());
	}

	@Test
	void theLastWordsCountAndTheLatestDraftIsFirst() {
		drafts().keep(new Draft(CHECK_IN, Map.of("evidence", "a", "reading", "1"), NOON));
		drafts().keep(new Draft(new Draft.Key("checkin", "8"), Map.of("evidence", "b"), NOON.plusSeconds(1)));
		Draft later = new Draft(CHECK_IN, Map.of("evidence", "ab"), NOON.plusSeconds(2));
		drafts().keep(later);
		assertEquals(later, drafts().all().getFirst());
		assertEquals(2, drafts().all().size());
	}

	@Test
	void aForgottenDraftIsGoneAndNoOther() {
		drafts().keep(new Draft(CHECK_IN, Map.of("evidence", "a"), NOON));
		Draft other = new Draft(new Draft.Key("milestone", "7"), Map.of("title", "b"), NOON);
		drafts().keep(other);
		drafts().forget(CHECK_IN);
		drafts().forget(CHECK_IN);
		assertEquals(List.of(other), drafts().all());
	}

	private Drafts drafts() {
		return port(Drafts.class);
	}
}
