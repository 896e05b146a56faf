package org.headroom.domain.goals;

import java.time.LocalDate;
import java.util.Optional;

/** A step on the way to a goal. Mapped by the persistence bundle; not thread-safe. */
public class Milestone {
	private long id;
	private long goalId;
	private String title;
	private LocalDate dueOn;
	private LocalDate doneOn;

	/** For the mapping only. */
	protected Milestone() {
	}

	public Milestone(long id, long goalId, String title, LocalDate dueOn) {
		if (title.isBlank()) {
			throw new IllegalArgumentException("a milestone needs a title");
		}
		this.id = id;
		this.goalId = goalId;
		this.title = title.strip();
		this.dueOn = dueOn;
	}

	public void doneOn(LocalDate day) {
		doneOn = day;
	}

	public void notDone() {
		doneOn = null;
	}

	public long id() {
		return id;
	}

	public long goalId() {
		return goalId;
	}

	public String title() {
		return title;
	}

	public LocalDate dueOn() {
		return dueOn;
	}

	public Optional<LocalDate> doneOn() {
		return Optional.ofNullable(doneOn);
	}
}
