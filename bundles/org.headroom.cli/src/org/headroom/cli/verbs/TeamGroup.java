package org.headroom.cli.verbs;

import java.util.Comparator;
import org.headroom.domain.team.TeamRow;

/** What the team can be grouped by. */
enum TeamGroup {
	NONE, MANAGER, OFFICE;

	String of(TeamRow row) {
		return switch (this) {
			case NONE -> "";
			case MANAGER -> row.manager();
			case OFFICE -> row.person().office();
		};
	}

	Comparator<TeamRow> then(Comparator<TeamRow> within) {
		return Comparator.comparing(this::of).thenComparing(within);
	}
}
