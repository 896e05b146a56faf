package org.headroom.domain.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.headroom.method.Visibility;

/** Something a salesperson wants to reach by a day. Mapped by the persistence bundle; not thread-safe. */
public class Goal {
	private long id;
	private long personId;
	private Long sessionId;
	private GoalKind kind;
	private GoalState state;
	private String title;
	private String metric;
	private String unit;
	private BigDecimal baseline;
	private BigDecimal commitLevel;
	private BigDecimal targetLevel;
	private BigDecimal stretchLevel;
	private LocalDate startsOn;
	private LocalDate dueOn;
	private String ifSituation;
	private String thenAction;
	private Visibility visibility;
	private LocalDate settledOn;
	private int version;

	/** For the mapping only. */
	protected Goal() {
	}

	public Goal(long id, long personId, GoalKind kind, String title, LocalDate startsOn, LocalDate dueOn) {
		this.id = id;
		this.personId = personId;
		this.kind = Objects.requireNonNull(kind);
		this.state = GoalState.OPEN;
		this.metric = "";
		this.unit = "";
		this.ifSituation = "";
		this.thenAction = "";
		this.visibility = Visibility.OURS;
		retitle(title);
		runs(startsOn, dueOn);
	}

	public final void retitle(String words) {
		if (words.isBlank()) {
			throw new IllegalArgumentException("a goal needs a title");
		}
		title = words.strip();
	}

	public final void runs(LocalDate from, LocalDate to) {
		if (!to.isAfter(from)) {
			throw new IllegalArgumentException("a goal is due after it starts: " + from + " to " + to);
		}
		startsOn = from;
		dueOn = to;
	}

	/**
	 * @param what what is counted, such as "new accounts won"
	 * @param inUnit such as "accounts", "EUR", "days"; empty for a bare number
	 */
	public void measure(String what, String inUnit, Ladder ladder) {
		metric = what.strip();
		unit = inUnit.strip();
		baseline = ladder.baseline();
		commitLevel = ladder.commit();
		targetLevel = ladder.target();
		stretchLevel = ladder.stretch();
	}

	public void agreedIn(long session) {
		sessionId = session;
	}

	public void plan(String situation, String action) {
		ifSituation = situation.strip();
		thenAction = action.strip();
	}

	public void visibleTo(Visibility level) {
		visibility = Objects.requireNonNull(level);
	}

	public void settle(GoalState outcome, LocalDate day) {
		state = Objects.requireNonNull(outcome);
		settledOn = outcome == GoalState.OPEN ? null : day;
	}

	public long id() {
		return id;
	}

	public long personId() {
		return personId;
	}

	public Optional<Long> sessionId() {
		return Optional.ofNullable(sessionId);
	}

	public GoalKind kind() {
		return kind;
	}

	public GoalState state() {
		return state;
	}

	public String title() {
		return title;
	}

	public String metric() {
		return metric;
	}

	public String unit() {
		return unit;
	}

	/** Present once {@link #measure} was called: a learning goal may do without. */
	public Optional<Ladder> ladder() {
		return baseline == null ? Optional.empty() : Optional.of(new Ladder(baseline, commitLevel, targetLevel, stretchLevel));
	}

	public LocalDate startsOn() {
		return startsOn;
	}

	public LocalDate dueOn() {
		return dueOn;
	}

	public String ifSituation() {
		return ifSituation;
	}

	public String thenAction() {
		return thenAction;
	}

	public Visibility visibility() {
		return visibility;
	}

	public Optional<LocalDate> settledOn() {
		return Optional.ofNullable(settledOn);
	}
}
