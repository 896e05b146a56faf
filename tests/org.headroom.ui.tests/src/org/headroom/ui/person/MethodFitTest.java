package org.headroom.ui.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.headroom.domain.calendar.FiscalQuarter;
import org.headroom.domain.sessions.SessionKind;
import org.headroom.method.AnswerType;
import org.headroom.method.LocalText;
import org.headroom.method.Method;
import org.headroom.method.Prompt;
import org.headroom.method.Stage;
import org.headroom.method.Suitability;
import org.headroom.method.TimeBox;
import org.headroom.ui.desk.SmallTeam;
import org.junit.jupiter.api.Test;

class MethodFitTest {
	private static final Moment NOW = new Moment(Optional.of(Suitability.Audience.EXPERIENCED), Optional.of(Suitability.Segment.TOP), Optional.of(Suitability.Phase.CRUNCH));

	@Test
	void whatIsMadeForTheMomentComesFirstAndWhatIsMadeForAnotherLast() {
		Method any = method("any", Suitability.ANY);
		Method touch = method("touch", new Suitability(Set.of(Suitability.Kind.TOUCH), Set.of(), Set.of(), Set.of()));
		Method top = method("top", new Suitability(Set.of(Suitability.Kind.DEVELOPMENT), Set.of(), Set.of(Suitability.Segment.TOP), Set.of()));
		List<String> order = Stream.of(any, touch, top).map(method -> fit(method, NOW)).sorted(MethodFit.bestFirst(SmallTeam.ENGLISH)).map(each -> each.method().id()).toList();
		assertEquals(List.of("top", "any", "touch"), order);
	}

	@Test
	void aSentenceSaysWhyItFits() {
		assertEquals("Fits any session, with anybody, at any time.", fit(method("any", Suitability.ANY), NOW).why());
		Suitability suits = new Suitability(Set.of(Suitability.Kind.DEVELOPMENT), Set.of(), Set.of(Suitability.Segment.TOP), Set.of());
		assertEquals("Fits now: development, your strongest.", fit(method("top", suits), NOW).why());
	}

	@Test
	void aSentenceSaysWhatItIsMadeForInstead() {
		Suitability suits = new Suitability(Set.of(Suitability.Kind.DEVELOPMENT), Set.of(), Set.of(), Set.of(Suitability.Phase.OPENING, Suitability.Phase.MIDDLE));
		assertEquals("Fits: development. But it is made for the quiet first weeks of a quarter or the weeks in the middle of a quarter.", fit(method("plan", suits), NOW).why());
	}

	@Test
	void whereNothingIsKnownNothingIsHeldAgainstIt() {
		Suitability suits = new Suitability(Set.of(), Set.of(Suitability.Audience.NEWCOMER), Set.of(Suitability.Segment.BELOW), Set.of(Suitability.Phase.OPENING));
		assertEquals(List.of(), fit(method("new", suits), Moment.UNKNOWN).meant());
	}

	@Test
	void theQuarterOpensQuietlyAndEndsInACrunch() {
		FiscalQuarter quarter = new FiscalQuarter(2026, 1, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31), List.of(LocalDate.of(2026, 1, 1)));
		assertEquals(Suitability.Phase.OPENING, Moment.phase(quarter, LocalDate.of(2026, 1, 28)));
		assertEquals(Suitability.Phase.MIDDLE, Moment.phase(quarter, LocalDate.of(2026, 1, 29)));
		assertEquals(Suitability.Phase.MIDDLE, Moment.phase(quarter, LocalDate.of(2026, 3, 17)));
		assertEquals(Suitability.Phase.CRUNCH, Moment.phase(quarter, LocalDate.of(2026, 3, 18)));
	}

	@Test
	void theMomentIsReadFromTheWorkspace() {
		SmallTeam team = new SmallTeam();
		Moment moment = Moment.read(team.workspace, team.person("Darcel S").id(), team.clock);
		assertEquals(Optional.empty(), moment.audience());
		assertEquals(Optional.of(Suitability.Phase.MIDDLE), moment.phase());
	}

	private static MethodFit fit(Method method, Moment moment) {
		return MethodFit.of(method, SessionKind.DEVELOPMENT, moment, SmallTeam.ENGLISH);
	}

	private static Method method(String id, Suitability suits) {
		Stage stage = Stage.of("talk", LocalText.english("Talk"), TimeBox.minutes(10), List.of(Prompt.of("said", LocalText.english("What?"), AnswerType.FreeText.PLAIN)));
		return Method.draft(id).title(LocalText.english(id)).stages(List.of(stage)).suitability(suits).build();
	}
}
