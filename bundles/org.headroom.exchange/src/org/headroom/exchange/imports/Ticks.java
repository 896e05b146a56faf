package org.headroom.exchange.imports;

import java.io.Serial;
import org.headroom.exchange.table.TableReader;

/** Passes progress on, and a wish to stop as an exception. */
final class Ticks {
	private static final int ROWS = 256;

	private final Progress progress;
	private final long total;
	private long before;
	private long rows;
	private int sinceLast;

	/** A person wishes to stop; caught where the draft is closed. */
	static final class Stopped extends RuntimeException {
		@Serial
		private static final long serialVersionUID = 1L;

		Stopped() {
			super("cancelled", null, false, false);
		}
	}

	Ticks(Progress progress, long total) {
		this.progress = progress;
		this.total = Math.max(1, total);
	}

	/** After each row of a file. */
	void row(TableReader reader, boolean imported) {
		rows += imported ? 1 : 0;
		if (++sinceLast >= ROWS) {
			sinceLast = 0;
			tell(before + reader.bytesRead());
		}
	}

	/** After a file's last row. */
	void fileDone(long bytes) {
		before += bytes;
		tell(before);
	}

	void check() {
		if (progress.cancelled()) {
			throw new Stopped();
		}
	}

	private void tell(long done) {
		progress.at(Math.min(done, total), total, rows);
		check();
	}
}
