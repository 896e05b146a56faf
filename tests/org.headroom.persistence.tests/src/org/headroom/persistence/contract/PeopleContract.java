package org.headroom.persistence.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;
import org.headroom.domain.workspace.Settings;
import org.junit.jupiter.api.Test;

/** What every {@link People} and {@link Settings} do. */
public abstract class PeopleContract extends PortContract {

	@Test
	void aPersonIsReadAsSaved() {
		Person boss = new Person(1, "Jörg Müßig 😀", Role.MANAGER);
		Person person = new Person(2, "Ann", Role.SALESPERSON);
		person.worksAt("Zürich");
		person.reachableAt("ann@example.org");
		person.reportsTo(1);
		person.hiredOn(LocalDate.of(2024, 2, 29));
		people().save(boss);
		people().save(person);
		Person found = people().byId(2).orElseThrow();
		assertEquals(List.of("Ann", "Zürich", "ann@example.org", Role.SALESPERSON, Optional.of(1L), Optional.of(LocalDate.of(2024, 2, 29))),
				List.of(found.name(), found.office(), found.email(), found.role(), found.managerId(), found.hiredOn()));
		assertTrue(found.active());
		assertEquals("Jörg Müßig 😀", people().byId(1).orElseThrow().name());
		assertEquals(Optional.empty(), people().byId(1).orElseThrow().managerId());
	}

	@Test
	void nobodyHasAnUnknownId() {
		assertEquals(Optional.empty(), people().byId(4711));
	}

	@Test
	void savingAgainChanges() {
		Person person = new Person(1, "Ann", Role.SALESPERSON);
		people().save(person);
		person.worksAt("Bern");
		people().save(person);
		person.worksAt("Basel");
		people().save(person);
		assertEquals("Basel", people().byId(1).orElseThrow().office());
		assertEquals(1, people().all().size());
	}

	@Test
	void whoLeftIsNotAmongAllButStillThere() {
		Person person = new Person(1, "Ann", Role.SALESPERSON);
		person.leave();
		people().save(person);
		assertEquals(List.of(), people().all());
		assertFalse(people().byId(1).orElseThrow().active());
	}

	@Test
	void whoLeftIsStillFoundByNameAfterThoseWhoAreHere() {
		Person left = new Person(7, "Ann Aalto", Role.SALESPERSON);
		left.leave();
		people().save(left);
		save("zoe Ann", "Ann Lee");
		assertEquals(List.of("Ann Lee", "zoe Ann", "Ann Aalto"), found("ann"));
		assertEquals(List.of("Ann Aalto"), found(" ann aalto "));
	}

	@Test
	void twoOfOneNameAreBothFound() {
		save("Ann Lee", "Ann Lee");
		assertEquals(List.of("Ann Lee", "Ann Lee"), found("Ann Lee"));
	}

	@Test
	void peopleAreFoundByPartOfTheirName() {
		save("Zoe Öztürk", "Ann Lee", "Annegret Leemann", "100% Bob_");
		assertEquals(List.of("Ann Lee", "Annegret Leemann"), found("LEE"));
		assertEquals(List.of("Zoe Öztürk"), found("öZ"));
		assertEquals(List.of("100% Bob_"), found("0% b"));
		assertEquals(List.of("100% Bob_"), found("_"));
		assertEquals(List.of(), found("nobody"));
	}

	@Test
	void anExactNameIsFoundAlone() {
		save("Ann", "Annegret");
		assertEquals(List.of("Ann"), found("ann"));
	}

	@Test
	void allAreInOrderOfName() {
		save("Cid", "Ann", "Bob");
		assertEquals(List.of("Ann", "Bob", "Cid"), people().all().stream().map(Person::name).toList());
	}

	@Test
	void settingsAreKeptReplacedAndRemoved() {
		Settings settings = port(Settings.class);
		assertEquals(Optional.empty(), settings.get("a"));
		settings.put("a", "1");
		settings.put("a", "zwei ✓");
		settings.put("b", "");
		assertEquals(Optional.of("zwei ✓"), settings.get("a"));
		assertEquals(Optional.of(""), settings.get("b"));
		settings.remove("a");
		settings.remove("never");
		assertEquals(Optional.empty(), settings.get("a"));
	}

	private People people() {
		return port(People.class);
	}

	private List<String> found(String part) {
		return people().named(part).stream().map(Person::name).toList();
	}

	private void save(String... names) {
		for (int i = 0; i < names.length; i++) {
			people().save(new Person(i + 1, names[i], Role.SALESPERSON));
		}
	}
}
