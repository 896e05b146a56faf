package org.headroom.persistence.contract;

import java.nio.file.Path;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.workspace.Workspace;
import org.headroom.questions.Questions;
import org.headroom.questions.fakes.InMemoryQuestions;
import org.junit.jupiter.api.Nested;

/** The fakes that other bundles test with, held to the same. */
class FakeContractsTest {

	interface InMemory extends Opening {
		@Override
		default Workspace open(Path folder) {
			return new InMemoryWorkspace().with(Questions.class, new InMemoryQuestions());
		}
	}

	@Nested
	class ForPeople extends PeopleContract implements InMemory {}

	@Nested
	class ForDeals extends DealsContract implements InMemory {}

	@Nested
	class ForSessions extends SessionsContract implements InMemory {}

	@Nested
	class ForGoals extends GoalsContract implements InMemory {}

	@Nested
	class ForImports extends ImportsContract implements InMemory {}

	@Nested
	class ForQuestions extends QuestionsContract implements InMemory {}

	@Nested
	class ForDrafts extends DraftsContract implements InMemory {}
}
