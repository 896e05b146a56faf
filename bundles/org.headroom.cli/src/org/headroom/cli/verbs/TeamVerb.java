package org.headroom.cli.verbs;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.domain.team.Coverage;
import org.headroom.domain.team.CoverageSentence;
import org.headroom.domain.team.Team;
import org.headroom.domain.team.TeamRow;
import org.headroom.domain.team.TeamTable;

/** {@code team}: one row a person, and above it who gets the development minutes. */
final class TeamVerb implements Verb {

	@Override
	public String name() {
		return "team";
	}

	@Override
	public void describe(Signature signature) {
		signature.option("--sort", "COLUMN").option("--group", "manager|office").option("--filter", "TEXT");
	}

	@Override
	public Exit run(Call call) {
		TeamOrder order = call.choice("--sort", TeamOrder.class).orElse(TeamOrder.NAME);
		TeamGroup group = call.choice("--group", TeamGroup.class).orElse(TeamGroup.NONE);
		Team team = new TeamTable(call.desk().workspace(), call.desk().clock()).read();
		Predicate<TeamRow> wanted = call.value("--filter").map(TeamVerb::containing).orElse(row -> true);
		List<TeamRow> rows = team.rows().stream().filter(wanted).sorted(group.then(order.comparator())).toList();
		return call.show(() -> new TeamText(call, team).of(rows, group), () -> json(call, team, rows));
	}

	private static Predicate<TeamRow> containing(String text) {
		String part = text.toLowerCase(Locale.ROOT);
		return row -> (row.person().name() + " " + row.person().office() + " " + row.manager()).toLowerCase(Locale.ROOT).contains(part);
	}

	private static Json json(Call call, Team team, List<TeamRow> rows) {
		return new Json().put("dataUpTo", team.horizon().day()).put("dataIsOld", team.horizon().stale())
				.put("coverage", coverage(team.coverage()).put("sentence", CoverageSentence.of(team.coverage(), call.desk().locale())))
				.all("quarters", team.quarters().stream().map(Shapes::quarter)).all("rows", rows.stream().map(TeamVerb::row));
	}

	private static Json coverage(Coverage coverage) {
		return switch (coverage) {
			case Coverage.TooFew few -> new Json().put("is", "too-few").put("sessions", few.sessions()).put("least", few.least());
			case Coverage.Shares shares -> new Json().put("is", "shares").put("heads", shares.heads()).put("allHeads", shares.allHeads())
					.put("minutes", shares.minutes()).put("allMinutes", shares.allMinutes()).put("share", shares.ofMinutes()).put("low", shares.low())
					.put("high", shares.high()).put("shareOfHeads", shares.ofHeads()).put("sessions", shares.sessions());
		};
	}

	private static Json row(TeamRow row) {
		return Shapes.person(row.person()).put("manager", row.manager()).put("segment", row.standing().segment()).put("rank", row.standing().rank())
				.put("peers", row.standing().peers()).put("revenue", row.revenue()).put("openDeals", row.openDeals())
				.put("lastDevelopment", row.lastDevelopment()).put("recentSessions", row.recentSessions()).put("next", row.next());
	}
}
