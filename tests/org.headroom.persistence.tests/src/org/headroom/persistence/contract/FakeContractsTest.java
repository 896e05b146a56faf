package org.headroom.persistence.contract;

import java.nio.file.Path;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.workspace.Workspace;
import org.junit.jupiter.api.Nested;

/** The fakes that other bundles test with, held to the same. */
class FakeContractsTest {

	@Nested
	class ForPeople extends PeopleContract {
		@Override
		protected Workspace open(Path folder) {
			return new InMemoryWorkspace();
		}
	}

	@Nested
	class ForDeals extends DealsContract {
		@Override
		protected Workspace open(Path folder) {
			return new InMemoryWorkspace();
		}
	}

	@Nested
	class ForSessions extends SessionsContract {
		@Override
		protected Workspace open(Path folder) {
			return new InMemoryWorkspace();
		}
	}

	@Nested
	class ForGoals extends GoalsContract {
		@Override
		protected Workspace open(Path folder) {
			return new InMemoryWorkspace();
		}
	}

	@Nested
	class ForImports extends ImportsContract {
		@Override
		protected Workspace open(Path folder) {
			return new InMemoryWorkspace();
		}
	}

	@Nested
	class ForDrafts extends DraftsContract {
		@Override
		protected Workspace open(Path folder) {
			return new InMemoryWorkspace();
		}
	}
}
