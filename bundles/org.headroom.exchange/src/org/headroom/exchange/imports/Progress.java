package org.headroom.exchange.imports;

/** Hears how far an import is and may stop it. Called on the importing thread, some hundred times a second at most. */
public interface Progress {

	/** Nobody listens and nobody cancels. */
	Progress UNHEARD = new Progress() {
		@Override
		public void at(long done, long total, long rows) {
			// nobody listens
		}

		@Override
		public boolean cancelled() {
			return false;
		}
	};

	/**
	 * @param done bytes of {@code total}; each file is read twice, so a total is twice its size
	 * @param rows rows brought in so far; 0 while formats are still being settled
	 */
	void at(long done, long total, long rows);

	/** True once a person wants to stop: nothing of the import stays. */
	boolean cancelled();
}
