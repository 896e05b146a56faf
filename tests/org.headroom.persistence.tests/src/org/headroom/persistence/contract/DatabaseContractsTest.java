package org.headroom.persistence.contract;

import java.nio.file.Path;
import org.headroom.domain.workspace.Workspace;
import org.headroom.persistence.Fresh;
import org.junit.jupiter.api.Nested;

/** The ports of a workspace on disk. */
class DatabaseContractsTest {

	interface OnDisk extends Opening {
		@Override
		default Workspace open(Path folder) {
			return Fresh.open(folder);
		}
	}

	@Nested
	class ForPeople extends PeopleContract implements OnDisk {}

	@Nested
	class ForDeals extends DealsContract implements OnDisk {}

	@Nested
	class ForSessions extends SessionsContract implements OnDisk {}

	@Nested
	class ForGoals extends GoalsContract implements OnDisk {}

	@Nested
	class ForImports extends ImportsContract implements OnDisk {}

	@Nested
	class ForQuestions extends QuestionsContract implements OnDisk {}

	@Nested
	class ForDrafts extends DraftsContract implements OnDisk {}
}
