package org.headroom.cli.verbs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Desk;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.domain.sample.SampleOrganisation;
import org.headroom.domain.today.Suggestion;
import org.headroom.domain.today.Today;
import org.headroom.domain.today.TodayPage;

/** {@code today}: whom to see next and why, what is due, what slips. */
final class TodayVerb implements Verb {

	@Override
	public String name() {
		return "today";
	}

	@Override
	public void describe(Signature signature) {
		signature.flag("--sample");
	}

	@Override
	public List<Verb> verbs() {
		return List.of(new NotNowVerb());
	}

	@Override
	public Exit run(Call call) {
		return call.has("--sample") ? sample(call) : show(call);
	}

	/** The sample organisation in its own workspace, filled when it is empty. */
	private static Exit sample(Call call) {
		try (Desk desk = call.desk().forSample()) {
			Call there = call.at(desk);
			SampleVerb.load(there);
			return show(there);
		}
	}

	private static Exit show(Call call) {
		Today today = new TodayPage(call.desk().workspace(), call.desk().clock()).read();
		boolean invented = call.desk().setting(SampleOrganisation.BATCH).isPresent();
		return call.show(() -> new TodayText(call, invented).of(today), () -> json(today, invented, call.desk().locale()));
	}

	private static Json json(Today today, boolean invented, Locale locale) {
		return new Json().put("day", today.day()).put("quarter", Shapes.quarter(today.quarter())).put("sample", invented)
				.put("dataUpTo", today.horizon().day()).put("dataIsOld", today.horizon().stale()).put("lead", today.lead(locale))
				.all("suggestions", today.suggestions().stream().map(each -> suggestion(each, locale)))
				.all("running", today.running().stream().map(TodayVerb::appointment)).all("today", today.today().stream().map(TodayVerb::appointment))
				.all("due", today.due().stream().map(each -> Shapes.commitment(each.commitment(), Optional.of(each.person().name()))))
				.all("slipping", today.slipping().stream().map(each -> Shapes.goal(each.goal(), Optional.of(each.person().name()), each.pace())))
				.all("later", today.later().stream().map(TodayVerb::appointment));
	}

	private static Json suggestion(Suggestion suggestion, Locale locale) {
		return new Json().put("person", Shapes.person(suggestion.row().person())).put("segment", suggestion.row().standing().segment())
				.put("daysSinceDevelopment", suggestion.daysSince()).put("quarterEnd", suggestion.quarterEnd()).put("quietUntil", suggestion.quietUntil())
				.put("why", suggestion.why(locale)).put("when", suggestion.when(locale)).all("facts", suggestion.facts().stream().map(fact -> Shapes.fact(fact, locale)));
	}

	private static Json appointment(Today.Appointment appointment) {
		return Shapes.session(appointment.session(), Optional.of(appointment.person().name()));
	}
}
