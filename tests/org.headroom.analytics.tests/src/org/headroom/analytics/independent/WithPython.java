package org.headroom.analytics.independent;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;

/** A test that asks the independent computation; skipped where there is no Python. */
public abstract class WithPython {
	protected Python python;

	@BeforeEach
	void start() {
		Optional<Python> found = Python.start();
		Assumptions.assumeTrue(found.isPresent(), "no python3 here");
		python = found.orElseThrow();
	}

	@AfterEach
	void stop() {
		if (python != null) {
			python.close();
		}
	}
}
