package org.headroom.method;

/** Something that goes on until it is closed. Closing again does nothing; any thread. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

	@Override
	void close();
}
