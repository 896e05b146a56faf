package org.headroom.persistence.sql;

import java.sql.Connection;
import java.sql.SQLException;

/** A way to the one database of a workspace: this process's own, or another's. Any thread. */
public interface Engine extends AutoCloseable {

	/** A connection that is not in a transaction; to be closed soon. */
	Connection connect() throws SQLException;

	/** True when it is another process's. */
	boolean shared();

	/** Never fails: what can't be closed is logged and left to the end of the process. */
	@Override
	void close();
}
