package org.headroom.method.code;

import java.util.OptionalDouble;

import org.osgi.annotation.versioning.ConsumerType;

/** Measures one session for a {@link org.headroom.method.Metric}. A service; see the package for the rules. */
@ConsumerType
public interface MeasuredBy {

	/** The name a metric calls it by. */
	String key();

	/** The number for this session in the metric's unit; empty, never NaN or infinite, where it has none. */
	OptionalDouble measure(PersonFacts facts, SessionFact session);
}
