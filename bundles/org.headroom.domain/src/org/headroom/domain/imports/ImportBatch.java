package org.headroom.domain.imports;

import java.time.Instant;

/**
 * One import that was committed.
 *
 * @param undone true once it was taken back
 */
public record ImportBatch(long id, String source, Instant at, ImportCounts counts, boolean undone) {
}
