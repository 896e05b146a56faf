package org.headroom.persistence.h2;

import java.io.IOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.h2.tools.Server;
import org.headroom.persistence.folder.Invitation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets other processes of the same user work in the open database, through H2's own TCP server. It listens
 * on the loopback address only and knows the database under a secret name that is new each time.
 */
final class Sharing implements AutoCloseable {
	private static final Logger LOG = LoggerFactory.getLogger(Sharing.class);
	/** A command is mostly done by then, and a window is not yet: neither waits for the server. */
	private static final long DELAY_MILLIS = 400;
	private static final int SECRET_BYTES = 24;

	private final DatabaseFile file;
	private final CountDownLatch closing = new CountDownLatch(1);
	private Thread thread;

	Sharing(DatabaseFile file) {
		this.file = file;
	}

	/** H2 listens on every address unless told before its first class is loaded. */
	static void bindToThisMachine() {
		System.setProperty("h2.bindAddress", "127.0.0.1");
	}

	synchronized void begin() {
		thread = Thread.ofPlatform().daemon().name("headroom-sharing").start(this::share);
	}

	private void share() {
		try {
			if (closing.await(DELAY_MILLIS, TimeUnit.MILLISECONDS)) {
				return;
			}
			serve();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (IOException | SQLException e) {
			LOG.warn("the workspace can't be shared with other processes", e);
		}
	}

	private void serve() throws SQLException, IOException, InterruptedException {
		byte[] random = new byte[SECRET_BYTES];
		new SecureRandom().nextBytes(random);
		String secret = HexFormat.of().formatHex(random);
		Server server = Server.createTcpServer("-tcpPort", "0", "-tcpDaemon", "-key", secret, file.database()).start();
		try {
			new Invitation(server.getPort(), secret).publish(file.folder());
			closing.await();
		} finally {
			Invitation.withdraw(file.folder());
			server.stop();
		}
	}

	/** Waits until nobody else can get in any more. */
	@Override
	public void close() {
		closing.countDown();
		Thread serving;
		synchronized (this) {
			serving = thread;
		}
		try {
			if (serving != null) {
				serving.join();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
