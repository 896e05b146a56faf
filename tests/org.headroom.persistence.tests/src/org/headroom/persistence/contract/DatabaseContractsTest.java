package org.headroom.persistence.contract;

import java.nio.file.Path;
import org.headroom.domain.workspace.Workspace;
import org.headroom.persistence.Fresh;
import org.junit.jupiter.api.Nested;

/** The ports of a workspace on disk. */
class DatabaseContractsTest {

	@Nested
	class ForPeople extends PeopleContract {
		@Override
		protected Workspace open(Path folder) {
			return Fresh.open(folder);
		}
	}

	@Nested
	class ForDeals extends DealsContract {
		@Override
		protected Workspace open(Path folder) {
			return Fresh.open(folder);
		}
	}

	@Nested
	class ForSessions extends SessionsContract {
		@Override
		protected Workspace open(Path folder) {
			return Fresh.open(folder);
		}
	}

	@Nested
	class ForGoals extends GoalsContract {
		@Override
		protected Workspace open(Path folder) {
			return Fresh.open(folder);
		}
	}

	@Nested
	class ForImports extends ImportsContract {
		@Override
		protected Workspace open(Path folder) {
			return Fresh.open(folder);
		}
	}

	@Nested
	class ForQuestions extends QuestionsContract {
		@Override
		protected Workspace open(Path folder) {
			return Fresh.open(folder);
		}
	}

	@Nested
	class ForDrafts extends DraftsContract {
		@Override
		protected Workspace open(Path folder) {
			return Fresh.open(folder);
		}
	}
}
