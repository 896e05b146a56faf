package org.headroom.method.yaml.folders;

import java.util.List;

import org.headroom.method.Method;
import org.headroom.method.Origin;
import org.headroom.method.Refusal;

/** Files of methods in one place. Any thread. */
public interface Shelf {

	/** A method, and the file that it stands in. */
	record Found(Origin origin, Method method) {
	}

	/** What is on offer from here. */
	List<Found> found();

	/** The files that are not, or not as they stand there now. */
	List<Refusal> refusals();
}
