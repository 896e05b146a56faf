package org.acme.coaching;

import java.time.LocalDate;
import java.util.Map;

import org.headroom.method.MethodVersion;
import org.headroom.method.code.SessionFact;
import org.headroom.method.code.WritesReport;
import org.headroom.method.tests.WritesReportContract;

class OpenPromisesTest extends WritesReportContract {

	@Override
	protected WritesReport subject() {
		return new OpenPromises();
	}

	@Override
	protected SessionFact session() {
		return new SessionFact(LocalDate.of(2026, 3, 12), "org.acme.coaching.pause", new MethodVersion(1, 0, 0), 10, Map.of(), Map.of());
	}

	@Override
	protected String domain() {
		return "org.acme.coaching";
	}
}
