package org.headroom.cli.verbs;

import java.time.Instant;
import java.util.List;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Persons;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.people.Person;
import org.headroom.domain.sessions.SituationNote;
import org.headroom.domain.sessions.Situations;
import org.headroom.method.Visibility;

/** {@code notes NAME}: somebody's situation log; {@code notes add NAME TEXT} adds to it. */
final class NotesVerb implements Verb {

	@Override
	public String name() {
		return "notes";
	}

	@Override
	public void describe(Signature signature) {
		signature.words("NAME", false);
	}

	@Override
	public List<Verb> verbs() {
		return List.of(new NoteAddVerb());
	}

	@Override
	public Exit run(Call call) {
		Person person = new Persons(call.desk()).one(call.word(0));
		List<SituationNote> notes = call.desk().port(Situations.class).of(person.id());
		Said said = new Said(call.desk());
		return call.show(() -> notes.isEmpty() ? new Page().sentence(call.words(NotesVerb.class).say("notes.none", person.name())) : text(said, notes),
				() -> new Json().put("person", Shapes.person(person)).all("notes", notes.stream().map(Shapes::note)));
	}

	private static Page text(Said said, List<SituationNote> notes) {
		Page page = new Page();
		notes.forEach(note -> page.under(said.day(Said.dayOf(note.at())), note.words() + " · " + said.visibility(note.visibility())));
		return page;
	}

	/** {@code notes add NAME TEXT}. */
	private static final class NoteAddVerb implements Verb {

		@Override
		public String name() {
			return "add";
		}

		@Override
		public void describe(Signature signature) {
			signature.word("NAME").words("TEXT", true).option("--visibility", "LEVEL");
		}

		@Override
		public Exit run(Call call) {
			Visibility visibility = call.choice("--visibility", Visibility.class).orElse(Visibility.MINE);
			Person person = new Persons(call.desk()).one(call.word(0));
			SituationNote note = new SituationNote(call.desk().ids().getAsLong(), person.id(), Instant.now(call.desk().clock()), call.word(1), visibility);
			call.desk().port(Situations.class).save(note);
			return call.show(() -> new Page().sentence(call.words(NotesVerb.class).say("notes.added", person.name(), new Said(call.desk()).visibility(visibility))),
					() -> Shapes.note(note));
		}
	}
}
