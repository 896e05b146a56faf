package org.headroom.cli.verbs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.FoundWords;
import org.headroom.domain.sessions.SessionSearch;

/** {@code session find WORDS}: sessions by what was said in them, whether their method is still there or not. */
final class SessionFindVerb implements Verb {
	private static final int MOST = 50;
	private static final int LONGEST = 200;

	@Override
	public String name() {
		return "find";
	}

	@Override
	public void describe(Signature signature) {
		signature.words("WORDS", true);
	}

	@Override
	public Exit run(Call call) {
		List<FoundWords> found = new SessionSearch(call.desk().workspace()).find(call.word(0), MOST);
		Map<Long, String> names = call.desk().port(People.class).all().stream().collect(Collectors.toMap(Person::id, Person::name));
		Function<FoundWords, Optional<String>> whose = each -> Optional.ofNullable(names.get(each.personId()));
		return call.show(() -> text(call, found, whose), () -> new Json().all("found", found.stream().map(each -> shape(each, whose))));
	}

	private static Page text(Call call, List<FoundWords> found, Function<FoundWords, Optional<String>> whose) {
		if (found.isEmpty()) {
			return new Page().sentence(call.words(SessionFindVerb.class).say("session.notFound", call.word(0)));
		}
		Said said = new Said(call.desk());
		Page page = new Page();
		for (FoundWords each : found) {
			page.gap().line(whose.apply(each).orElse(Said.NONE) + " · " + said.weekday(Said.dayOf(each.at())) + " · " + said.visibility(each.visibility()) + " · headroom session show " + each.sessionId());
			page.sentence(each.text().length() > LONGEST ? each.text().substring(0, LONGEST) + " …" : each.text());
		}
		return page;
	}

	private static Json shape(FoundWords found, Function<FoundWords, Optional<String>> whose) {
		return new Json().put("session", Long.toString(found.sessionId())).put("personId", Long.toString(found.personId())).put("person", whose.apply(found)).put("kind", found.kind())
				.put("prompt", found.promptId()).put("text", found.text()).put("visibility", found.visibility()).put("at", found.at());
	}
}
