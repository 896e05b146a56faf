package org.headroom.domain.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.headroom.domain.fakes.InMemoryWorkspace;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;
import org.junit.jupiter.api.Test;

class FirstSettingsTest {
	private final Workspace workspace = new InMemoryWorkspace();
	private final Settings settings = workspace.port(Settings.class);
	private final FirstSettings shipped = new FirstSettings(Map.of(Settings.CURRENCY, "CHF", "fiscal.start", "--04-01"));

	@Test
	void aNewWorkspaceBeginsWithWhatTheDistributionSays() {
		shipped.into(workspace);
		assertEquals(Optional.of("CHF"), settings.get(Settings.CURRENCY));
		assertEquals(Optional.of("--04-01"), settings.get("fiscal.start"));
	}

	@Test
	void whatSomebodyChoseStays() {
		settings.put(Settings.CURRENCY, "SEK");
		shipped.into(workspace);
		assertEquals(Optional.of("SEK"), settings.get(Settings.CURRENCY));
	}

	@Test
	void whatSomebodyTookAwayDoesNotComeBack() {
		shipped.into(workspace);
		settings.remove(Settings.CURRENCY);
		shipped.into(workspace);
		assertEquals(Optional.empty(), settings.get(Settings.CURRENCY));
	}

	@Test
	void aWorkspaceWithPeopleIsNotNew() {
		workspace.port(People.class).save(new Person(1, "Kim Seller", Role.SALESPERSON));
		shipped.into(workspace);
		assertEquals(Optional.empty(), settings.get(Settings.CURRENCY));
	}
}
