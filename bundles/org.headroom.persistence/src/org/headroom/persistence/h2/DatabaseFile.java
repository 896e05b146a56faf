package org.headroom.persistence.h2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * One H2 database file in a workspace's folder.
 *
 * @param tidyMillis how long closing it may take to make the file smaller
 */
record DatabaseFile(Path folder, String name, int tidyMillis) {
	/** H2 adds it to a database's name. */
	private static final String SUFFIX = ".mv.db";
	private static final String USER = "headroom";
	/**
	 * WRITE_DELAY=0: a commit is in the operating system's hands when it returns, and a killed process does
	 * not take it along. DB_CLOSE_ON_EXIT=FALSE: we close it, H2's own hook would do so under our feet.
	 * DB_CLOSE_DELAY=-1: it stays open between two connections. No trace file: it would hold what people typed.
	 * RETENTION_TIME: H2 may write a commit into the space of pages that an unfinished commit gave up. Killed in the middle of
	 * that, it finds the commit before incomplete and goes back to one that is older still. So space is used again only
	 * once the file is tidied as it closes.
	 */
	private static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=10000;RETENTION_TIME=" + Integer.MAX_VALUE;

	/** The one a workspace lives in. */
	static DatabaseFile of(Path folder, int tidyMillis) {
		return new DatabaseFile(folder, "headroom", tidyMillis);
	}

	/** Another one beside it. */
	DatabaseFile beside(String ending) {
		return new DatabaseFile(folder, name + ending, 0);
	}

	/** What H2 calls it: the path without its ending. */
	String database() {
		return folder.resolve(name).toString();
	}

	Path path() {
		return folder.resolve(name + SUFFIX);
	}

	boolean exists() {
		return Files.exists(path());
	}

	/** Opens it; it has to be there. */
	DataSource existing() {
		return source("jdbc:h2:file:" + database() + ";IFEXISTS=TRUE" + settings());
	}

	/** Opens it, making it if need be. */
	DataSource made() {
		return source("jdbc:h2:file:" + database() + settings());
	}

	/** Reaches it through the process that has it open. */
	static DataSource through(int port, String secret) {
		return source("jdbc:h2:tcp://127.0.0.1:" + port + "/" + secret);
	}

	/** One without a file, there until it is shut down. */
	static DataSource inMemory(String name) {
		return source("jdbc:h2:mem:" + name + ";DB_CLOSE_ON_EXIT=FALSE;DB_CLOSE_DELAY=-1;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=10000");
	}

	private String settings() {
		return SETTINGS + ";MAX_COMPACT_TIME=" + tidyMillis;
	}

	private static DataSource source(String url) {
		JdbcDataSource source = new JdbcDataSource();
		source.setURL(url);
		source.setUser(USER);
		source.setPassword("");
		return source;
	}

	void delete() throws IOException {
		Files.deleteIfExists(path());
		Files.deleteIfExists(folder.resolve(name + ".trace.db"));
	}
}
