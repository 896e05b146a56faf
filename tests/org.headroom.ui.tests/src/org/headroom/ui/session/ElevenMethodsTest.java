package org.headroom.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.e4.core.contexts.EclipseContextFactory;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalKind;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.sessions.OpenSession;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.domain.sessions.SessionState;
import org.headroom.method.Closing;
import org.headroom.method.Method;
import org.headroom.method.Prompt;
import org.headroom.method.Stage;
import org.headroom.method.yaml.YamlMethodReader;
import org.headroom.questions.Questions;
import org.headroom.questions.fakes.InMemoryQuestions;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.DeskAtHand;
import org.headroom.ui.desk.Plugins;
import org.headroom.ui.desk.SmallTeam;
import org.headroom.ui.kit.Screen;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each method that ships is run from its first stage to its finish in the window's own form. */
class ElevenMethodsTest {
	/** Loops included, no method needs more. */
	private static final int MOST_STEPS = 80;

	@TestFactory
	List<DynamicTest> itIsRunFromItsFirstStageToItsFinish() {
		return files().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> new Run().of(file))).toList();
	}

	private static List<Path> files() {
		Path at = Path.of("").toAbsolutePath();
		while (at != null && !Files.isDirectory(at.resolve("bundles/org.headroom.methods.standard/methods"))) {
			at = at.getParent();
		}
		Assumptions.assumeTrue(at != null, "needs the sources");
		try (Stream<Path> files = Files.list(at.resolve("bundles/org.headroom.methods.standard/methods"))) {
			return files.sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** One of them. */
	private static final class Run {
		private final SmallTeam team = new SmallTeam();
		private final Desk desk = DeskAtHand.on(team.workspace, team.clock);
		private final Set<String> walked = new HashSet<>();
		private Optional<OpenSession> open = Optional.empty();

		void of(Path file) throws IOException {
			Method method = YamlMethodReader.forAuthors().read(file.getFileName().toString(), Files.readString(file)).method().orElseThrow();
			team.workspace.with(Questions.class, new InMemoryQuestions());
			Goal goal = new Goal(77, team.person("Darcel S").id(), GoalKind.OUTCOME, "Two accounts", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 1));
			team.workspace.port(Goals.class).save(goal);
			SessionRoom room = new SessionRoom(team.workspace, team.clock, team.ids::incrementAndGet);
			long session = room.begin(team.person("Darcel S"), SessionKind.DEVELOPMENT, method).session().id();
			try (Screen screen = new Screen()) {
				Rehearsal rehearsal = new Rehearsal(screen.shell(), desk, new Plugins(desk, null, EclipseContextFactory.create()), null, null, now -> open = Optional.of(now));
				rehearsal.show(session);
				screen.open();
				walk(rehearsal, new HandOnForm(screen));
				rehearsal.actions().get(SessionCommands.FINISH).run();
			}
			OpenSession after = room.open(session);
			assertEquals(Closing.of(List.of()), after.run().closing(), "what it lacks");
			assertEquals(SessionState.FINISHED, after.session().state());
			assertTrue(walked.containsAll(after.run().path().stream().filter(stage -> stage.prompts().stream().anyMatch(Prompt::required)).map(Stage::id).toList()), "walked " + walked);
		}

		private void walk(Rehearsal rehearsal, HandOnForm hand) {
			agree(rehearsal, hand);
			now().method().fields().forEach(hand::fill);
			for (int steps = 0; steps < MOST_STEPS; steps++) {
				Stage stage = now().run().stage();
				walked.add(stage.id());
				stage.prompts().forEach(hand::fill);
				rehearsal.flush();
				if (!rehearsal.actions().containsKey(SessionCommands.NEXT_STAGE)) {
					return;
				}
				rehearsal.actions().get(SessionCommands.NEXT_STAGE).run();
				// the fake hands out the very session that it keeps, so that a form can't tell that it went on
				rehearsal.show(now().session().id());
			}
			throw new AssertionError("no end of " + now().method().id());
		}

		/** A promise of each, and what they saw. */
		private void agree(Rehearsal rehearsal, HandOnForm hand) {
			rehearsal.actions().get(SessionCommands.PROMISE_PERSON).run();
			hand.promise(0);
			rehearsal.actions().get(SessionCommands.PROMISE_MINE).run();
			hand.promise(1);
			hand.type("session.insight.0", "The price is named too late");
			rehearsal.flush();
		}

		private OpenSession now() {
			return open.orElseThrow();
		}
	}
}
