package org.headroom.cli.verbs;

import java.time.Instant;
import org.headroom.cli.desk.Call;
import org.headroom.domain.words.Words;
import org.headroom.exchange.imports.Progress;

/** Tells every two seconds how far a long import is; Ctrl+C stops it and nothing stays. */
final class ImportProgress implements Progress {
	private static final long EVERY_MILLIS = 2000;

	private final Call call;
	private long told;

	ImportProgress(Call call) {
		this.call = call;
		this.told = Instant.now(call.desk().clock()).toEpochMilli();
	}

	@Override
	public void at(long done, long total, long rows) {
		long now = Instant.now(call.desk().clock()).toEpochMilli();
		if (now - told >= EVERY_MILLIS && total > 0) {
			told = now;
			Words words = call.words(ImportProgress.class);
			call.terminal().tell(rows == 0 ? words.say("import.progress.looking", (double) done / total) : words.say("import.progress", (double) done / total, rows));
		}
	}

	@Override
	public boolean cancelled() {
		return Thread.currentThread().isInterrupted();
	}
}
