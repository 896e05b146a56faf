package org.headroom.persistence.imports;

/** Ids of a batch's rows: its own and the following ones. The gate keeps two batches from counting in the same stretch. */
final class NewIds {
	private long last;

	NewIds(long batchId) {
		last = batchId;
	}

	long next() {
		return ++last;
	}
}
