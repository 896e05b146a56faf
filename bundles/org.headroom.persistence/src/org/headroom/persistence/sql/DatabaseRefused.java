package org.headroom.persistence.sql;

import java.sql.SQLException;

/**
 * The database did not do what was asked, for a reason nobody foresaw. It carries the codes and the place,
 * not the driver's own exception: that one quotes what people typed, and this one ends in a log.
 */
public final class DatabaseRefused extends RuntimeException {
	private static final long serialVersionUID = 1L;

	DatabaseRefused(String doing, SQLException cause) {
		super(doing + ": SQL state " + cause.getSQLState() + ", code " + cause.getErrorCode());
		setStackTrace(cause.getStackTrace());
	}
}
