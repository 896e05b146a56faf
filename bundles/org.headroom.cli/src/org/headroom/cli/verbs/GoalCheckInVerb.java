package org.headroom.cli.verbs;

import java.math.BigDecimal;
import java.util.Optional;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.domain.goals.CheckIn;
import org.headroom.domain.goals.Goal;
import org.headroom.domain.goals.Goals;
import org.headroom.method.Visibility;

/** {@code goals check-in GOAL --reading N --confidence N --evidence TEXT}. */
final class GoalCheckInVerb implements Verb {

	@Override
	public String name() {
		return "check-in";
	}

	@Override
	public void describe(Signature signature) {
		signature.words("GOAL", true).option("--reading", "N").option("--confidence", "0-10").option("--evidence", "TEXT").option("--on", "DAY").option("--visibility", "LEVEL");
	}

	@Override
	public Exit run(Call call) {
		Optional<BigDecimal> reading = call.number("--reading");
		Optional<Integer> confidence = call.whole("--confidence", 0, 10);
		String evidence = call.value("--evidence").orElse("");
		if (reading.isEmpty() && confidence.isEmpty() && evidence.isBlank()) {
			throw call.wrong("wrong.missing", "--reading");
		}
		Goal goal = new Found(call).openGoal(call.word(0));
		CheckIn checkIn = new CheckIn(call.desk().ids().getAsLong(), goal.id(), call.day("--on").orElse(call.desk().today()), evidence);
		reading.ifPresent(checkIn::reading);
		confidence.ifPresent(checkIn::confidence);
		checkIn.visibleTo(call.choice("--visibility", Visibility.class).orElse(goal.visibility()));
		call.desk().port(Goals.class).save(checkIn);
		return GoalShowVerb.show(call, goal);
	}
}
