package org.headroom.cli.verbs;

import java.util.List;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Desk;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.deals.Deals;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.people.People;
import org.headroom.domain.sample.SampleOrganisation;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Workspace;

/** {@code workspace}: where it is, what it holds, and whether somebody else has it open. */
final class WorkspaceVerb implements Verb {

	@Override
	public String name() {
		return "workspace";
	}

	@Override
	public Exit run(Call call) {
		Desk desk = call.desk();
		Workspace workspace = desk.workspace();
		int people = desk.port(People.class).all().size();
		long deals = desk.port(Deals.class).count();
		int goals = desk.port(Goals.class).open().size();
		int running = desk.port(Sessions.class).running().size();
		long batches = desk.port(Imports.class).batches().stream().filter(batch -> !batch.undone()).count();
		boolean sample = desk.setting(SampleOrganisation.BATCH).isPresent();
		return call.show(() -> text(call, workspace, List.of((long) people, deals, (long) goals, (long) running, batches)),
				() -> new Json().put("folder", workspace.folder()).put("shared", workspace.shared()).put("sample", sample).put("people", people).put("deals", deals)
						.put("openGoals", goals).put("runningSessions", running).put("imports", batches));
	}

	private static Page text(Call call, Workspace workspace, List<Long> counts) {
		Words words = call.words(WorkspaceVerb.class);
		return new Page().sentence(workspace.folder().toString()).sentence(words.say("workspace.holds", counts.toArray()))
				.sentence(workspace.shared() ? words.say("workspace.shared") : words.say("workspace.alone"));
	}
}
