package org.headroom.domain.imports;

import java.time.Instant;
import java.util.List;
import org.headroom.domain.deals.DealRow;

/** A port: brings rows into the workspace in one transaction a batch, and takes a batch back. */
public interface Imports {

	/**
	 * Begins a batch; nothing shows outside until it is committed.
	 *
	 * @param source what a person knows it by, usually the file's name
	 */
	Draft begin(String source, Instant at);

	/** Committed batches, the newest first. */
	List<ImportBatch> batches();

	/**
	 * Takes back what the batch added and puts back what it changed, in one transaction. People who have
	 * sessions or goals by now stay.
	 *
	 * @throws UndoRefused when a later batch changed the same rows, naming it; or it was undone already
	 */
	void undo(long batchId);

	/** A batch being filled. One thread. */
	interface Draft extends AutoCloseable {

		/** Adds a person, or notes what changed of one known by that name. */
		void person(PersonRow row);

		/**
		 * Adds a deal, or notes what changed of the one with that CRM id. An owner nobody knows becomes a
		 * person of no manager and no office.
		 */
		void deal(DealRow row);

		/** What a commit would do; nothing is changed by asking. */
		ImportCounts counts();

		/** Makes all of it visible at once; on disk when it returns. A batch that changed nothing is not kept. */
		ImportCounts commit();

		/** Drops what was not committed. */
		@Override
		void close();
	}
}
