package org.headroom.method.code;

import java.time.LocalDate;
import java.util.Optional;

import org.headroom.method.Party;

/**
 * A commitment that is open.
 *
 * @param owner who promised
 * @param what  in their words
 * @param due   by when
 */
public record PromiseFact(Party owner, String what, Optional<LocalDate> due) {
}
