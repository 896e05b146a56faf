package org.acme.coaching;

import org.headroom.method.code.SeesInsight;
import org.headroom.method.tests.SeesInsightContract;

class QuietAccountsTest extends SeesInsightContract {

	@Override
	protected SeesInsight subject() {
		return new QuietAccounts();
	}

	@Override
	protected String domain() {
		return "org.acme.coaching";
	}
}
