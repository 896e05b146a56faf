package org.headroom.cli.verbs;

import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Desk;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Refused;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.people.People;
import org.headroom.domain.sample.SampleOrganisation;
import org.headroom.domain.sample.SampleOutcome;

/** {@code sample}: fills an empty workspace with the sample organisation. */
final class SampleVerb implements Verb {

	@Override
	public String name() {
		return "sample";
	}

	@Override
	public Exit run(Call call) {
		SampleOutcome outcome = load(call);
		return call.show(() -> new Page().sentence(outcome.say(call.desk().locale())), () -> json(call, outcome));
	}

	private static Json json(Call call, SampleOutcome outcome) {
		return new Json().put("workspace", call.desk().folder()).put("loaded", outcome instanceof SampleOutcome.Loaded).put("sentence", outcome.say(call.desk().locale()));
	}

	/** @throws Refused where it does not fit in */
	static SampleOutcome load(Call call) {
		Desk desk = call.desk();
		if (desk.port(People.class).all().isEmpty()) {
			call.terminal().tell(call.words(SampleVerb.class).say("sample.begins"));
		}
		SampleOutcome outcome = new SampleOrganisation(desk.workspace(), desk.clock(), desk.ids(), desk.methods(), desk.locale()).load(new SampleProgress(call), Thread.currentThread()::isInterrupted);
		if (!outcome.present()) {
			throw new Refused(Exit.REFUSED, outcome.say(desk.locale()));
		}
		return outcome;
	}
}
