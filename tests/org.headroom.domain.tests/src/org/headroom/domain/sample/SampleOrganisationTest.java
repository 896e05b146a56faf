package org.headroom.domain.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.headroom.domain.deals.Deal;
import org.headroom.domain.deals.DealQuery;
import org.headroom.domain.deals.Deals;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.goals.Goals;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.RecordedAnswer;
import org.headroom.domain.sessions.SessionMove;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.sessions.Situations;
import org.headroom.domain.team.Coverage;
import org.headroom.domain.team.Fact;
import org.headroom.domain.team.PersonFacts;
import org.headroom.domain.team.Segment;
import org.headroom.domain.team.Team;
import org.headroom.domain.team.TeamTable;
import org.headroom.domain.today.Today;
import org.headroom.domain.today.TodayPage;
import org.headroom.domain.workspace.Ids;
import org.headroom.method.AnswerType;
import org.headroom.method.LocalText;
import org.headroom.method.Method;
import org.headroom.method.MethodCatalogue;
import org.headroom.method.Prompt;
import org.headroom.method.Stage;
import org.headroom.method.TimeBox;
import org.junit.jupiter.api.Test;

class SampleOrganisationTest {
	private static final List<String> SOME_DAYS = List.of("2026-11-23", "2026-01-01", "2026-05-10", "2027-02-27");

	private final InMemoryWorkspace workspace = new InMemoryWorkspace();

	@Test
	void twoManagersAndSixteenPeopleInTwoOfficesComeWithSomeThousandDeals() {
		SampleOutcome.Loaded loaded = assertInstanceOf(SampleOutcome.Loaded.class, load(workspace, "2026-11-23", Locale.ENGLISH));
		List<Person> people = workspace.port(People.class).all();
		assertEquals(18, loaded.people());
		assertEquals(2, people.stream().filter(person -> person.role() == Role.MANAGER).count());
		assertEquals(2, people.stream().filter(person -> person.role() == Role.SALESPERSON).map(Person::office).distinct().count());
		assertTrue(loaded.deals() > 2000 && loaded.deals() < 5000, "deals: " + loaded.deals());
	}

	@Test
	void theSameDayTellsTheSameStory() {
		load(workspace, "2026-11-23", Locale.ENGLISH);
		InMemoryWorkspace again = new InMemoryWorkspace();
		load(again, "2026-11-23", Locale.ENGLISH);
		assertEquals(story(workspace), story(again));
	}

	@Test
	void onAnyDayTheStrongestHaveFarLessOfTheMinutesThanOfTheHeads() {
		for (String day : SOME_DAYS) {
			InMemoryWorkspace fresh = new InMemoryWorkspace();
			load(fresh, day, Locale.ENGLISH);
			Coverage.Shares shares = assertInstanceOf(Coverage.Shares.class, new TeamTable(fresh, at(day)).read().coverage());
			assertTrue(shares.high() < shares.ofHeads() / 2, day + ": " + shares);
		}
	}

	@Test
	void onAnyDayTodayHasSomethingInEveryPlace() {
		for (String day : SOME_DAYS) {
			InMemoryWorkspace fresh = new InMemoryWorkspace();
			load(fresh, day, Locale.GERMAN);
			Today today = new TodayPage(fresh, at(day)).read();
			assertEquals("Amara Lindqvist", today.next().orElseThrow().row().person().name(), day);
			assertEquals(Segment.TOP, today.next().orElseThrow().row().standing().segment(), day);
			assertTrue(today.suggestions().size() >= 3 && today.due().size() >= 3 && today.slipping().size() >= 3, day);
			assertEquals(1, today.today().size(), day);
			assertFalse(today.later().isEmpty(), day);
		}
	}

	@Test
	void theTopPerformersDealsShrankOverTheLastHalfYear() {
		load(workspace, "2026-11-23", Locale.ENGLISH);
		List<Fact> facts = new PersonFacts(workspace, at("2026-11-23")).facts(named("Amara").id());
		assertEquals(Fact.Kind.DEAL_SIZE, facts.getFirst().kind());
		assertTrue(facts.getFirst().change() < -0.2, facts.toString());
	}

	@Test
	void theTopPerformersSessionWasMovedBehindTheQuarterEndTwiceThenCancelled() {
		load(workspace, "2026-11-23", Locale.ENGLISH);
		List<SessionMove> moves = workspace.port(Sessions.class).moves(named("Amara").id());
		assertEquals(2, moves.stream().filter(move -> move.kind() == SessionMove.Kind.DEFERRED && move.reason() == SessionMove.Reason.AFTER_QUARTER_END).count());
		assertEquals(1, moves.stream().filter(move -> move.kind() == SessionMove.Kind.CANCELLED).count());
	}

	@Test
	void mostDealsCloseInAQuartersThirdMonth() {
		load(workspace, "2026-11-23", Locale.ENGLISH);
		List<Integer> months = closed(workspace).stream().map(deal -> (deal.closedOn().orElseThrow().getMonthValue() - 1) % 3).toList();
		double third = months.stream().filter(month -> month == 2).count() / (double) months.size();
		assertTrue(third > 0.38, "share of the third month: " + third);
	}

