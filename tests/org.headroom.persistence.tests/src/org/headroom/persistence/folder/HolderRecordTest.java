package org.headroom.persistence.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.headroom.domain.workspace.Holder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolderRecordTest {

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-23T18:31:07Z", "2026-11-23T18:31:00Z", "2026-01-01T00:00:00Z" })
	void whoHoldsItIsReadAsWritten(String since) throws IOException {
		Holder holder = new Holder("FIRMA\\jörg", "büro-1", 4711, "session run", Instant.parse(since));
		assertEquals(Optional.of(holder), HolderRecord.read(HolderRecord.write(holder)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "user=ann\nhost=h\npid=1", "user=ann\nhost=h\npid=x\nface=f\nsince=y", "\u0000\u0000" })
	void whatIsNotWholeIsNoRecord(String text) throws IOException {
		assertEquals(Optional.empty(), HolderRecord.read(text));
	}

	@Test
	void fractionsOfASecondAreLeftOut() throws IOException {
		Holder holder = new Holder("ann", "h", 1, "team", Instant.parse("2026-11-23T18:31:07.123456Z"));
		assertEquals(Instant.parse("2026-11-23T18:31:07Z"), HolderRecord.read(HolderRecord.write(holder)).orElseThrow().since());
	}
}
