package org.headroom.analytics.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.headroom.analytics.room.Room;
import org.junit.jupiter.api.Test;

class EffectReportTest {

	@Test
	void fiveCoachedPeopleAreTooFew() {
		assertEquals(new Effect.TooFew(5, 9, 6), EffectReport.of(people(5, 9, 1)));
	}

	@Test
	void nobodyAtAllIsTooFew() {
		assertEquals(new Effect.TooFew(0, 0, 6), EffectReport.of(List.of()));
		assertEquals(new Effect.TooFew(0, 0, 10), DrawnOrder.of(List.of()));
	}

	@Test
	void whereTheCoachedHaveNobodyLikeThemNothingIsSaid() {
		List<Course> people = people(8, 8, 1).stream().map(course -> course.coached() ? new Course(course.personId(), List.of(9_999.0), course.after(), true) : course).toList();
		assertInstanceOf(Effect.TooFew.class, EffectReport.of(people));
	}

	@Test
	void aLargeEffectIsSeenWithItsSize() {
		Effect.Difference difference = assertInstanceOf(Effect.Better.class, EffectReport.of(people(10, 10, 2))).difference();
		assertEquals(1, difference.change(), 0.15);
		assertTrue(difference.range().contains(1) && difference.range().low() > 0.5, difference.toString());
	}

	@Test
	void harmIsSaidAsPlainly() {
		assertInstanceOf(Effect.Worse.class, EffectReport.of(people(10, 10, 0.5)));
	}

	@Test
	void lotsFillWavesEvenlyWithinStrataAndCanBeDrawnAgain() {
		List<List<Long>> strata = List.of(LongStream.range(0, 4).boxed().toList(), LongStream.range(10, 18).boxed().toList());
		Map<Long, Integer> drawn = Lots.draw(strata, 2, 42);
		assertEquals(2, strata.get(0).stream().filter(person -> drawn.get(person) == 0).count());
		assertEquals(4, strata.get(1).stream().filter(person -> drawn.get(person) == 0).count());
		assertEquals(drawn, Lots.draw(strata, 2, 42));
		assertThrows(IllegalArgumentException.class, () -> Lots.draw(strata, 1, 42));
	}

	@Test
	void anOrderInWhichAllBeginAtOnceSaysNothing() {
		List<Turn> turns = LongStream.range(0, 12).mapToObj(person -> new Turn(person, 0, 1, List.of(1.0, 2.0))).toList();
		assertInstanceOf(Effect.TooFew.class, DrawnOrder.of(turns));
	}

	@Test
	void weeksOutOfReachAreCounted() {
		Missed.Weeks twice = new Missed.Weeks(1, 10, 19, Set.of(8, 14), new Room.TooFew(3, 1, 4));
		Missed.Weeks never = new Missed.Weeks(2, 10, 19, Set.of(), new Room.TooFew(3, 1, 4));
		List<Missed.Line> lines = Missed.ledger(List.of(twice, never));
		assertEquals(List.of(new Missed.Line(2, 10, 10, Optional.empty(), List.of(Missed.Assumption.REACH_OF_A_SESSION)),
				new Missed.Line(1, 4, 10, Optional.empty(), List.of(Missed.Assumption.REACH_OF_A_SESSION))), lines);
	}

	@Test
	void resultsThatAreMissingAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Course(1, List.of(), List.of(1.0), true));
	}

	/** @param factor what coaching multiplies results by */
	private static List<Course> people(int coached, int uncoached, double factor) {
		List<Course> people = new ArrayList<>();
		for (int person = 0; person < coached + uncoached; person++) {
			boolean is = person < coached;
			double level = 100 + 17 * ((is ? person : person - coached) % 9);
			double wobble = 1 + 0.05 * (person % 3 - 1);
			people.add(new Course(person, Collections.nCopies(2, level), Collections.nCopies(2, level * wobble * (is ? factor : 1)), is));
		}
		return people;
	}
}
