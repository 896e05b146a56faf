package org.headroom.exchange.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Streams the rows of a table from the one after its header on. One thread. */
public interface TableReader extends Closeable {

	/**
	 * The next row that holds anything; empty at the end.
	 *
	 * @throws IOException when the file can't be read on; {@link java.nio.charset.CharacterCodingException}
	 *         when bytes that should be UTF-8 are not
	 */
	Optional<TableRow> next() throws IOException;

	/** How many bytes of the file were read so far, for a progress bar. */
	long bytesRead();
}
