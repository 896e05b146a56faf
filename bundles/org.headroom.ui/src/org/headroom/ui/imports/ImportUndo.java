package org.headroom.ui.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.headroom.domain.imports.ImportBatch;
import org.headroom.domain.imports.Imports;
import org.headroom.domain.imports.UndoRefused;
import org.headroom.domain.words.Words;
import org.headroom.domain.workspace.Workspace;
import org.headroom.ui.desk.Desk;
import org.headroom.ui.desk.Trouble;

/** Takes the newest import back outside the wizard. Display thread; the work runs off it. */
public final class ImportUndo {
	private static final Instant STARTED = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);

	private final Desk desk;
	private final Words words;

	public ImportUndo(Desk desk) {
		this.desk = desk;
		this.words = Words.of(ImportUndo.class, desk.locale());
	}

	/**
	 * The newest import, as long as it is not taken back and this process has seen it come: a key pressed days later must not take it along.
	 * Off the display thread.
	 */
	public static Optional<ImportBatch> fresh(Workspace workspace) {
		return newest(workspace).filter(batch -> batch.at().isAfter(STARTED));
	}

	/** The newest import, as long as it is not taken back. Off the display thread. */
	public static Optional<ImportBatch> newest(Workspace workspace) {
		return workspace.port(Imports.class).batches().stream().findFirst().filter(batch -> !batch.undone());
	}

	/**
	 * @param done told what was taken back, and what of it stays and why
	 * @param refused told why it stays
	 */
	public void undo(ImportBatch batch, Consumer<String> done, Consumer<String> refused) {
		desk.write(workspace -> new ImportWork(workspace, desk.clock(), desk.locale()).undo(batch.id()), undone -> done.accept(said(batch, undone.stays())),
				failure -> refused.accept(why(failure)), Aftermath.CHANGES);
	}

	private String said(ImportBatch batch, List<String> stays) {
		return String.join(" ", Stream.concat(Stream.of(words.say("undone.one", batch.source())), stays.stream()).toList());
	}

	private String why(RuntimeException failure) {
		if (failure instanceof UndoRefused refused) {
			return ImportHistory.refused(refused, desk.clock(), desk.locale());
		}
		Trouble trouble = Trouble.of(failure, desk.locale());
		return trouble.what() + " " + trouble.remedy();
	}
}
