package org.headroom.persistence.sql;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/**
 * A transaction that is one step of a larger one: its commit only marks how far it came, its rollback goes
 * back to the last mark, and closing it leaves the connection to the larger one.
 */
final class JoinedConnection implements InvocationHandler {
	private final Connection whole;
	private Savepoint mark;
	private boolean closed;

	private JoinedConnection(Connection whole) throws SQLException {
		this.whole = whole;
		this.mark = whole.setSavepoint();
	}

	/** @param whole in its transaction; the answer never ends it */
	static Connection of(Connection whole) throws SQLException {
		return (Connection) Proxy.newProxyInstance(JoinedConnection.class.getClassLoader(), new Class<?>[] { Connection.class }, new JoinedConnection(whole));
	}

	@Override
	public Object invoke(Object proxy, Method method, Object[] arguments) throws Exception {
		boolean plain = arguments == null || arguments.length == 0;
		return switch (method.getName()) {
			case "commit" -> commit();
			case "rollback" -> plain ? back() : pass(method, arguments);
			case "close" -> close();
			case "isClosed" -> closed;
			case "setAutoCommit" -> null;
			case "getAutoCommit" -> false;
			case "equals" -> proxy == arguments[0];
			case "hashCode" -> System.identityHashCode(proxy);
			default -> pass(method, arguments);
		};
	}

	private Object commit() throws SQLException {
		mark = whole.setSavepoint();
		return null;
	}

	private Object back() throws SQLException {
		whole.rollback(mark);
		return null;
	}

	/** What was not committed is dropped, as a pool drops it. */
	private Object close() throws SQLException {
		if (!closed) {
			closed = true;
			back();
		}
		return null;
	}

	private Object pass(Method method, Object[] arguments) throws Exception {
		try {
			return method.invoke(whole, arguments);
		} catch (InvocationTargetException failure) {
			throw failure.getCause() instanceof Exception cause ? cause : failure;
		}
	}
}
