package org.headroom.domain.sample;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.SituationNote;
import org.headroom.domain.sessions.Situations;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Workspace;
import org.headroom.method.Visibility;

/** Situation logs. Lines of {@code notes.txt}; their words in the messages. */
final class SampleNotes {
	private final Situations situations;
	private final LongSupplier ids;
	private final LocalDate today;
	private final Words words;

	SampleNotes(Workspace workspace, LongSupplier ids, LocalDate today, Locale locale) {
		this.situations = workspace.port(Situations.class);
		this.ids = ids;
		this.today = today;
		this.words = Words.of(SampleNotes.class, locale);
	}

	void of(CastMember member, Person person) {
		Lines.of("notes.txt").stream().map(line -> line.split("\\s*\\|\\s*")).filter(cells -> cells[0].equals(member.name()))
				.forEach(cells -> note(person, cells));
	}

	private void note(Person person, String[] cells) {
		LocalDate day = Days.workday(today.minusDays(Integer.parseInt(cells[1])));
		situations.save(new SituationNote(ids.getAsLong(), person.id(), day.atTime(17, 40).atZone(ZoneId.systemDefault()).toInstant(),
				words.say("note." + cells[3]), Visibility.valueOf(cells[2])));
	}
}
