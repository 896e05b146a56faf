package org.headroom.cli.verbs;

import java.math.BigDecimal;
import java.util.List;
import org.headroom.cli.desk.Call;
import org.headroom.cli.terminal.Columns;
import org.headroom.cli.terminal.Page;
import org.headroom.cli.terminal.Sparkline;
import org.headroom.domain.team.CoverageSentence;
import org.headroom.domain.team.Standing;
import org.headroom.domain.team.Team;
import org.headroom.domain.team.TeamRow;
import org.headroom.domain.words.Words;

/** The team on a terminal. */
final class TeamText {
	private final Said said;
	private final Words words;
	private final Team team;

	TeamText(Call call, Team team) {
		this.said = new Said(call.desk());
		this.words = call.words(TeamText.class);
		this.team = team;
	}

	Page of(List<TeamRow> rows, TeamGroup group) {
		Page page = new Page();
		if (team.rows().isEmpty()) {
			return page.sentence(words.say("today.empty"));
		}
		page.sentence(CoverageSentence.of(team.coverage(), said.locale()));
		if (team.horizon().stale()) {
			page.sentence(words.say("stale.data", said.day(team.horizon().day())));
		}
		return rows.isEmpty() ? page.gap().sentence(words.say("team.noneFits")) : page.gap().table(table(rows, group));
	}

	private Columns table(List<TeamRow> rows, TeamGroup group) {
		Columns columns = new Columns().text(words.say("team.name")).text(words.say("team.segment")).text(words.say("team.quarters", team.quarters().size()))
				.number(words.say("team.last")).number(words.say("team.open")).number(words.say("team.development")).number(words.say("team.sessions")).text(words.say("team.next"));
		String above = "";
		for (TeamRow row : rows) {
			String heading = group.of(row);
			if (group != TeamGroup.NONE && !heading.equals(above)) {
				columns.group("").group(heading.isEmpty() ? Said.NONE : heading);
				above = heading;
			}
			row(columns, row);
		}
		return columns;
	}

	private void row(Columns columns, TeamRow row) {
		BigDecimal last = row.revenue().isEmpty() ? BigDecimal.ZERO : row.revenue().getLast();
		columns.row(row.person().name(), segment(row.standing()), Sparkline.of(row.revenue()), said.money(last, ""), said.count(row.openDeals()),
				row.lastDevelopment().map(at -> said.relative(Said.dayOf(at))).orElse(Said.NONE), said.count(row.recentSessions()),
				row.next().map(when -> said.near(when.toLocalDate())).orElse(Said.NONE));
	}

	private String segment(Standing standing) {
		return standing.rank() == 0 ? said.segment(standing.segment()) : words.say("team.rank", said.segment(standing.segment()), standing.rank(), standing.peers());
	}
}
