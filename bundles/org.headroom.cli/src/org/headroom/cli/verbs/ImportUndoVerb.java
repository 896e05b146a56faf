package org.headroom.cli.verbs;

import java.util.List;
import org.headroom.cli.desk.Call;
import org.headroom.cli.desk.Exit;
import org.headroom.cli.desk.Refused;
import org.headroom.cli.desk.Signature;
import org.headroom.cli.desk.Verb;
import org.headroom.cli.terminal.Page;
import org.headroom.domain.imports.ImportBatch;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.imports.UndoRefused;
import org.headroom.domain.words.Words;
import org.headroom.exchange.imports.Settling;

/** {@code import undo [ID]}: takes back the last import that still stands, or the one named. */
final class ImportUndoVerb implements Verb {

	@Override
	public String name() {
		return "undo";
	}

	@Override
	public void describe(Signature signature) {
		signature.words("ID", false);
	}

	@Override
	public Exit run(Call call) {
		Words words = call.words(ImportUndoVerb.class);
		Imports imports = call.desk().port(Imports.class);
		List<ImportBatch> standing = imports.batches().stream().filter(batch -> !batch.undone()).toList();
		ImportBatch batch = standing.stream().filter(each -> call.words(0).map(id -> id.equals(Long.toString(each.id()))).orElse(true)).findFirst()
				.orElseThrow(() -> new Refused(Exit.NOT_FOUND, words.say("import.nothingToUndo")));
		List<String> stays;
		try {
			stays = new Settling(call.desk().workspace(), call.desk().locale()).undo(batch.id());
		} catch (UndoRefused e) {
			throw new Refused(Exit.REFUSED, e.inTheWay().map(later -> words.say("import.inTheWay", later.source(), Long.toString(later.id())))
					.orElseGet(() -> words.say("import.nothingToUndo")));
		}
		return call.show(() -> text(words.say("import.takenBack", batch.source()), stays), () -> ImportVerb.shape(batch).put("undone", true).put("stays", stays));
	}

	private static Page text(String done, List<String> stays) {
		Page page = new Page().sentence(done);
		stays.forEach(page::sentence);
		return page;
	}
}
