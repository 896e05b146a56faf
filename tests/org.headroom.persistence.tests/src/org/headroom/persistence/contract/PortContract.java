package org.headroom.persistence.contract;

import java.nio.file.Path;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;
import org.headroom.domain.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The tests of a port that hold for every workspace; run for the database and for the fakes that other tests use. */
public abstract class PortContract implements Opening {
	private Workspace workspace;

	@BeforeEach
	void openWorkspace(@TempDir Path folder) {
		workspace = open(folder);
	}

	@AfterEach
	void closeWorkspace() {
		workspace.close();
	}

	<P> P port(Class<P> type) {
		return workspace.port(type);
	}

	/** Ann, whose id is 1. */
	Person ann() {
		Person ann = new Person(1, "Ann", Role.SALESPERSON);
		port(People.class).save(ann);
		return ann;
	}
}
