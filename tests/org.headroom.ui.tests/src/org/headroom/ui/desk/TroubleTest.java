package org.headroom.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.headroom.domain.workspace.Holder;
import org.headroom.domain.workspace.StaleRecord;
import org.headroom.domain.workspace.WorkspaceUnavailable;
import org.junit.jupiter.api.Test;

class TroubleTest {
	private static final Path FOLDER = Path.of("team");

	@Test
	void aHeldWorkspaceNamesWhoHoldsIt() {
		Trouble trouble = Trouble.of(new WorkspaceUnavailable(FOLDER, new Holder("vera", "laptop-7", 4711, "workbench", Instant.EPOCH)), Locale.ENGLISH);
		assertTrue(trouble.what().contains("vera") && trouble.what().contains("laptop-7") && trouble.what().contains("4711"), trouble.what());
		assertTrue(trouble.remedy().contains("another workspace"), trouble.remedy());
	}

	@Test
	void everyReasonHasASentenceAndARemedyInBothLanguages() {
		for (WorkspaceUnavailable.Why why : WorkspaceUnavailable.Why.values()) {
			for (Locale locale : new Locale[] { Locale.ENGLISH, Locale.GERMAN }) {
				Trouble trouble = Trouble.of(new WorkspaceUnavailable(FOLDER, why, new IllegalStateException()), locale);
				assertFalse(trouble.what().isBlank() || trouble.remedy().isBlank(), why + " in " + locale);
				assertFalse(trouble.what().contains("Exception"), trouble.what());
			}
		}
	}

	@Test
	void whatNobodyForesawIsStillSaidInWords() {
		Trouble trouble = Trouble.of(new IllegalStateException("SQLSTATE 42"), Locale.ENGLISH);
		assertFalse(trouble.what().contains("SQLSTATE"), trouble.what());
	}

	@Test
	void aStaleRecordAsksToReadAgain() {
		assertEquals("Read it again, then repeat what you did.", Trouble.of(new StaleRecord("goal", null), Locale.ENGLISH).remedy());
	}
}
