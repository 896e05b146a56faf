package org.headroom.method.tests;

import java.util.List;
import java.util.Locale;

import org.headroom.method.code.PersonFacts;
import org.headroom.method.code.SessionFact;
import org.headroom.method.code.WritesReport;

/** What holds for a report section. */
public abstract class WritesReportContract extends CodePointContract<List<WritesReport.Block>> {

	/** The code that writes. */
	protected abstract WritesReport subject();

	/** A session to write about. */
	protected abstract SessionFact session();

	@Override
	final String key() {
		return subject().key();
	}

	@Override
	final List<WritesReport.Block> call(PersonFacts facts) {
		return subject().write(facts, session(), Locale.ENGLISH);
	}
}
