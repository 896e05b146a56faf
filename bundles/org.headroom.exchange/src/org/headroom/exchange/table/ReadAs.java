package org.headroom.exchange.table;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What a person says about how a text file is written; what they leave open is detected. Without effect on workbooks.
 *
 * @param charset how its bytes are read; one of {@link Encoding#CHOICES} as a rule
 * @param delimiter what stands between cells
 */
public record ReadAs(Optional<Charset> charset, Optional<Character> delimiter) {
	/** Everything as the file itself shows it. */
	public static final ReadAs DETECTED = new ReadAs(Optional.empty(), Optional.empty());

	public ReadAs {
		delimiter.filter(sign -> sign == '"' || sign == '\n' || sign == '\r').ifPresent(sign -> {
			throw new IllegalArgumentException("quotes and line ends can't stand between cells");
		});
	}

	/** True when a person says nothing. */
	public boolean detected() {
		return charset.isEmpty() && delimiter.isEmpty();
	}
}
