package org.headroom.domain.sessions;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.headroom.method.Party;
import org.headroom.method.Visibility;

/** Something one of the two promised. Mapped by the persistence bundle; not thread-safe. */
public class Commitment {
	private long id;
	private Long sessionId;
	private long personId;
	private Party owner;
	private String what;
	private LocalDate dueOn;
	private String ifSituation;
	private String thenAction;
	private Integer confidence;
	private CommitmentState state;
	private LocalDate settledOn;
	private Visibility visibility;
	private int version;

	/** For the mapping only. */
	protected Commitment() {
	}

	/** @param personId the salesperson of the conversation, also when the manager promised */
	public Commitment(long id, long personId, Party owner, String what) {
		this.id = id;
		this.personId = personId;
		this.ifSituation = "";
		this.thenAction = "";
		this.state = CommitmentState.OPEN;
		this.visibility = Visibility.OURS;
		reword(owner, what);
	}

	public final void reword(Party whose, String words) {
		owner = Objects.requireNonNull(whose);
		what = words.strip();
	}

	public void agreedIn(long session) {
		sessionId = session;
	}

	public void dueOn(LocalDate day) {
		dueOn = Objects.requireNonNull(day);
	}

	public void withoutDueDate() {
		dueOn = null;
	}

	/** The if-then plan: when this happens, I will do that. Either may be empty. */
	public void plan(String situation, String action) {
		ifSituation = situation.strip();
		thenAction = action.strip();
	}

	/** @param level 0 (will not happen) to 10 (certain) */
	public void confidence(int level) {
		if (level < 0 || level > 10) {
			throw new IllegalArgumentException("confidence goes from 0 to 10: " + level);
		}
		confidence = level;
	}

	/** Nobody says how sure they are any more. */
	public void withoutConfidence() {
		confidence = null;
	}

	public void visibleTo(Visibility level) {
		visibility = Objects.requireNonNull(level);
	}

	public void settle(CommitmentState outcome, LocalDate day) {
		state = Objects.requireNonNull(outcome);
		settledOn = outcome == CommitmentState.OPEN ? null : day;
	}

	public boolean overdue(LocalDate today) {
		return state == CommitmentState.OPEN && dueOn != null && dueOn.isBefore(today);
	}

	public long id() {
		return id;
	}

	public Optional<Long> sessionId() {
		return Optional.ofNullable(sessionId);
	}

	public long personId() {
		return personId;
	}

	public Party owner() {
		return owner;
	}

	public String what() {
		return what;
	}

	public Optional<LocalDate> dueOn() {
		return Optional.ofNullable(dueOn);
	}

	public String ifSituation() {
		return ifSituation;
	}

	public String thenAction() {
		return thenAction;
	}

	public Optional<Integer> confidence() {
		return Optional.ofNullable(confidence);
	}

	public CommitmentState state() {
		return state;
	}

	public Optional<LocalDate> settledOn() {
		return Optional.ofNullable(settledOn);
	}

	public Visibility visibility() {
		return visibility;
	}
}
