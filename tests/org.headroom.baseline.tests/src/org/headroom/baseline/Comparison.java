package org.headroom.baseline;

import java.nio.file.Path;
import java.util.List;

import aQute.bnd.differ.Baseline;
import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.osgi.Instructions;
import aQute.bnd.osgi.Jar;
import aQute.bnd.osgi.Processor;

/** A bundle against its last release: what strangers were promised is there, or the versions of the packages say otherwise. */
record Comparison(Path released, Path now) {

	/** One sentence for each package whose version does not say what changed in it; empty when all is well. */
	List<String> broken() throws Exception {
		try (Processor processor = new Processor(); Jar before = new Jar(released.toFile()); Jar after = new Jar(now.toFile())) {
			Baseline baseline = new Baseline(processor, new DiffPluginImpl());
			return baseline.baseline(after, before, new Instructions()).stream().filter(each -> each.mismatch).sorted((one, other) -> one.packageName.compareTo(other.packageName))
					.map(each -> "package " + each.packageName + " changed (" + each.packageDiff.getDelta() + ") and is " + each.newerVersion + ": it should be "
							+ each.suggestedVersion + ", or the change be taken back")
					.toList();
		}
	}
}
