package org.headroom.ui.goals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.GoalKind;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.goals.Milestone;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Draft;
import org.headroom.ui.drafts.DraftShelf;
import org.headroom.ui.drafts.ShelfAtHand;
import org.headroom.ui.kit.Screen;
import org.junit.jupiter.api.Test;

/** Half-typed forms of goals outlive another choice, a closed view and a killed process. */
class GoalDraftsOnScreenTest {
	private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
	private final Words words = Words.of(GoalsPart.class, Locale.US);
	private final ShelfAtHand at = new ShelfAtHand();
	private final Goal first = new Goal(1, 7, GoalKind.LEARNING, "Listen longer", TODAY, TODAY.plusMonths(3));
	private final Goal second = new Goal(2, 7, GoalKind.LEARNING, "Ask first", TODAY, TODAY.plusMonths(3));
	private final List<Runnable> away = new ArrayList<>();

	@Test
	void aHalfTypedCheckInIsThereWhenItsGoalIsChosenAgain() {
		try (Screen screen = new Screen()) {
			CheckInStrip strip = strip(screen.shell(), at.shelf());
			screen.open();
			strip.open(first, TODAY);
			text(screen, "checkin.evidence").setText("asked twice before off");
			strip.close();
			strip.open(second, TODAY);
			assertEquals("", text(screen, "checkin.evidence").getText());
			assertFalse(draftNote(screen, "checkin.draft").contains("Not saved"));
			strip.close();
			strip.reopen(first, TODAY);
			assertEquals("asked twice before off", text(screen, "checkin.evidence").getText());
			assertTrue(draftNote(screen, "checkin.draft").startsWith("Not saved yet, from 8:00"));
		}
	}

	@Test
	void aCheckInOutlivesTheKilledProcess() {
		try (Screen screen = new Screen()) {
			CheckInStrip strip = strip(screen.shell(), at.shelf());
			screen.open();
			strip.open(first, TODAY);
			text(screen, "checkin.evidence").setText("asked twi");
			text(screen, "checkin.confidence").setText("7");
			at.pass();
		}
		try (Screen screen = new Screen()) {
			CheckInStrip strip = strip(screen.shell(), at.restarted());
			screen.open();
			strip.reopen(second, TODAY);
			assertTrue(strip.goal().isEmpty(), "nothing waits for this one");
			strip.reopen(first, TODAY);
			assertEquals("asked twi", text(screen, "checkin.evidence").getText());
			assertEquals("7", text(screen, "checkin.confidence").getText());
		}
	}

	@Test
	void aCancelledCheckInComesBackOnlyWhenItIsWanted() {
		try (Screen screen = new Screen()) {
			CheckInStrip strip = strip(screen.shell(), at.shelf());
			screen.open();
			strip.open(first, TODAY);
			text(screen, "checkin.evidence").setText("x");
			Runnable back = strip.discard().orElseThrow();
			strip.reopen(first, TODAY);
			assertTrue(strip.goal().isEmpty());
			back.run();
			strip.reopen(first, TODAY);
			assertEquals("x", text(screen, "checkin.evidence").getText());
		}
	}

	@Test
	void aNewGoalKeepsEveryField() {
		Person kim = new Person(7, "Kim", Role.SALESPERSON);
		try (Screen screen = new Screen()) {
			GoalEditor editor = new GoalEditor(screen.shell(), words, Locale.US, at.shelf(), (id, form) -> { }, () -> { });
			screen.open();
			editor.open(Optional.empty(), GoalForm.blank(Optional.empty(), TODAY), List.of(kim));
			text(screen, "goal.title").setText("Three new accou");
			text(screen, "goal.target").setText("3");
			((Combo) Screen.named(screen.shell(), "goal.person")).select(0);
			editor.open(Optional.of(2L), GoalForm.of(second, Locale.US), List.of(kim));
			assertEquals("Ask first", text(screen, "goal.title").getText());
			editor.open(Optional.empty(), GoalForm.blank(Optional.empty(), TODAY), List.of(kim));
			assertEquals("Three new accou", text(screen, "goal.title").getText());
			assertEquals("3", text(screen, "goal.target").getText());
			assertEquals("7", editor.words().get("person"));
			editor.drafts().discard();
			assertTrue(at.onDisk().isEmpty());
		}
	}

	@Test
	void theSubjectOfAGoalsFormNamesTheGoalOrWhoItIsFor() {
		assertEquals(Optional.of(5L), GoalEditor.goalOf(new Draft.Key("goal", "5")));
		assertEquals(Optional.empty(), GoalEditor.goalOf(new Draft.Key("goal", "new.7")));
		assertEquals(Optional.of(7L), GoalEditor.personOf(new Draft.Key("goal", "new.7")));
		assertEquals(Optional.empty(), GoalEditor.personOf(new Draft.Key("goal", "new")));
	}

	@Test
	void aHalfTypedMilestoneWaitsForItsGoalAndEscapeCanBeTakenBack() {
		try (Screen screen = new Screen()) {
			MilestoneList list = new MilestoneList(screen.shell(), words, at.shelf(), new Silent());
			screen.open();
			list.show(detail(first), TODAY);
			list.open();
			text(screen, "goal.milestone.title").setText("Record a ca");
			list.close();
			list.show(detail(second), TODAY);
			assertFalse(text(screen, "goal.milestone.title").isVisible());
			list.show(detail(first), TODAY);
			assertEquals("Record a ca", text(screen, "goal.milestone.title").getText());
			escape(text(screen, "goal.milestone.title").getParent());
			assertEquals(1, away.size());
			assertTrue(at.onDisk().isEmpty());
			away.getFirst().run();
			assertEquals("Record a ca", text(screen, "goal.milestone.title").getText());
		}
	}

	private GoalDetail detail(Goal goal) {
		InMemoryWorkspace workspace = new InMemoryWorkspace();
		Person kim = new Person(7, "Kim", Role.SALESPERSON);
		workspace.port(People.class).save(kim);
		workspace.port(Goals.class).save(goal);
		return GoalDetail.read(workspace, goal.id(), Clock.systemDefaultZone(), Locale.US).orElseThrow();
	}

	private CheckInStrip strip(Composite parent, DraftShelf shelf) {
		return new CheckInStrip(parent, words, shelf, () -> { }, () -> { });
	}

	private static Text text(Screen screen, String id) {
		return (Text) Screen.named(screen.shell(), id);
	}

	private static String draftNote(Screen screen, String id) {
		return ((Label) Screen.named(screen.shell(), id)).getText();
	}

	private static void escape(Control control) {
		Event event = new Event();
		event.detail = SWT.TRAVERSE_ESCAPE;
		control.notifyListeners(SWT.Traverse, event);
	}

	private final class Silent implements MilestoneList.Acts {
		@Override
		public void add(String title, LocalDate due, Runnable written, Runnable refused) {
			written.run();
		}

		@Override
		public void putAway(Runnable back) {
			away.add(back);
		}

		@Override
		public void tick(Milestone milestone, boolean done) {
			// not tried here
		}

		@Override
		public void remove(Milestone milestone) {
			// not tried here
		}
	}
}
