package org.headroom.ui.person;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.SessionRoom;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Workspace;
import org.headroom.ui.desk.Change;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.kit.Across;
import org.headroom.ui.kit.Buttons;
import org.headroom.ui.kit.Named;
import org.headroom.ui.kit.Segments;
import org.headroom.ui.kit.Space;

/** One line in which a session with a person is put on a day. Display thread. */
public final class SessionPlanner extends Composite {
	private static final int MORNING = 10;

	private final Desk desk;
	private final long personId;
	private final Segments<SessionKind> kind;
	private final DateTime day;
	private final DateTime time;
	private final Consumer<CoachingSession> planned;
	private final Consumer<RuntimeException> failed;

	/** @param id of the line; its controls are {@code id.kind}, {@code id.day}, {@code id.time} and {@code id.plan} */
	public SessionPlanner(Composite parent, String id, long personId, Desk desk, Consumer<CoachingSession> planned, Consumer<RuntimeException> failed) {
		super(parent, SWT.NONE);
		this.desk = desk;
		this.personId = personId;
		this.planned = planned;
		this.failed = failed;
		setLayout(new Across(Space.INSIDE));
		Words words = Words.of(SessionPlanner.class, desk.locale());
		kind = SessionStarter.kinds(this, id + ".kind", desk.locale());
		day = Named.name(Named.id(new DateTime(this, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER), id + ".day"), words.say("planner.day"));
		time = Named.name(Named.id(new DateTime(this, SWT.TIME | SWT.SHORT | SWT.BORDER), id + ".time"), words.say("planner.time"));
		show(LocalDate.now(desk.clock()).plusDays(1).atTime(MORNING, 0));
		Buttons.plain(this, id + ".plan", words.say("planner.plan"), this::plan);
	}

	private void show(LocalDateTime when) {
		day.setDate(when.getYear(), when.getMonthValue() - 1, when.getDayOfMonth());
		time.setTime(when.getHour(), when.getMinute(), 0);
	}

	private void plan() {
		SessionKind chosen = kind.chosen().orElse(SessionKind.DEVELOPMENT);
		LocalDateTime when = LocalDateTime.of(LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay()), LocalTime.of(time.getHours(), time.getMinutes()));
		desk.write(workspace -> plan(workspace, chosen, when), planned, failed, Change.SESSIONS);
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