	@Test
	void everyGroupOfTheTeamIsThereToLookAt() {
		load(workspace, "2026-11-23", Locale.ENGLISH);
		Team team = new TeamTable(workspace, at("2026-11-23")).read();
		assertEquals(TeamTable.QUARTERS, team.quarters().size());
		assertEquals(List.of(Segment.values()), team.rows().stream().map(row -> row.standing().segment()).distinct().sorted().toList());
	}

	@Test
	void aWorkspaceWithSomebodysOwnDataIsLeftAlone() {
		workspace.port(People.class).save(new Person(1, "Somebody Real", Role.SALESPERSON));
		SampleOutcome outcome = load(workspace, "2026-11-23", Locale.ENGLISH);
		assertEquals(new SampleOutcome.NotEmpty(1, 0), outcome);
		assertTrue(workspace.port(Imports.class).batches().isEmpty());
		assertTrue(outcome.say(Locale.GERMAN).contains("eine Person"), outcome.say(Locale.GERMAN));
	}

	@Test
	void loadingItTwiceChangesNothing() {
		load(workspace, "2026-11-23", Locale.ENGLISH);
		List<String> before = story(workspace);
		assertEquals(new SampleOutcome.AlreadyThere(), load(workspace, "2026-11-24", Locale.ENGLISH));
		assertEquals(before, story(workspace));
	}

	@Test
	void withoutItsMethodItSaysSo() {
		SampleOutcome outcome = new SampleOrganisation(workspace, at("2026-11-23"), new Ids(at("2026-11-23")), MethodCatalogue.of(List.of()), Locale.ENGLISH).load();
		assertEquals(new SampleOutcome.NoMethod("grow"), outcome);
	}

	@Test
	void itIsCalledOffAtOnceAndSaysSo() {
		List<Double> told = new ArrayList<>();
		SampleOutcome outcome = new SampleOrganisation(workspace, at("2026-11-23"), new Ids(at("2026-11-23")), MethodCatalogue.of(List.of(grow())), Locale.ENGLISH)
				.load(told::add, () -> told.size() >= 20);
		assertEquals(new SampleOutcome.Cancelled(), outcome);
		assertFalse(outcome.present());
		assertEquals(20, told.size(), "nothing was done after it was called off");
		assertTrue(told.getFirst() < 0.05 && told.getLast() < 1, told.toString());
	}

	@Test
	void inGermanNobodySaysAnEnglishWord() {
		load(workspace, "2026-11-23", Locale.GERMAN);
		Person star = named("Amara");
		assertTrue(workspace.port(Goals.class).of(star.id()).getFirst().title().contains("Branche"));
		assertTrue(workspace.port(Situations.class).of(star.id()).getFirst().words().contains("Besprechung"));
	}

	private static SampleOutcome load(InMemoryWorkspace into, String day, Locale locale) {
		return new SampleOrganisation(into, at(day), new Ids(at(day)), MethodCatalogue.of(List.of(grow())), locale).load();
	}

	private Person named(String part) {
		return workspace.port(People.class).named(part).getFirst();
	}

	private static Clock at(String day) {
		return Clock.fixed(LocalDate.parse(day).atTime(9, 0).atZone(ZoneId.systemDefault()).toInstant(), ZoneId.systemDefault());
	}

	private static List<Deal> closed(InMemoryWorkspace in) {
		Deals deals = in.port(Deals.class);
		return in.port(People.class).all().stream().flatMap(person -> deals.page(DealQuery.of(person.id())
				.closedBetween(LocalDate.parse("2024-10-01"), LocalDate.parse("2026-09-30")), 0, 5000).deals().stream()).toList();
	}

	/** All that a person would notice, without ids. */
	private static List<String> story(InMemoryWorkspace in) {
		List<String> story = new ArrayList<>();
		Sessions sessions = in.port(Sessions.class);
		closed(in).stream().map(deal -> deal.externalId() + " " + deal.amount() + " " + deal.closedOn()).sorted().forEach(story::add);
		for (Person person : in.port(People.class).all()) {
			for (CoachingSession session : sessions.of(person.id())) {
				String said = sessions.answers(session.id()).stream().map(RecordedAnswer::answer).map(Object::toString).collect(Collectors.joining());
				story.add(person.name() + session.kind() + session.plannedFor() + session.minutes() + said);
			}
			in.port(Goals.class).of(person.id()).forEach(goal -> story.add(goal.title() + goal.dueOn() + in.port(Goals.class).checkIns(goal.id()).size()));
		}
		return story;
	}

	private static Method grow() {
		return Method.draft("grow").title(LocalText.english("GROW")).stages(List.of(stage("goal"), stage("reality"), stage("options"), stage("will"))).build();
	}

	private static Stage stage(String id) {
		return Stage.of(id, LocalText.english(id), TimeBox.minutes(10), List.of(
				Prompt.of(id + "-words", LocalText.english("What?"), AnswerType.FreeText.PLAIN),
				Prompt.of(id + "-scale", LocalText.english("How much?"), AnswerType.Scale.ZERO_TO_TEN)));
	}
}
