package org.headroom.domain.workspace;

import java.time.Instant;

/**
 * Who has a workspace open, as it is told to the next who asks.
 *
 * @param user the operating system's user
 * @param host the machine's name
 * @param pid the process
 * @param face "workbench" or the command, such as "import"
 */
public record Holder(String user, String host, long pid, String face, Instant since) {

	/** This process under the name of {@code face}, since now. */
	public static Holder me(String face, Instant now) {
		String host = System.getenv().getOrDefault("HOSTNAME", System.getenv().getOrDefault("COMPUTERNAME", "localhost"));
		return new Holder(System.getProperty("user.name", "?"), host, ProcessHandle.current().pid(), face, now);
	}
}
