package org.headroom.install;

import java.util.List;
import java.util.Objects;

/** The answer to a closer look at a plugin. */
public sealed interface Looked {

	/**
	 * @param contributions what its files bring
	 * @param files everything that would be installed with it, fetched and checked
	 * @param refusals why it can't be installed here; none when it can
	 */
	record Seen(OfferedPlugin plugin, List<Contribution> contributions, List<PluginFile> files, List<Reason> refusals) implements Looked {

		public Seen {
			Objects.requireNonNull(plugin, "plugin");
			contributions = List.copyOf(contributions);
			files = List.copyOf(files);
			refusals = List.copyOf(refusals);
		}

		/** Whether every file of it is signed by a trusted key. */
		public boolean isTrusted() {
			return !files.isEmpty() && files.stream().allMatch(file -> file.signature().isTrusted());
		}
	}

	/** It could not be looked at. */
	record Unseen(List<Reason> reasons) implements Looked {

		public Unseen {
			reasons = List.copyOf(reasons);
		}
	}
}
