package org.headroom.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.widgets.Shell;
import org.headroom.domain.people.People;
import org.headroom.domain.people.Person;
import org.headroom.domain.people.Role;
import org.headroom.domain.sessions.CoachingSession;
import org.headroom.domain.sessions.Sessions;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Workspace;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Navigation;
import org.headroom.ui.desk.SessionWords;

import jakarta.inject.Named;

/** Opens the palette with the commands at once; people and open sessions follow as soon as they are read, and what was said in sessions as it is typed. */
public final class PaletteHandler {

	@Execute
	public void open(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, @org.eclipse.e4.core.di.annotations.Optional @Named(IServiceConstants.ACTIVE_PART) MPart front,
			PaletteCommands commands, Desk desk, Navigation navigation) {
		Palette palette = new Palette(shell, desk.locale());
		palette.offer(commands.all());
		palette.offer(new PaletteChoices(desk.locale()).all(Optional.ofNullable(front), navigation));
		palette.onTyped(typed -> desk.ask(workspace -> SaidInSessions.find(workspace, typed, desk, navigation), places -> palette.found(typed, places), failure -> palette.found(typed, List.of())));
		palette.open();
		desk.ask(workspace -> found(workspace, desk, navigation), palette::offer, failure -> palette.offer(List.of()));
	}

	private static List<PaletteEntry> found(Workspace workspace, Desk desk, Navigation navigation) {
		People people = workspace.port(People.class);
		List<PaletteEntry> entries = new ArrayList<>();
		for (Person person : people.all()) {
			if (person.role() == Role.SALESPERSON) {
				entries.add(new PaletteEntry(PaletteEntry.Kind.PERSON, "person." + person.id(), person.name(), person.office(), true, () -> navigation.showPerson(person.id())));
			}
		}
		for (CoachingSession session : workspace.port(Sessions.class).running()) {
			people.byId(session.personId()).ifPresent(person -> entries.add(running(session, person, desk, navigation)));
		}
		return entries;
	}

	private static PaletteEntry running(CoachingSession session, Person person, Desk desk, Navigation navigation) {
		Words words = Words.of(PaletteHandler.class, desk.locale());
		return new PaletteEntry(PaletteEntry.Kind.SESSION, "session." + session.id(), words.say("palette.session", person.name()), SessionWords.kind(session.kind(), desk.locale()), true,
				() -> navigation.showSession(session.id()));
	}
}
