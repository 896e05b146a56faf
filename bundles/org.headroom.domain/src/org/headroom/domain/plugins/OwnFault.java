package org.headroom.domain.plugins;

/** Something of Headroom's own failed inside a call into a plugin, such as the database the facts are read from: not the plugin's doing. */
final class OwnFault extends RuntimeException {
	private static final long serialVersionUID = 1L;

	OwnFault(RuntimeException cause) {
		super("not the plugin's fault", cause);
	}

	/** What it carries, when {@code thrown} comes from one however the plugin wrapped it. */
	static RuntimeException in(Throwable thrown) {
		Throwable each = thrown;
		for (int depth = 0; each != null && depth < 20; depth++) {
			if (each instanceof OwnFault fault) {
				return (RuntimeException) fault.getCause();
			}
			each = each.getCause();
		}
		return null;
	}
}
