package org.acme.coaching;

import java.net.URL;
import java.util.List;

import org.headroom.method.tests.MethodFilesContract;

/** Headroom's contract, on the method of this plugin. A test that fails names the sentence that is broken. */
class PauseTest extends MethodFilesContract {

	@Override
	protected List<URL> files() {
		return List.of(getClass().getResource("/methods/pause.yaml"));
	}

	@Override
	protected String domain() {
		return "org.acme.coaching";
	}
}
