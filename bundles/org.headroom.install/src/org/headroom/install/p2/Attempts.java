package org.headroom.install.p2;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.headroom.install.Outcome;
import org.headroom.install.Reason;

/** Turns what p2, sites and disks throw into outcomes. */
final class Attempts {

	private Attempts() {
	}

	/** Something that may touch p2, sites and the disk. */
	interface Attempt {
		Outcome run() throws Halt, IOException, ProvisionException;
	}

	/** Something that writes into the person's folder. */
	interface Writing {
		void run() throws IOException;
	}

	static Outcome at(Room room, Attempt attempt) {
		try {
			return attempt.run();
		} catch (Halt halt) {
			return halt.outcome();
		} catch (OperationCanceledException cancelled) {
			return new Outcome.Cancelled();
		} catch (IOException e) {
			return new Outcome.Refused(List.of(Artifacts.writing(room.store().folder(), e)));
		} catch (ProvisionException e) {
			return new Outcome.Refused(List.of(new Reason.Unsolved(Causes.last(e.getStatus()))));
		}
	}

	/** @return why it failed; empty when it did not */
	static Optional<Reason> writing(Room room, Writing writing) {
		try {
			writing.run();
			return Optional.empty();
		} catch (IOException e) {
			return Optional.of(Artifacts.writing(room.store().folder(), e));
		}
	}
}
