package org.headroom.domain.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.headroom.method.Visibility;

/** Where a goal stood on a day, and what shows it. Mapped by the persistence bundle; not thread-safe. */
public class CheckIn {
	private long id;
	private long goalId;
	private LocalDate day;
	private BigDecimal reading;
	private String evidence;
	private Integer confidence;
	private Visibility visibility;

	/** For the mapping only. */
	protected CheckIn() {
	}

	/** @param evidence what shows it, in words; may be empty */
	public CheckIn(long id, long goalId, LocalDate day, String evidence) {
		this.id = id;
		this.goalId = goalId;
		this.day = day;
		this.evidence = evidence.strip();
		this.visibility = Visibility.OURS;
	}

	/** @param value in the goal's unit */
	public void reading(BigDecimal value) {
		reading = value;
	}

	/** @param level how sure the salesperson is to reach the goal: 0 (not at all) to 10 (certain) */
	public void confidence(int level) {
		if (level < 0 || level > 10) {
			throw new IllegalArgumentException("confidence goes from 0 to 10: " + level);
		}
		confidence = level;
	}

	public void visibleTo(Visibility level) {
		visibility = level;
	}

	public long id() {
		return id;
	}

	public long goalId() {
		return goalId;
	}

	public LocalDate day() {
		return day;
	}

	/** In the goal's unit; absent for a learning goal without a measure. */
	public Optional<BigDecimal> reading() {
		return Optional.ofNullable(reading);
	}

	public String evidence() {
		return evidence;
	}

	public Optional<Integer> confidence() {
		return Optional.ofNullable(confidence);
	}

	public Visibility visibility() {
		return visibility;
	}
}
