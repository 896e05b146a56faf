package org.headroom.install;

import java.util.List;
import java.util.Objects;

/** How a change ended. Only {@link Done} changed anything. */
public sealed interface Outcome {

	/**
	 * It is so.
	 *
	 * @param restart the open workbench shows it only after a restart (exit code 23); false when it is already at work
	 */
	record Done(List<Change> changes, boolean restart) implements Outcome {

		public Done {
			changes = List.copyOf(changes);
		}
	}

	/** It was so before. */
	record Nothing() implements Outcome {
	}

	/**
	 * Somebody has to agree first.
	 *
	 * @param changes what would happen
	 * @param doubts files that no trusted key vouches for
	 * @param consent to call again with, if the person agrees
	 */
	record NeedsConsent(List<Change> changes, List<PluginFile> doubts, Consent consent) implements Outcome {

		public NeedsConsent {
			changes = List.copyOf(changes);
			doubts = List.copyOf(doubts);
			Objects.requireNonNull(consent, "consent");
		}
	}

	/** It can't or may not be done. @param reasons at least one */
	record Refused(List<Reason> reasons) implements Outcome {

		public Refused {
			reasons = List.copyOf(reasons);
			if (reasons.isEmpty()) {
				throw new IllegalArgumentException("a refusal has a reason");
			}
		}
	}

	/** The watch ended it. */
	record Cancelled() implements Outcome {
	}
}
