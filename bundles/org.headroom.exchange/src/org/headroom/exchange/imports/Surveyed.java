package org.headroom.exchange.imports;

import org.headroom.exchange.mapping.Formats;

/** A file after its first reading: its encoding and formats are settled. */
record Surveyed(MappedFile file, Formats formats) {
}
