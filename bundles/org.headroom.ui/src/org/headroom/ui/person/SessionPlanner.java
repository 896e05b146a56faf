package org.headroom.ui.person;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Workspace;
import org.headroom.ui.desk.Change;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.drafts.DraftKeeping;
import org.headroom.ui.drafts.DraftShelf;
import org.headroom.ui.drafts.Kept;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Css;
import org.headroom.ui.kit.DateField;
import org.headroom.ui.kit.FieldNote;
import org.headroom.ui.kit.LineKeys;
import org.headroom.ui.kit.Rows;
import org.headroom.ui.kit.Segments;
import org.headroom.ui.kit.Space;
import org.headroom.ui.kit.TimeField;

/** One line in which a session with a person is put on a day. Display thread. */
public final class SessionPlanner extends Composite implements DraftKeeping.Form {
	private static final int MORNING = 10;

	private final Desk desk;
	private final long personId;
	private final Segments<SessionKind> kind;
	private final DateField day;
	private final TimeField time;
	private final Consumer<CoachingSession> planned;
	private final Consumer<RuntimeException> failed;
	private final DraftKeeping drafts;
	private boolean asked;

	/**
	 * @param id of the line; its controls are {@code id.kind}, {@code id.day}, {@code id.time} and {@code id.plan}
	 * @param closed told when it is not wanted any more (Escape)
	 */
	public SessionPlanner(Composite parent, String id, long personId, Desk desk, DraftShelf shelf, Consumer<CoachingSession> planned, Runnable closed,
			Consumer<RuntimeException> failed) {
		super(parent, SWT.NONE);
		this.desk = desk;
		this.personId = personId;
		this.planned = planned;
		this.failed = failed;
		setLayout(new Rows(0, Space.TIGHT));
		Composite line = new Composite(this, SWT.NONE);
		line.setLayout(new Across(Space.INSIDE));
		Words words = Words.of(SessionPlanner.class, desk.locale());
		kind = SessionStarter.kinds(line, id + ".kind", desk.locale());
		day = new DateField(line, id + ".day", words.say("planner.day"));
		time = new TimeField(line, id + ".time", words.say("planner.time"));
		show(LocalDate.now(desk.clock()).plusDays(1).atTime(MORNING, 0));
		Buttons.plain(line, id + ".plan", words.say("planner.plan"), this::plan);
		FieldNote unsaved = new FieldNote(this, id + ".draft", Css.SECONDARY);
		drafts = new DraftKeeping(shelf, "plan", this, unsaved::show);
		kind.onChoice(chosen -> drafts.changed());
		day.onChange(chosen -> drafts.changed());
		time.onChange(chosen -> drafts.changed());
		LineKeys.on(this, this::plan, closed);
		addDisposeListener(event -> drafts.leave());
		drafts.open(Long.toString(personId));
	}

	@Override
	public Map<String, String> words() {
		return Map.of("kind", kind().name(), "day", when().toLocalDate().toString(), "time", when().toLocalTime().toString());
	}

	@Override
	public void fill(Map<String, String> words) {
		Kept kept = new Kept(words);
		kind.choose(kept.one("kind", kind()));
		show(kept.day("day", when().toLocalDate()).atTime(kept.time("time", when().toLocalTime())));
	}

	private SessionKind kind() {
		return kind.chosen().orElse(SessionKind.DEVELOPMENT);
	}

	private LocalDateTime when() {
		return LocalDateTime.of(day.date(), time.time());
	}

	private void show(LocalDateTime when) {
		day.date(when.toLocalDate());
		time.time(when.toLocalTime());
	}

	private void plan() {
		// Enter pressed twice makes one plan.
		if (isDisposed() || asked || DateField.holdsUp(this)) {
			return;
		}
		asked = true;
		SessionKind chosen = kind();
		LocalDateTime when = when();
		Runnable written = drafts.saving();
		desk.write(workspace -> plan(workspace, chosen, when), session -> {
			written.run();
			planned.accept(session);
		}, failure -> {
			asked = false;
			failed.accept(failure);
		}, Change.SESSIONS);
	}

	/** Takes a plan back that was made here just now. */
	public static void takeBack(CoachingSession plan, Desk desk, Consumer<RuntimeException> failed) {
		desk.write(workspace -> {
			new SessionRoom(workspace, desk.clock(), desk.ids()).unplan(plan.id());
			return plan.id();
		}, id -> { }, failed, Change.SESSIONS);
	}

	private CoachingSession plan(Workspace workspace, SessionKind chosen, LocalDateTime when) {
		Person person = workspace.port(People.class).byId(personId).orElseThrow();
		return new SessionRoom(workspace, desk.clock(), desk.ids()).plan(person, chosen, when);
	}

	@Override
	public boolean setFocus() {
		return kind.setFocus();
	}
}
