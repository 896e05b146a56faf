package org.headroom.cli.verbs;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.headroom.cli.desk.Desk;
import org.headroom.domain.goals.GoalKind;
import org.headroom.domain.sessions.CommitmentState;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.sessions.SessionState;
import org.headroom.domain.team.Segment;
import org.headroom.domain.words.Words;
import org.headroom.method.Party;
import org.headroom.method.Visibility;

/** Days, sums and the words for kinds and states, as a reader of the language expects them. */
final class Said {
	static final String NONE = "—";

	private final Words words;
	private final Locale locale;
	private final LocalDate today;

	Said(Desk desk) {
		this.locale = desk.locale();
		this.words = Words.of(Said.class, locale);
		this.today = desk.today();
	}

	String day(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
	}

	/** With the day of the week. */
	String weekday(LocalDate day) {
		return DateTimeFormatter.ofPattern("EEE", locale).format(day) + " " + day(day);
	}

	/** With the day of the week and without the year, for what is near. */
	String near(LocalDate day) {
		return DateTimeFormatter.ofLocalizedPattern("MMMEd").withLocale(locale).format(day);
	}

	String time(LocalDateTime moment) {
		return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(moment);
	}

	String moment(LocalDateTime moment) {
		return near(moment.toLocalDate()) + ", " + time(moment);
	}

	static LocalDate dayOf(Instant instant) {
		return LocalDate.ofInstant(instant, ZoneId.systemDefault());
	}

	/** "today", "yesterday", "12 days ago", "in 3 days". */
	String relative(LocalDate day) {
		long days = ChronoUnit.DAYS.between(day, today);
		if (days == 0) {
			return words.say("relative.today");
		}
		return days > 0 ? words.say("relative.ago", days) : words.say("relative.ahead", -days);
	}

	/** Whole units, grouped as the reader groups them. */
	String number(BigDecimal value) {
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setMaximumFractionDigits(value.stripTrailingZeros().scale() <= 0 ? 0 : 2);
		return format.format(value);
	}

	/** Rounded to a whole unit of the currency. */
	String money(BigDecimal value, String currency) {
		NumberFormat format = NumberFormat.getIntegerInstance(locale);
		return currency.isEmpty() ? format.format(value) : format.format(value) + " " + currency;
	}

	String count(long count) {
		return NumberFormat.getIntegerInstance(locale).format(count);
	}

	String kind(SessionKind kind) {
		return switch (kind) {
			case DEVELOPMENT -> words.say("kind.development");
			case DEAL_REVIEW -> words.say("kind.dealReview");
			case TOUCH -> words.say("kind.touch");
		};
	}

	String state(SessionState state) {
		return switch (state) {
			case PLANNED -> words.say("state.planned");
			case RUNNING -> words.say("state.running");
			case FINISHED -> words.say("state.finished");
			case CANCELLED -> words.say("state.cancelled");
		};
	}

	String segment(Segment segment) {
		return switch (segment) {
			case TOP -> words.say("segment.top");
			case CORE -> words.say("segment.core");
			case DEVELOPING -> words.say("segment.developing");
			case TOO_NEW -> words.say("segment.tooNew");
		};
	}

	String reason(SessionMove.Reason reason) {
		return switch (reason) {
			case AFTER_QUARTER_END -> words.say("reason.afterQuarterEnd");
			case CUSTOMER_CAME_FIRST -> words.say("reason.customerCameFirst");
			case ILLNESS_OR_LEAVE -> words.say("reason.illnessOrLeave");
			case NOTHING_TO_BRING -> words.say("reason.nothingToBring");
			case NOT_NEEDED -> words.say("reason.notNeeded");
			case OTHER -> words.say("reason.other");
		};
	}

	String party(Party party) {
		return switch (party) {
			case SALESPERSON -> words.say("party.salesperson");
			case MANAGER -> words.say("party.manager");
		};
	}

	/** Who wanted it. */
	String by(Party party) {
		return switch (party) {
			case SALESPERSON -> words.say("by.salesperson");
			case MANAGER -> words.say("by.manager");
		};
	}

	String visibility(Visibility visibility) {
		return switch (visibility) {
			case MINE -> words.say("visibility.mine");
			case OURS -> words.say("visibility.ours");
			case REPORTABLE -> words.say("visibility.reportable");
		};
	}

	String goal(GoalKind kind) {
		return switch (kind) {
			case OUTCOME -> words.say("goal.outcome");
			case LEARNING -> words.say("goal.learning");
		};
	}

	String commitment(CommitmentState state) {
		return switch (state) {
			case OPEN -> words.say("commitment.open");
			case KEPT -> words.say("commitment.kept");
			case DROPPED -> words.say("commitment.dropped");
		};
	}

	Words words() {
		return words;
	}

	Locale locale() {
		return locale;
	}
}
