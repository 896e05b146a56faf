package org.headroom.cli.verbs;

import java.util.List;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Columns;
import org.headroom.cli.terminal.Json;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.imports.ImportBatch;
import org.headroom.domain.imports.ImportCounts;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.words.Words;

/** {@code import deals FILE}, {@code import list} and {@code import undo}. */
final class ImportVerb implements Verb {

	@Override
	public String name() {
		return "import";
	}

	@Override
	public List<Verb> verbs() {
		return List.of(new ImportFilesVerb("deals"), new ImportFilesVerb("people"), new Batches(), new ImportUndoVerb());
	}

	@Override
	public Exit run(Call call) {
		throw call.wrong("which", String.join(", ", verbs().stream().map(Verb::name).toList()));
	}

	/** {@code import list}. */
	private static final class Batches implements Verb {

		@Override
		public String name() {
			return "list";
		}

		@Override
		public Exit run(Call call) {
			List<ImportBatch> batches = call.desk().port(Imports.class).batches();
			return call.show(() -> text(call, batches), () -> new Json().all("imports", batches.stream().map(ImportVerb::shape)));
		}
	}

	private static Page text(Call call, List<ImportBatch> batches) {
		Words words = call.words(ImportVerb.class);
		if (batches.isEmpty()) {
			return new Page().sentence(words.say("import.none"));
		}
		Said said = new Said(call.desk());
		Columns columns = new Columns().text(words.say("import.when")).text(words.say("import.source")).number(words.say("import.deals")).number(words.say("import.people"))
				.text(words.say("import.id")).text("");
		batches.forEach(batch -> columns.row(said.day(Said.dayOf(batch.at())), batch.source(), said.count(batch.counts().dealsAdded() + (long) batch.counts().dealsChanged()),
				said.count(batch.counts().peopleAdded() + (long) batch.counts().peopleChanged()), Long.toString(batch.id()), batch.undone() ? words.say("import.undone") : ""));
		return new Page().table(columns);
	}

	static Json shape(ImportBatch batch) {
		return new Json().id("id", batch.id()).put("source", batch.source()).put("at", batch.at()).put("undone", batch.undone()).put("counts", counts(batch.counts()));
	}

	static Json counts(ImportCounts counts) {
		return new Json().put("peopleAdded", counts.peopleAdded()).put("peopleChanged", counts.peopleChanged()).put("peopleSame", counts.peopleSame())
				.put("dealsAdded", counts.dealsAdded()).put("dealsChanged", counts.dealsChanged()).put("dealsSame", counts.dealsSame());
	}
}
