package org.headroom.domain.imports;

import java.util.Optional;

/** A batch that can't be taken back as things are. */
public final class UndoRefused extends RuntimeException {
	private static final long serialVersionUID = 1L;

	private final transient ImportBatch inTheWay;

	/** It was undone before, or never was. */
	public UndoRefused(long batchId) {
		super("batch " + batchId + " is not there to undo");
		inTheWay = null;
	}

	public UndoRefused(ImportBatch later) {
		super("a later batch changed the same rows: " + later.id());
		inTheWay = later;
	}

	/** The later batch that has to be undone first. */
	public Optional<ImportBatch> inTheWay() {
		return Optional.ofNullable(inTheWay);
	}
}
