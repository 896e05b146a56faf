package org.headroom.domain.workspace;

import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * An open workspace. Its ports may be used from any thread but the display's; each call is one
 * transaction of its own outside {@link #atOnce}, and when it returns what it wrote is on disk.
 */
public interface Workspace extends AutoCloseable {

	/** The folder it lives in. */
	Path folder();

	/**
	 * The port of that type: the interfaces of the domain named in their packages, and those of the question bank. The rules
	 * in force, such as {@link org.headroom.domain.team.SegmentRule}, are asked for in the same way.
	 *
	 * @throws IllegalArgumentException when no such port exists
	 */
	<P> P port(Class<P> type);

	/**
	 * Makes everything the work does through ports, on the calling thread, one transaction: when this returns all of
	 * it is on disk; when the work throws, or the process ends before, nothing of it is there.
	 */
	<A> A atOnce(Supplier<A> work);

	/** True when another process holds the file and this one works through it. */
	boolean shared();

	/** Lets go of the file; ports fail afterwards. */
	@Override
	void close();
}
