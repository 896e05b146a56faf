package org.headroom.exchange.imports;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import org.headroom.exchange.table.Table;

/** Ends an import whose file can't be read to its end, or is no longer what it was when it was looked at. */
final class UnreadableFile extends Exception {
	@Serial
	private static final long serialVersionUID = 1L;

	private final String file;
	private final boolean gone;

	UnreadableFile(Table table, IOException cause) {
		super(cause);
		this.file = table.name();
		this.gone = !Files.exists(table.file());
	}

	/** That changed under the hands of the import. */
	UnreadableFile(Table table) {
		this.file = table.name();
		this.gone = true;
	}

	String file() {
		return file;
	}

	/** True when it went away or changed, so that somebody has to choose it again. */
	boolean gone() {
		return gone;
	}

	String reason() {
		String message = getCause() == null ? null : getCause().getMessage();
		return message == null ? "" : message;
	}
}
